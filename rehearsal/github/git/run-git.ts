import { execFile } from 'node:child_process';

export type GitOptions = {
  input?: string | Buffer;
  env?: Record<string, string>;
  /** Bytes that are no text, such as a blob. */
  binary?: boolean;
};

const most = 512 * 1024 * 1024;

/** Nothing of the developer's own git configuration may colour a rehearsal. */
export const gitEnvironment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C.UTF-8',
});

/** Runs git (no shell) on a bare repository and gives its output; throws with git's own words when it fails. */
export async function git(gitDir: string, args: string[], options: GitOptions = {}): Promise<string> {
  return (await gitBytes(gitDir, args, options)).toString('utf8');
}

function gitBytes(gitDir: string, args: string[], options: GitOptions = {}): Promise<Buffer> {
  const settings = { env: { ...gitEnvironment(), ...options.env }, encoding: 'buffer' as const, maxBuffer: most };
  return new Promise((resolve, reject) => {
    const child = execFile('git', ['--git-dir', gitDir, ...args], settings, (error, stdout, stderr) => {
      if (error) reject(new Error(`git ${args[0]}: ${stderr.toString().trim() || error.message}`, { cause: error }));
      else resolve(stdout);
    });
    // git may end before it has read everything: its exit status tells, not the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** The trimmed output, or undefined when git says no. */
export async function tryGit(gitDir: string, args: string[], options: GitOptions = {}): Promise<string | undefined> {
  try {
    return (await git(gitDir, args, options)).trim();
  } catch {
    return undefined;
  }
}
