import type { Commit } from '#lib/domain/release/commit';
import { readLog } from './read-log.ts';
import type { Checkout } from './run-git.ts';

/** What separates two commits; `isAll`: the history holds nothing that does not come after `from`. */
export type Range = { from: string | undefined; to: string; files: boolean; isAll: boolean };

type Reading = { commits: Promise<Commit[]>; stop(): void };

/** Ranges of the history. One that is asked for again, or was begun before it was asked for, is read once. */
export function createRanges(checkout: Checkout) {
  const known = new Map<string, Reading>();
  return {
    begin: (range: Range): Reading => {
      const key = `${range.from}...${range.to} ${range.files}`;
      const { commits, stop } = known.get(key) ?? readRange(checkout, range);
      const stopAndForget = () => {
        known.delete(key);
        stop();
      };
      const reading = { commits, stop: stopAndForget };
      known.set(key, reading);
      return reading;
    },
  };
}

function readRange(checkout: Checkout, { from, to, files, isAll }: Range): Reading {
  const stopped = new AbortController();
  const found: Commit[] = [];
  const range = isAll ? [to] : ['--left-right', '--cherry-mark', `${from}...${to}`];
  const onCommit = (commit: Commit) => void found.push(commit);
  const commits = readLog(checkout, range, { files, onCommit, signal: stopped.signal }).then(() => found);
  // One that is stopped fails, and nobody waits for it.
  commits.catch(() => undefined);
  return { commits, stop: () => stopped.abort() };
}
