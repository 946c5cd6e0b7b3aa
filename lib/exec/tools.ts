import type { ChildProcess } from 'node:child_process';
import { exec } from '@actions/exec';
import { toolNotStarted } from '#lib/domain/errors/tool';
import type { Clock, Tools } from '#lib/ports';
import { withChildren } from './child-of-run.ts';
import { createTail } from './tail.ts';

type Options = NonNullable<Parameters<Tools['run']>[2]>;

/** Characters that are kept of each stream: the end, where programs say what went wrong. */
const keptOutput = 64 * 1024;
/** A program that ignores SIGTERM is killed after so long. */
const killAfterMs = 2_000;
/** How long to wait for streams that a grandchild holds open. */
const streamDelayMs = 1_000;

/**
 * Programs through @actions/exec, without a shell. stdin is always closed, so that no program waits for a person.
 * @throws OpsError TOOL_NOT_STARTED when the program is not there
 */
export const createTools = (clock: Clock): Tools => ({
  run: async (command, args, options = {}) => {
    const [stdout, stderr] = [createTail(keptOutput), createTail(keptOutput)];
    const stopping = stopper(clock, options);
    const { onLine, onOutput } = options;
    const onStdout = (chunk: Buffer) => {
      stdout.add(chunk);
      onOutput?.(chunk);
    };
    const exitCode = await withChildren(stopping.watch, () =>
      exec(quoted(command), args, {
        silent: true,
        ignoreReturnCode: true,
        delay: streamDelayMs,
        input: Buffer.from(options.input ?? ''),
        ...(options.cwd !== undefined && { cwd: options.cwd }),
        ...(options.env && { env: options.env }),
        listeners: { stdout: onStdout, stderr: stderr.add, ...(onLine && { stdline: onLine, errline: onLine }) },
      }).catch((error: unknown) => {
        throw toolNotStarted(command, error);
      }),
    ).finally(stopping.end);
    // A program that a signal ended has no exit code, whatever the types say.
    const code = (exitCode as number | null) ?? -1;
    return { exitCode: code, stdout: stdout.text(), stderr: stderr.text(), timedOut: stopping.timedOut() };
  },
});

/** exec() reads its first argument as a command line: in quotes it stays one word. */
const quoted = (command: string) => `"${command.replaceAll('"', '\\"')}"`;

/** Ends the run's processes at its timeout or when it is cancelled: SIGTERM, and SIGKILL for those that stay. */
function stopper(clock: Clock, { timeoutMs, signal }: Options) {
  const children: ChildProcess[] = [];
  const ended = new AbortController();
  const over = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  let timedOut = false;
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM');
    await clock.sleep(killAfterMs, ended.signal);
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  };
  const waitForTimeout = async (ms: number) => {
    await clock.sleep(ms, over);
    if (over.aborted) return;
    timedOut = true;
    await stop();
  };
  const onAbort = () => void stop();
  signal?.addEventListener('abort', onAbort, { once: true });
  if (timeoutMs !== undefined) void waitForTimeout(timeoutMs);
  return {
    watch: (child: ChildProcess) => {
      children.push(child);
      // The streams are there once spawn() has returned; a program may end without having read its input.
      process.nextTick(() => child.stdin?.on('error', () => undefined));
      if (signal?.aborted) process.nextTick(onAbort);
    },
    end: () => {
      ended.abort();
      signal?.removeEventListener('abort', onAbort);
    },
    timedOut: () => timedOut,
  };
}
