import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Change, LedgerBranch, Texts } from '#lib/github/ledger/branch';
import { gitText } from './git-in.ts';
import { objects } from './ledger-files.ts';

/** The branch by plain git: read from what was fetched, written by a push that is only taken onto what was read. */
export function pushedBranch(clone: string, branch: string): LedgerBranch {
  const ref = `refs/heads/${branch}`;
  return {
    look: async (paths) => {
      const onto = await headOf(clone, ref);
      return { onto, files: onto === undefined ? new Map() : await textsAt(clone, onto, paths) };
    },
    read: (commit, paths) => textsAt(clone, commit, paths),
    commit: (change) => push(clone, ref, change),
  };
}

async function textsAt(clone: string, commit: string, paths: string[]): Promise<Texts> {
  const found = await objects(
    clone,
    paths.map((path) => `${commit}:${path}`),
  );
  return new Map(paths.flatMap((path, index) => (found[index] ? [[path, found[index].toString()]] : [])));
}

/** Where the remote's branch is, fetched; undefined where there is none. */
async function headOf(clone: string, ref: string): Promise<string | undefined> {
  try {
    await gitText(clone, ['fetch', '-q', '--no-tags', 'origin', ref]);
    return await gitText(clone, ['rev-parse', 'FETCH_HEAD']);
  } catch (error) {
    // git says no more than that it failed: a branch that is not there is no failure.
    if ((await gitText(clone, ['ls-remote', 'origin', ref])) !== '') throw error;
    return undefined;
  }
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
    const shas = await writeBlobs(clone, folder, [...files.values()]);
    const lines = [...files.keys()].map((name, index) => `100644 ${shas[index]}\t${name}\n`);
    await git(['update-index', '--add', '--index-info'], lines.join(''));
    const tree = await git(['write-tree']);
    const parent = onto === undefined ? [] : ['-p', onto];
    return await git(['commit-tree', ...(await signing(clone)), ...parent, '-m', message, tree]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As they are, whatever the clone does to line ends. */
async function writeBlobs(clone: string, folder: string, texts: string[]): Promise<string[]> {
  const paths = texts.map((_, index) => path.join(folder, String(index)));
  await Promise.all(texts.map((text, index) => writeFile(paths[index] ?? '', text)));
  return (
    await gitText(clone, ['hash-object', '-w', '--no-filters', '--stdin-paths'], { input: `${paths.join('\n')}\n` })
  ).split('\n');
}

/** A ruleset may ask for signatures; git signs such a commit only when it is told to. */
const signing = (clone: string): Promise<string[]> =>
  gitText(clone, ['config', '--type=bool', 'commit.gpgsign']).then(
    (value) => (value === 'true' ? ['-S'] : []),
    () => [],
  );
