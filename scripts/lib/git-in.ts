import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

type Options = { input?: string; env?: Record<string, string> };

/** What git wrote, in a clone. @throws Error with git's own words */
export async function gitBytes(clone: string, args: string[], { input = '', env = {} }: Options = {}): Promise<Buffer> {
  const child = spawn('git', ['-C', clone, ...args], { env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  child.stdin.on('error', () => undefined).end(input);
  const [code, stdout, stderr] = await Promise.all([ended, buffer(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
  return stdout;
}

/** The same as one text, without the line break at its end. */
export const gitText = async (clone: string, args: string[], options?: Options): Promise<string> =>
  (await gitBytes(clone, args, options)).toString().trim();

/** What is wrong with the folder that should be a clone, in a sentence. */
export const mistakeInClone = (folder: string): Promise<string | undefined> =>
  gitText(folder, ['rev-parse', '--git-dir']).then(
    () => undefined,
    () =>
      `${folder === '.' ? 'This folder' : folder} is no git repository: go to a clone of your product, or name it with --clone.`,
  );
