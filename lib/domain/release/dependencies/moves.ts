import type { FileChange } from '#lib/domain/release/range-files';
import type { Locked } from './locked.ts';
import { type Ecosystem, lockfileOf } from './lockfiles.ts';

/** What a range does to a package in one lockfile; no versions where it was not there, or is not any more. */
export type Move = { lockfile: string; ecosystem: Ecosystem; name: string; from: string[]; to: string[] };

export type Moves = {
  moves: Move[];
  /** Lockfiles that could not be read. */
  unread: string[];
};

const isLockfile = ({ path }: FileChange): boolean => lockfileOf(path) !== undefined;

export const lockfilesIn = (files: FileChange[]): string[] => files.filter(isLockfile).map(({ path }) => path);

export const blobsOfLockfiles = (files: FileChange[]): string[] =>
  files.filter(isLockfile).flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined));

/** Packages that are in other versions, by lockfile and name. */
export function movesOf(files: FileChange[], texts: ReadonlyMap<string, string>): Moves {
  const found: Moves = { moves: [], unread: [] };
  for (const file of files.filter(isLockfile)) {
    const [before, after] = [file.before, file.after].map((blob) => lockedIn(file.path, blob, texts));
    if (before && after) found.moves.push(...movesIn(file.path, before, after));
    else found.unread.push(file.path);
  }
  return found;
}

function lockedIn(path: string, blob: string | undefined, texts: ReadonlyMap<string, string>): Locked | undefined {
  if (blob === undefined) return new Map();
  const text = texts.get(blob);
  return text === undefined ? undefined : lockfileOf(path)?.read(text.replace(/\r\n/g, '\n'));
}

function movesIn(lockfile: string, before: Locked, after: Locked): Move[] {
  const ecosystem = lockfileOf(lockfile)?.ecosystem ?? 'NPM';
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [from, to] = [[...(before.get(name) ?? [])].sort(), [...(after.get(name) ?? [])].sort()];
    return from.join(' ') === to.join(' ') ? [] : [{ lockfile, ecosystem, name, from, to }];
  });
}
