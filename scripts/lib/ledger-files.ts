import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { checkpointFile } from '#lib/domain/evidence/layout';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import type { Anchor } from '#lib/domain/evidence/verify-ledger';
import { gitBytes, gitText } from './git-in.ts';

/**
 * The files of a branch in a clone, as bytes; what is no file, such as a submodule, is there without any. Read by their hashes:
 * a name may hold a line break, and would then name two.
 * @throws Error with git's own words
 */
export async function filesAt(clone: string, ref: string): Promise<LedgerFiles> {
  const listed = await gitBytes(clone, ['ls-tree', '-r', '-z', '--full-tree', ref]);
  const entries = listed.toString().split('\0').filter(Boolean).map(entryOf);
  const found = await objects(
    clone,
    entries.map(({ sha }) => sha),
  );
  return new Map(entries.map(({ path }, index) => [path, found[index] ?? new Uint8Array()]));
}

/** `100644 blob SHA`, a tab, and the path. */
function entryOf(line: string): { sha: string; path: string } {
  const [facts = '', path = ''] = line.split(/\t(.*)/s);
  return { sha: facts.split(' ')[2] ?? '', path };
}

/**
 * The command that brings a branch into a clone, also into one that was made of a single branch. A `+` before its name takes it
 * although it was cut.
 */
export const fetching = (branch: string): string =>
  `git fetch origin ${branch}:refs/remotes/origin/${branch.replace('+', '')}`;

export const hasRef = (clone: string, ref: string): Promise<boolean> =>
  gitText(clone, ['rev-parse', '--verify', '--quiet', ref]).then(
    () => true,
    () => false,
  );

/** The checkpoint of every commit of the branch: whoever rewrites records in a later commit is contradicted by the earlier ones. */
export async function anchorsInHistory(clone: string, ref: string): Promise<Anchor[]> {
  const commits = (await gitText(clone, ['rev-list', '--first-parent', ref])).split('\n').filter(Boolean);
  const found = await objects(
    clone,
    commits.map((commit) => `${commit}:${checkpointFile}`),
  );
  return commits.flatMap((commit, index) =>
    findCheckpoints(found[index]?.toString() ?? '').map((anchor) => ({
      ...anchor,
      from: `commit ${commit.slice(0, 12)}`,
      ownHistory: true as const,
    })),
  );
}

/** `SHA blob SIZE`, line break, bytes, line break for each name; or `NAME missing`. */
export async function objects(clone: string, names: string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const output = await gitBytes(clone, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
  let at = 0;
  return names.map(() => {
    const end = output.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? undefined : output.subarray(start, start + Number(size));
  });
}
