import { type SpawnOptions, spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Milliseconds from the start of a program to its end, its output thrown away.
 * @throws when it cannot be started, or ends with another status than 0
 */
export function timedProcess(
  command: string,
  args: string[],
  place: Pick<SpawnOptions, 'cwd' | 'env'>,
): Promise<number> {
  const begun = performance.now();
  const child = spawn(command, args, { ...place, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const took = performance.now() - begun;
      if (code === 0) resolve(took);
      else reject(new Error(`${path.basename(command)} ${args[0]} ended with ${code}`));
    });
  });
}
