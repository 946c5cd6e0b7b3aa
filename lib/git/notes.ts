import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isThere } from './place.ts';
import { type Checkout, git, runGit } from './run-git.ts';

const ref = 'refs/notes/slipway';

type Asked = { shas: string[]; isFetched: boolean };

/** What was noted of these commits with `git notes --ref=slipway`, by sha. */
export async function notesOn(
  checkout: Checkout,
  commonDir: string,
  { shas, isFetched }: Asked,
): Promise<Map<string, string>> {
  // No depth: it would cut the history of the whole checkout. Most repositories have no notes, which is no failure.
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-filter', 'origin', `${ref}:${ref}`];
  if (isFetched) await runGit(checkout, fetch);
  if (!(await mayBeThere(commonDir))) return new Map();
  const { output: listed } = await runGit(checkout, ['notes', `--ref=${ref}`, 'list']);
  const noted = new Set([...listed.matchAll(/^[0-9a-f]+ ([0-9a-f]+)$/gm)].map(([, sha = '']) => sha));
  const wanted = shas.filter((sha) => noted.has(sha));
  return wanted.length === 0 ? new Map() : read(checkout, wanted);
}

/** Looked at, because a process costs more, and most repositories have no notes. */
async function mayBeThere(commonDir: string): Promise<boolean> {
  const text = (name: string) => readFile(path.join(commonDir, name), 'utf8').catch(() => '');
  const isInside = (name: string) => isThere(path.join(commonDir, name));
  if ((await isInside(ref)) || (await isInside('reftable'))) return true;
  return (await text('packed-refs')).includes(` ${ref}`);
}

async function read(checkout: Checkout, shas: string[]): Promise<Map<string, string>> {
  const options = ['--no-walk=unsorted', '--stdin', '-z', '--encoding=UTF-8', `--notes=${ref}`, '--format=%H%x00%N'];
  const tokens = (await git(checkout, ['log', ...options], { input: `${shas.join('\n')}\n` })).split('\0');
  const wanted = new Set(shas);
  return new Map(
    tokens.flatMap((token, index) => (wanted.has(token) ? [[token, (tokens[index + 1] ?? '').trim()]] : [])),
  );
}
