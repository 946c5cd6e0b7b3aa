import type { Commit } from '#lib/domain/release/commit';
import { readLog } from './read-log.ts';
import type { Checkout } from './run-git.ts';

/** What separates two commits; `isAll`: the history holds nothing that does not come after `from`. */
export type Range = { from: string | undefined; to: string; files: boolean; isAll: boolean };

/** `isForward`: `to` comes from `from`, as far as git can tell. */
type Reading = { commits: Promise<Commit[]>; isForward: Promise<boolean>; stop(): void };

/** Ranges of the history. One that is asked for again, or was begun before it was asked for, is read once. */
export function createRanges(checkout: Checkout) {
  const known = new Map<string, Reading>();
  return {
    begin: (range: Range): Reading => {
      const key = `${range.from}...${range.to} ${range.files}`;
      const { stop, ...read } = known.get(key) ?? readRange(checkout, range);
      const stopAndForget = () => {
        known.delete(key);
        stop();
      };
      const reading = { ...read, stop: stopAndForget };
      known.set(key, reading);
      return reading;
    },
  };
}

function readRange(checkout: Checkout, { from, to, files, isAll }: Range): Reading {
  const stopped = new AbortController();
  const read = async (range: string[], onCommit?: (commit: Commit) => void): Promise<Commit[]> => {
    const found: Commit[] = [];
    const take = (commit: Commit) => {
      found.push(commit);
      onCommit?.(commit);
    };
    await readLog(checkout, range, { files, byGraph: true, onCommit: take, signal: stopped.signal });
    return found;
  };
  const reading = isAll
    ? { commits: read([to]), isForward: Promise.resolve(true) }
    : readApart(`${from}...${to}`, read);
  // One that is stopped fails, and nobody waits for it.
  reading.commits.catch(() => undefined);
  return { ...reading, stop: () => stopped.abort() };
}

type Read = (range: string[], onCommit?: (commit: Commit) => void) => Promise<Commit[]>;

/** Equal patches are looked for, which takes git long, only where both sides have something. */
function readApart(range: string, read: Read): Omit<Reading, 'stop'> {
  const { promise: isForward, resolve } = Promise.withResolvers<boolean>();
  const apart = read(['--left-right', range], ({ side }) => side === 'removed' && resolve(false));
  apart.then(
    () => resolve(true),
    () => resolve(false),
  );
  const commits = apart.then((all) =>
    new Set(all.map(({ side }) => side)).size > 1 ? read(['--left-right', '--cherry-mark', range]) : all,
  );
  return { commits, isForward };
}
