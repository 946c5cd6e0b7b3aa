import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const superseded: Scenario = {
  name: 'superseded',
  title: 'Somebody starts another rollout by hand in the middle of ours: theirs stays, and ours says so',
  before: ['good'],
  async play(stage) {
    const struck = stage.mishap.superseded('staging');
    const run = await stage.merge('good-feature');
    await struck;
    await stage.ended(run);
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'failure',
      'staging / rollback': 'skipped',
      'staging / incident': 'skipped',
    }),
    badDay.jobSays(0, 'staging / deploy', /another rollout of the service took its place/),
    badDay.recordSays('staging', 1, /^DEPLOY_SUPERSEDED/),
    claim.runsRecord('staging', 0, 'what that person put there'),
    claim.nothingReached('production', 1),
    claim.noIncident,
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells('build-image succeeded', 'staging: promotion-gate succeeded', 'staging: deploy-env superseded'),
  ],
};
