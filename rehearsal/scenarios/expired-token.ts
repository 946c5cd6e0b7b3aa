import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const expiredToken: Scenario = {
  name: 'expired-token',
  title: 'The AWS session ends in the middle of a rollout: nobody can tell how it went, so it is taken back',
  before: ['good'],
  async play(stage) {
    const ended = stage.mishap.sessionsEnd('staging');
    const run = await stage.merge('good-feature');
    await ended;
    await stage.ended(run);
  },
  claims: [
    badDay.refusedBy('ecs', 'ExpiredTokenException'),
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'failure',
      'staging / rollback': 'success',
      'staging / incident': 'success',
    }),
    claim.runsRecord('staging', 0, 'the release before'),
    claim.nothingReached('production', 1),
    claim.oneIncident('staging', [/expired/i, /recovered/i]),
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells(
      'build-image succeeded',
      'staging: promotion-gate succeeded',
      'staging: deploy-env inconclusive',
      'staging: rollback succeeded',
      'staging: incident succeeded',
    ),
  ],
};
