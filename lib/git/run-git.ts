import { gitFailed } from '#lib/domain/errors/release';
import type { Pipes } from '#lib/ports';

/** The checkout and the way to run git in it. */
export type Checkout = { pipes: Pipes; folder: string; env: Record<string, string> };

export type GitResult = { exitCode: number; output: string; why: string };

/** Whatever a team's configuration says: no signature, colour or pager in what we read, and nobody is asked for a password. */
const settings = ['-c', 'log.showSignature=false', '-c', 'color.ui=false', '-c', 'core.quotePath=false'];

type Options = { input?: string; onOutput?: (chunk: Buffer) => void; signal?: AbortSignal };

/** The last fetch of each checkout. */
const fetches = new WeakMap<Pipes, Promise<unknown>>();

/**
 * Runs git in the checkout; `onOutput` gets the bytes instead of `output`, which then stays empty; `signal` ends it early. Fetches
 * wait for each other: two at once would both move the end of a shallow history, and git refuses the second.
 */
export function runGit(checkout: Checkout, args: string[], options: Options = {}): Promise<GitResult> {
  const run = () => start(checkout, args, options);
  if (!args.includes('fetch')) return run();
  const turn = (fetches.get(checkout.pipes) ?? Promise.resolve()).then(run);
  fetches.set(
    checkout.pipes,
    turn.catch(() => undefined),
  );
  return turn;
}

async function start(
  { pipes, folder, env }: Checkout,
  args: string[],
  { input, onOutput, signal }: Options,
): Promise<GitResult> {
  const chunks: Buffer[] = [];
  const { exitCode, stderr } = await pipes.run('git', ['--no-pager', ...settings, ...args], {
    cwd: folder,
    // To a pipe git writes each commit by itself, which takes twice as long as writing many at once.
    env: { ...env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_FLUSH: '0' },
    onOutput: onOutput ?? ((chunk) => void chunks.push(chunk)),
    ...(input !== undefined && { input }),
    ...(signal && { signal }),
  });
  const why = stderr.trim().split('\n').at(-1) ?? '';
  return { exitCode, output: Buffer.concat(chunks).toString('utf8'), why };
}

/** @throws OpsError GIT_FAILED */
export async function git(checkout: Checkout, args: string[], options?: Options): Promise<string> {
  const { exitCode, output, why } = await runGit(checkout, args, options);
  if (exitCode !== 0) throw gitFailed(args[0] ?? '', why || `exit code ${exitCode}`);
  return output;
}
