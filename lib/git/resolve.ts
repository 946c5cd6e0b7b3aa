import { type Checkout, runGit } from './run-git.ts';

/** The commit that a revision means; undefined where it is not in this checkout. */
export async function resolve(checkout: Checkout, revision: string): Promise<string | undefined> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, output } = await runGit(checkout, asked);
  return exitCode === 0 ? output.trim() : undefined;
}
