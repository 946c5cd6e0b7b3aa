import type { LedgerBranch } from '#lib/github/ledger/branch';
import type { Texts } from './ledgers.ts';

/** One branch for all who write to it, with GitHub's compare-and-swap. */
export function ledgerInMemory(): LedgerBranch & { texts(): Texts } {
  const commits: Texts[] = [];
  const headNow = () => (commits.length > 0 ? String(commits.length) : undefined);
  const textsOf = (commit: string | undefined, paths: string[]) => {
    const texts = commits[Number(commit) - 1];
    return new Map(paths.flatMap((path) => (texts?.has(path) ? [[path, texts.get(path) ?? '']] : [])));
  };
  return {
    texts: () => commits.at(-1) ?? new Map(),
    look: async (paths) => ({ onto: headNow(), files: textsOf(headNow(), paths) }),
    read: async (commit, paths) => textsOf(commit, paths),
    commit: async ({ onto, files }) => {
      if (onto !== headNow()) return 'moved';
      commits.push(new Map([...(commits.at(-1) ?? []), ...files]));
      return 'committed';
    },
  };
}
