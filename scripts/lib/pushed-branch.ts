import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Change, LedgerBranch } from '#lib/github/ledger/branch';
import { gitText } from './git-in.ts';
import { objects } from './ledger-files.ts';

/** The branch by plain git: read from what was fetched, written by a push that is only taken onto what was read. */
export function pushedBranch(clone: string, branch: string): LedgerBranch {
  const ref = `refs/heads/${branch}`;
  return {
    head: () => headOf(clone, ref),
    read: async (commit, paths) => {
      const found = await objects(
        clone,
        paths.map((name) => `${commit}:${name}`),
      );
      return new Map(paths.flatMap((name, index) => entry(name, found[index])));
    },
    commit: (change) => push(clone, ref, change),
  };
}

const entry = (name: string, bytes: Buffer | undefined): [string, string][] =>
  bytes ? [[name, bytes.toString()]] : [];

/** Where the remote's branch is, fetched; undefined where there is none. */
async function headOf(clone: string, ref: string): Promise<string | undefined> {
  const [sha] = (await gitText(clone, ['ls-remote', 'origin', ref])).split('\t');
  if (!sha) return undefined;
  const isHere = await gitText(clone, ['cat-file', '-e', `${sha}^{commit}`]).then(
    () => true,
    () => false,
  );
  if (!isHere) await gitText(clone, ['fetch', '-q', '--no-tags', 'origin', ref]);
  return sha;
}

async function push(clone: string, ref: string, { onto, files, message }: Change): Promise<'committed' | 'moved'> {
  const commit = await commitOf(clone, { onto, files, message });
  try {
    // The lease is what makes it a compare-and-swap. The commit's parent is what was read: no push over the branch is needed.
    await gitText(clone, ['push', '-q', `--force-with-lease=${ref}:${onto ?? ''}`, 'origin', `${commit}:${ref}`]);
    return 'committed';
  } catch (error) {
    // An answer may be lost, and the push taken: the branch itself tells, and the keys of the records do the rest.
    if ((await headOf(clone, ref)) !== onto) return 'moved';
    throw error;
  }
}

/** The whole tree of the branch with these files in it, in an index of its own: the checkout is left alone. */
async function commitOf(clone: string, { onto, files, message }: Change): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-append-'));
  const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
  const git = (args: string[], input = '') => gitText(clone, args, { input, env });
  try {
    if (onto !== undefined) await git(['read-tree', onto]);
    const lines: string[] = [];
    for (const [name, content] of files)
      lines.push(`100644 ${await git(['hash-object', '-w', '--stdin'], content)}\t${name}`);
    await git(['update-index', '--add', '--index-info'], `${lines.join('\n')}\n`);
    const tree = await git(['write-tree']);
    const parent = onto === undefined ? [] : ['-p', onto];
    return await git(['commit-tree', ...(await signing(clone)), ...parent, '-m', message, tree]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A ruleset may ask for signatures; git signs such a commit only when it is told to. */
const signing = (clone: string): Promise<string[]> =>
  gitText(clone, ['config', '--type=bool', 'commit.gpgsign']).then(
    (value) => (value === 'true' ? ['-S'] : []),
    () => [],
  );
