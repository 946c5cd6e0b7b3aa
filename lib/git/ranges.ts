import type { Commit } from '#lib/domain/release/commit';
import { createLogReader, logFormat } from './read-log.ts';
import { type Checkout, git } from './run-git.ts';

/** What separates two commits; `isAll`: the history holds nothing that does not come after `from`. */
export type Range = { from: string | undefined; to: string; files: boolean; isAll: boolean };

type Reading = { commits: Promise<Commit[]>; stop(): void };

/** Ranges of the history. One that is asked for again, or was begun before it was asked for, is read once. */
export function createRanges(checkout: Checkout) {
  const known = new Map<string, Reading>();
  return {
    begin: (range: Range): Reading => {
      const key = `${range.from}...${range.to} ${range.files}`;
      const { commits, stop } = known.get(key) ?? readLog(checkout, range);
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

function readLog(checkout: Checkout, { from, to, files, isAll }: Range): Reading {
  const stopped = new AbortController();
  const found: Commit[] = [];
  const reader = createLogReader((commit) => void found.push(commit));
  const names = files ? ['--name-only', '--no-renames', '--diff-merges=first-parent'] : [];
  const options = ['-z', '--topo-order', '--encoding=UTF-8', `--format=${logFormat}`, ...names];
  const range = isAll ? [to] : ['--left-right', '--cherry-mark', `${from}...${to}`];
  const read = git(checkout, ['log', ...options, ...range, '--'], { onOutput: reader.add, signal: stopped.signal });
  const commits = read.then(() => {
    reader.end();
    return found;
  });
  // One that is stopped fails, and nobody waits for it.
  commits.catch(() => undefined);
  return { commits, stop: () => stopped.abort() };
}
