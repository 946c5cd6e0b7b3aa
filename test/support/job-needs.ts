import type { Permissions } from './workflow-sources.ts';

/** What each action does with the token; its README says the same, with reasons. */
export const jobNeeds: Record<string, Permissions> = {
  'actions/checkout': { contents: 'read' },
  'actions/build-image': { contents: 'read', 'id-token': 'write' },
  'actions/promotion-gate': { actions: 'read', contents: 'read', deployments: 'read', issues: 'read' },
  'actions/deploy-env': { actions: 'read', contents: 'read', deployments: 'write', 'id-token': 'write' },
  'actions/validate-deployment': { contents: 'read', deployments: 'write', 'id-token': 'write' },
  'actions/rollback': { contents: 'read', deployments: 'write', 'id-token': 'write' },
  'actions/inspect-deployment': { deployments: 'read' },
  'actions/incident': { contents: 'read', issues: 'write' },
  'actions/anchor-ledger': { contents: 'read', 'id-token': 'write' },
  'actions/record-evidence': { actions: 'read', contents: 'write', deployments: 'read' },
  'actions/release-notes': {
    attestations: 'read',
    contents: 'write',
    deployments: 'read',
    'pull-requests': 'read',
  },
};

/** What others' actions do with it, by their own pages. */
const theirs: Record<string, Permissions> = { 'actions/attest': { attestations: 'write', 'id-token': 'write' } };

/** Who only marks a release names nobody. */
const toWithdraw: Permissions = { contents: 'write', deployments: 'read' };

/** Who only asks where a change is live writes nothing. */
const toFind: Permissions = { contents: 'read', deployments: 'read', 'pull-requests': 'read' };

/** Deployments are an environment's, and only a gate waits for reviews. */
const toRecord = ({ environment, steps }: Record<string, unknown>): Permissions => ({
  contents: 'write',
  ...(environment !== undefined && { deployments: 'read' }),
  ...(/promotion-gate/.test(String(steps)) && { actions: 'read' }),
});

/** Who opens a pull request writes to them. */
const toPropose: Permissions = {
  attestations: 'read',
  contents: 'write',
  deployments: 'read',
  'pull-requests': 'write',
};

/** What one step needs. Nobody knows what an action needs that is not in the table. */
export function needsOf(action: string, given: Record<string, unknown> = {}): Permissions {
  if (action === 'actions/release-notes' && given['publish'] === 'withdrawn') return toWithdraw;
  if (action === 'actions/release-notes' && given['find'] !== undefined) return toFind;
  if (action === 'actions/release-notes' && given['publish'] === 'proposed') return toPropose;
  if (action === 'actions/record-evidence') return toRecord(given);
  return jobNeeds[action] ?? theirs[action] ?? { unknown: 'write' };
}
