import type { Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import type { FileSize } from '#lib/domain/release/range-files';
import type { Ports } from './ports.ts';

/** What commits do to files, by sha. */
export type Sizes = ReadonlyMap<string, FileSize[]>;

/** Each commit is compared with the one before it: a whole history would take minutes. */
const mostCommits = 2_000;

/**
 * Of the commits behind the changes that are kept; undefined where these are too many. Nobody need wait for it: it fails only for
 * those who do.
 */
export function sizesOf(commits: Commit[], { kept }: Changes, { rangeFiles }: Ports): Promise<Sizes | undefined> {
  const wanted = new Set(kept.map(({ sha }) => sha));
  if (wanted.size === 0) return Promise.resolve(new Map());
  if (wanted.size > mostCommits) return Promise.resolve(undefined);
  const sizes = rangeFiles.sizes(commits.filter(({ sha }) => wanted.has(sha)));
  sizes.catch(() => undefined);
  return sizes;
}
