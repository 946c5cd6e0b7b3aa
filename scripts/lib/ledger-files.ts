import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { checkpointFile } from '#lib/domain/evidence/layout';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import type { Anchor } from '#lib/domain/evidence/verify-ledger';
import { gitBytes, gitText } from './git-in.ts';

/** The files of a branch in a clone, as bytes. @throws Error with git's own words */
export async function filesAt(clone: string, ref: string): Promise<LedgerFiles> {
  const names = (await gitText(clone, ['ls-tree', '-r', '-z', '--name-only', ref])).split('\0').filter(Boolean);
  const found = await objects(
    clone,
    names.map((name) => `${ref}:${name}`),
  );
  return new Map(names.flatMap((name, index) => entry(name, found[index])));
}

export const hasRef = (clone: string, ref: string): Promise<boolean> =>
  gitText(clone, ['rev-parse', '--verify', '--quiet', ref]).then(
    () => true,
    () => false,
  );

const entry = (name: string, bytes: Buffer | undefined): [string, Uint8Array][] => (bytes ? [[name, bytes]] : []);

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
