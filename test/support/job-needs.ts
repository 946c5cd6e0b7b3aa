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
  'actions/record-evidence': { contents: 'write' },
};
