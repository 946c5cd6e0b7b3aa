import type { Commit } from '#lib/domain/release/commit';
import type { FileChange, FileSize } from '#lib/domain/release/range-files';
import type { RangeFiles } from '#lib/ports';
import { fileSizeIn } from './file-size-in.ts';
import { asItIs, ensureBlobs, ensureCommits, readTexts, realParents } from './objects.ts';
import { placeOf } from './place.ts';
import { type Checkout, git, runGit } from './run-git.ts';

/** What a range does to files. Of a shallow checkout the missing trees and contents are fetched, and no history. */
export function gitRangeFiles(checkout: Checkout): RangeFiles {
  const told = new Map<string, ReturnType<RangeFiles['newest']>>();
  return {
    changed: (from, to) => changed(checkout, from, to),
    texts: (blobs) => readTexts(checkout, blobs),
    sizes: (commits) => sizes(checkout, commits),
    // All components of a repository end at one commit: git is asked once.
    newest: (head, most) => {
      const key = `${head} ${most}`;
      const found = told.get(key) ?? newest(checkout, head, most);
      told.set(key, found);
      return found;
    },
  };
}

const statuses: Record<string, FileChange['status']> = { A: 'added', D: 'removed' };
/** `:100644 100644 <blob> <blob> M` and the path; of a link or a submodule there is no text. */
const rawLine = /:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*\0([^\0]+)\0/g;
const isFile = (mode: string): boolean => mode.startsWith('100');

async function changed(checkout: Checkout, from: string, to: string): Promise<FileChange[]> {
  const command = ['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to, '--'];
  const first = await runGit(asItIs(checkout), command);
  if (first.exitCode !== 0) await ensureCommits(checkout, [from, to]);
  const output = first.exitCode === 0 ? first.output : await git(checkout, command);
  return [...output.matchAll(rawLine)].map(
    ([, old = '', mode = '', before = '', after = '', letter = '', path = '']) => ({
      path,
      status: statuses[letter] ?? 'changed',
      before: isFile(old) ? before : undefined,
      after: isFile(mode) ? after : undefined,
    }),
  );
}

/** Of a merge against the branch that it was merged into. */
async function sizes(checkout: Checkout, commits: Commit[]): Promise<Map<string, FileSize[]>> {
  const parents = await parentsOf(checkout, commits);
  const input = `${commits.map(({ sha }) => [sha, parents.get(sha)].filter(Boolean).join(' ')).join('\n')}\n`;
  const pass = (what: string) =>
    git(checkout, ['diff-tree', '--stdin', '-r', '-z', '--no-renames', '--root', what], { input });
  await ensureBlobs(checkout, async () => blobsIn(await pass('--raw')));
  return sizesIn(await pass('--numstat'));
}

const blobsIn = (raw: string): string[] => [
  ...new Set(
    [...raw.matchAll(rawLine)].flatMap(([, old = '', mode = '', before = '', after = '']) => [
      ...(isFile(old) ? [before] : []),
      ...(isFile(mode) ? [after] : []),
    ]),
  ),
];

/** Where a shallow history ends, git shows no parents: the commit itself names them, and they are fetched. */
async function parentsOf(checkout: Checkout, commits: Commit[]): Promise<Map<string, string>> {
  const known = new Map(commits.flatMap(({ sha, parents: [first] }) => (first ? [[sha, first] as const] : [])));
  const ends = commits.filter(({ sha }) => !known.has(sha)).map(({ sha }) => sha);
  const found = ends.length > 0 ? await realParents(checkout, ends) : new Map<string, string[]>();
  const cut = [...found].flatMap(([sha, [first]]) => (first ? [[sha, first] as const] : []));
  if (cut.length > 0) await ensureCommits(checkout, [...new Set(cut.map(([, parent]) => parent))]);
  return new Map([...known, ...cut]);
}

/** A commit's name, then `added removed path` of each file, all ended by NUL. */
function sizesIn(output: string): Map<string, FileSize[]> {
  const found = new Map<string, FileSize[]>();
  let files: FileSize[] = [];
  for (const token of output.split('\0')) {
    const size = fileSizeIn(token);
    if (size) files.push(size);
    else if (token !== '') {
      files = [];
      found.set(token, files);
    }
  }
  return found;
}

/** Undefined of a shallow checkout: what came before is not there. */
async function newest(checkout: Checkout, head: string, most: number): ReturnType<RangeFiles['newest']> {
  if ((await placeOf(checkout)).isShallow) return undefined;
  const options = ['-z', `-${most}`, '--no-merges', '--no-renames', '--name-only', '--format=%x00%H%x00%aE%x00%s'];
  const output = await git(checkout, ['log', ...options, head, '--']);
  return [...output.matchAll(newestCommit)].map(([, sha = '', email = '', subject = '', names = '']) => ({
    ...{ sha, email, subject },
    paths: names.replace(/^\n/, '').split('\0').filter(Boolean),
  }));
}

/** An empty field starts a commit: its name, the address, the subject, and the names of its files. */
const newestCommit = /\0([^\0]*)\0([^\0]*)\0([^\0]*)\0((?:\n?[^\0]+\0)*)/g;
