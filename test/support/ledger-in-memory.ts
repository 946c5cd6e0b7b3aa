import type { Change, LedgerBranch } from '#lib/github/ledger/branch';
import type { Clock } from '#lib/ports';
import type { Texts } from './ledgers.ts';

/** How long GitHub takes, in ms. */
const takes = { head: 80, read: 120, commit: 400 };

/** One branch for all who write to it, with GitHub's compare-and-swap: what a commit is compared with is its head when the commit is made. */
export function ledgerInMemory(clock: Clock): LedgerBranch & { texts(): Texts } {
  const commits: Texts[] = [];
  const headNow = () => (commits.length > 0 ? String(commits.length) : undefined);
  return {
    texts: () => commits.at(-1) ?? new Map(),
    async head() {
      await clock.sleep(takes.head);
      return headNow();
    },
    async read(commit, paths) {
      await clock.sleep(takes.read);
      const texts = commits[Number(commit) - 1];
      return new Map(paths.flatMap((path) => (texts?.has(path) ? [[path, texts.get(path) ?? '']] : [])));
    },
    async commit({ onto, files }: Change) {
      await clock.sleep(takes.commit / 2);
      const isMoved = onto !== headNow();
      if (!isMoved) commits.push(new Map([...(commits.at(-1) ?? []), ...files]));
      await clock.sleep(takes.commit / 2);
      return isMoved ? 'moved' : 'committed';
    },
  };
}
