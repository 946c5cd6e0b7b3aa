import type { LedgerBranch } from '#lib/github/ledger/branch';
import type { fakeClock } from './fake-clock.ts';

/** How long GitHub takes, in ms. */
const takes = { look: 150, read: 120, commit: 400 };

/**
 * A branch that answers as quickly as GitHub does, by a clock that jumps: half of the time is the way there, half the way back.
 * What really happens in between takes none, so that neither the machine nor its load has a say in who comes first.
 */
export function pacedBranch(branch: LedgerBranch, clock: ReturnType<typeof fakeClock>): LedgerBranch {
  const paced = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
    await clock.sleep(ms / 2);
    const done = await clock.during(work());
    await clock.sleep(ms / 2);
    return done;
  };
  return {
    look: (paths) => paced(takes.look, () => branch.look(paths)),
    read: (commit, paths) => paced(paths.length > 0 ? takes.read : 0, () => branch.read(commit, paths)),
    commit: (change) => paced(takes.commit, () => branch.commit(change)),
  };
}
