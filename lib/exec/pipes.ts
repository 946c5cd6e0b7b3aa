import { spawn } from 'node:child_process';
import { toolNotStarted } from '#lib/domain/errors/tool';
import type { Pipes } from '#lib/ports';
import { createTail } from './tail.ts';

/** Characters that are kept of stderr: the end, where programs say what went wrong. */
const keptErrors = 64 * 1024;

/**
 * Programs whose output is a stream, and whose start counts. Not through @actions/exec: it decodes every chunk and cuts it into
 * lines for listeners that are not there, which for the log of 30,000 commits takes longer than git does, and each start costs
 * several milliseconds more.
 *
 * @throws OpsError TOOL_NOT_STARTED when the program is not there
 */
export const createPipes = (): Pipes => ({
  run: (command, args, { input, onOutput, signal, ...place }) =>
    new Promise((resolve, reject) => {
      const stderr = createTail(keptErrors);
      const child = spawn(command, args, { ...place, stdio: ['pipe', 'pipe', 'pipe'] });
      const stop = () => void child.kill('SIGTERM');
      signal?.addEventListener('abort', stop, { once: true });
      if (signal?.aborted) stop();
      child.once('error', (error) => reject(toolNotStarted(command, error)));
      child.stdout.on('data', onOutput);
      child.stderr.on('data', stderr.add);
      // A program may end without having read its input.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input ?? '');
      // A program that a signal ended has no exit code.
      child.once('close', (code) => {
        signal?.removeEventListener('abort', stop);
        resolve({ exitCode: code ?? -1, stderr: stderr.text() });
      });
    }),
});
