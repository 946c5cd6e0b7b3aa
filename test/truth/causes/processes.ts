import { container, stopped } from '#test/support/rollouts';
import { exited, type FailureSubject, notStarted, stops } from './failure.ts';

const runtime = 'CannotStartContainerError: Error response from daemon: failed to create task for container:';

export const processes: FailureSubject = {
  title: 'Processes',
  failures: [
    {
      name: 'The command is not in the image',
      shows: notStarted(
        `${runtime} failed to create shim task: OCI runtime create failed: exec: "noed": executable file not found in $PATH: unknown`,
      ),
      cause: 'COMMAND_NOT_FOUND',
    },
    {
      name: 'The command’s path is not in the image',
      shows: notStarted(
        `${runtime} OCI runtime create failed: exec: "/app/start.sh": stat /app/start.sh: no such file or directory: unknown`,
      ),
      cause: 'COMMAND_NOT_FOUND',
    },
    { name: 'The shell finds no command', shows: exited(127), cause: 'COMMAND_NOT_FOUND' },
    {
      name: 'The runtime refuses the container',
      shows: notStarted(`${runtime} OCI runtime create failed: cgroup is gone`),
      cause: 'CONTAINER_START',
    },
    {
      name: 'The container takes more memory than it has',
      shows: exited(137, { reason: 'OutOfMemoryError: Container killed due to memory usage' }),
      cause: 'OUT_OF_MEMORY',
    },
    {
      name: 'Node’s heap is full',
      shows: exited(134, {
        lines: [
          '<--- Last few GCs --->',
          'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
        ],
      }),
      cause: 'OUT_OF_MEMORY',
    },
    {
      name: 'Java’s heap is full',
      shows: exited(1, { lines: ['Exception in thread "main" java.lang.OutOfMemoryError: Java heap space'] }),
      cause: 'OUT_OF_MEMORY',
    },
    {
      name: 'The process ends with an error',
      shows: exited(1, { lines: ['TypeError: x is not a function'] }),
      cause: 'EXIT_CODE',
    },
    {
      name: 'The process reports an error about memory that it survived, and ends for another',
      shows: exited(2, {
        lines: ['cache: not enough memory for the index, using disk', 'Error: DATABASE_URL is not set'],
      }),
      cause: 'EXIT_CODE',
    },
    { name: 'The process was killed, and nothing says why', shows: exited(137), cause: 'EXIT_CODE' },
    { name: 'The process ends with the same error three times', shows: exited(1, { times: 3 }), cause: 'CRASH_LOOP' },
    { name: 'The process ends without an error', shows: exited(0), cause: 'EXITED_CLEANLY' },
    { name: 'A native module crashes', shows: exited(139), cause: 'SEGMENTATION_FAULT' },
    {
      name: 'The port is taken',
      shows: exited(1, { lines: ['Error: listen EADDRINUSE: address already in use 0.0.0.0:8080'] }),
      cause: 'PORT_IN_USE',
    },
    {
      name: 'A sidecar is killed along with the process that ended',
      shows: stops(stopped({ containers: [container({ name: 'proxy', exitCode: 137 }), container({ exitCode: 1 })] })),
      cause: 'EXIT_CODE',
    },
    {
      name: 'Somebody stops the task',
      shows: stops(
        stopped({
          stopCode: 'UserInitiated',
          stoppedReason: 'Task stopped by user',
          containers: [container({ exitCode: 143 })],
        }),
      ),
      cause: 'STOPPED_BY_USER',
    },
  ],
};
