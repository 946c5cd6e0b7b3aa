/** What a ruleset has to ask of the ledger's branch, and what it is for. The names are GitHub's. */
const wanted: Record<string, string> = {
  deletion: 'it can be deleted',
  non_fast_forward: 'it can be pushed over with another one',
  required_signatures: 'it takes commits that nobody has signed',
};

export type BranchRules = { missing: string[]; says: string };

/** @param active types of the rules that GitHub says are active for the branch, of all rulesets together */
export function judgeBranchRules(active: string[]): BranchRules {
  const missing = Object.keys(wanted).filter((type) => !active.includes(type));
  const reasons = missing.map((type) => wanted[type]);
  return {
    missing,
    says:
      missing.length === 0
        ? 'The branch is protected: no deletion, no force pushes, signed commits only.'
        : `The branch is not protected (${missing.join(', ')}): ${reasons.join(', and ')}.`,
  };
}
