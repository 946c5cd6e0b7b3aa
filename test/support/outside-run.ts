import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a tool of others ended, and what it said. */
export type Ended = { code: number | null; stdout: string; stderr: string };

type Options = {
  /** Added to PATH and a quiet locale; nothing else of our environment reaches the tool. */
  env?: Record<string, string>;
  cwd?: string;
  input?: string;
};

/** Runs a tool to its end. A tool that is not there is an error; one that fails is an answer. */
export async function run(
  command: string,
  args: string[],
  { env = {}, cwd, input = '' }: Options = {},
): Promise<Ended> {
  const child = spawn(command, args, { cwd, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env } });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  // A tool may end without reading what it was given.
  child.stdin.on('error', () => {}).end(input);
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** What the tool said, when it ended well. @throws with its own words when it did not. */
export async function said(command: string, args: string[], options?: Options): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${stderr || stdout}`);
  return stdout;
}
