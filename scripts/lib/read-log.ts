import type { Commit } from '#lib/domain/release/commit';
import type { FileSize } from '#lib/domain/release/range-files';
import { fileSizeIn } from '#lib/git/file-size-in';

/** Of `git log`: what a back-test reads of each commit; a merge against the branch that it was merged into. */
export const logOptions = [
  '-z',
  '--topo-order',
  '--parents',
  '--diff-merges=first-parent',
  '--no-renames',
  '--numstat',
  '--format=%x00%H%x00%P%x00%aN%x00%aE%x00%B%x00',
];

export type Logged = Commit & { sizes: FileSize[] };

const commit = /\0([0-9a-f]{40})\0([^\0]*)\0([^\0]*)\0([^\0]*)\0([^\0]*)\0((?:\0?\n?(?:\d+|-)\t(?:\d+|-)\t[^\0]+\0)*)/g;

/** Newest first, as git lists them. Nothing is asked for the dates. */
export const commitsIn = (log: string): Logged[] =>
  [...log.matchAll(commit)].map(([, sha = '', parents = '', name = '', email = '', message = '', sizes = '']) => ({
    sha,
    parents: parents.split(' ').filter(Boolean),
    at: new Date(0),
    author: { name, email },
    message,
    files: [],
    side: 'added',
    sizes: sizes.split('\0').flatMap((line) => fileSizeIn(line.trim()) ?? []),
  }));
