/** What kind of record the word of each action makes. A contract test says that every action of this repository is here. */
const types: Record<string, string> = {
  'build-image': 'build.finished',
  'promotion-gate': 'deploy.approved',
  'deploy-env': 'deploy.finished',
  'validate-deployment': 'validate.result',
  'inspect-deployment': 'deploy.inspected',
  rollback: 'rollback.finished',
  incident: 'incident.opened',
  'release-notes': 'release.notes',
};

/** Of an action of somebody else, only that it ended is known. */
export const typeOf = (action: string): string => types[action] ?? 'step.finished';

/** Actions whose word is recorded under a type of its own. */
export const recordedActions: string[] = Object.keys(types);
