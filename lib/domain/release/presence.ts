/** A commit that carries a change: itself, a cherry-pick that names it, or one with the same patch. */
export type Carrier = { sha: string; how: 'itself' | 'picked' | 'same patch' };

/** A change, wherever it went. */
export type Family = {
  /** Itself first. */
  carriers: Carrier[];
  /** By whom a carrier, or a revert of it, is taken back. */
  revertedBy: ReadonlyMap<string, string[]>;
  /** Commits of the same author, moment and title with another patch: they may be the change, or half of it. */
  lookalikes: string[];
};

/** Whether a change is part of what some commit builds. */
export type Presence =
  | { kind: 'live'; carrier: Carrier }
  | { kind: 'taken-back'; carrier: Carrier; by: string }
  | { kind: 'absent' }
  | { kind: 'unknown'; why: string };

/** @param isIn whether what runs comes from a commit */
export function presenceOf({ carriers, revertedBy, lookalikes }: Family, isIn: (sha: string) => boolean): Presence {
  const revertsOf = (sha: string) => revertedBy.get(sha) ?? [];
  // A revert stands unless it is taken back itself.
  const stands = (sha: string, above: string[] = []): boolean =>
    isIn(sha) && !revertsOf(sha).some((revert) => !above.includes(revert) && stands(revert, [...above, sha]));
  const there = carriers.filter(({ sha }) => isIn(sha));
  const standing = there.find(({ sha }) => stands(sha));
  if (standing) return { kind: 'live', carrier: standing };
  const [fallen] = there;
  const by = fallen && revertsOf(fallen.sha).find((revert) => stands(revert, [fallen.sha]));
  if (fallen && by !== undefined) return { kind: 'taken-back', carrier: fallen, by };
  const alike = lookalikes.find(isIn);
  if (alike === undefined) return { kind: 'absent' };
  const why = `${alike.slice(0, 12)} is there, with its author, moment and title, but with another patch`;
  return { kind: 'unknown', why };
}

/** Every commit on which the answer depends. */
export const relatives = ({ carriers, revertedBy, lookalikes }: Family): string[] => [
  ...new Set([...carriers.map(({ sha }) => sha), ...[...revertedBy.values()].flat(), ...lookalikes]),
];
