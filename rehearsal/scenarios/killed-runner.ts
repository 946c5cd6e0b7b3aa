import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const killedRunner: Scenario = {
  name: 'killed-runner',
  title: 'The runner dies in the middle of a rollout: nobody knows how it went, so it is inspected and taken back',
  before: ['good'],
  async play(stage) {
    const lost = stage.mishap.runnerLost('staging');
    const run = await stage.merge('good-feature');
    await lost;
    await stage.ended(run);
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'failure',
      'staging / inspect': 'failure',
      'staging / rollback': 'success',
      'staging / incident': 'success',
    }),
    badDay.saidNothing(0, 'staging / deploy'),
    badDay.jobSays(0, 'staging / inspect', /nobody knows how it went/),
    claim.runsRecord('staging', 0, 'the release before'),
    claim.validated('staging', -1),
    claim.nothingReached('production', 1),
    claim.oneIncident('staging', [/nobody knows how it went/i, /recovered/i]),
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells(
      'build-image succeeded',
      'staging: inspect-deployment inconclusive (recomputed)',
      'staging: rollback succeeded',
      'staging: incident succeeded',
      'staging: promotion-gate unknown (absent)',
    ),
  ],
};
