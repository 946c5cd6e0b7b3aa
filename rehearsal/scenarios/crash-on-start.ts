import * as claim from './claims.ts';
import { ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const crashOnStart: Scenario = {
  name: 'crash-on-start',
  title: 'A release that crashes at its start is taken back in staging by the circuit breaker',
  before: ['good'],
  async play(stage) {
    await stage.ended(await stage.merge('crash-on-start'));
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'failure',
      'staging / rollback': 'success',
      'staging / incident': 'success',
    }),
    claim.rolloutEnded('staging', -1, 'ROLLBACK_SUCCESSFUL'),
    claim.runsRecord('staging', 0, 'the release before'),
    claim.quarantined('staging', 1),
    claim.nothingReached('production', 1),
    claim.oneIncident('staging', [/exit code 1/i, /recovered/i]),
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells(
      'build-image succeeded',
      'staging: promotion-gate succeeded',
      'staging: deploy-env rolled-back',
      'staging: rollback succeeded',
      'staging: incident succeeded',
    ),
  ],
};
