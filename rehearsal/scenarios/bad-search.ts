import * as claim from './claims.ts';
import { ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const badSearch: Scenario = {
  name: 'bad-search',
  title: 'A release that looks healthy but fails on search is found by validation in staging and rolled back',
  before: ['good'],
  async play(stage) {
    await stage.ended(await stage.merge('bad-search'));
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'failure',
      'staging / rollback': 'success',
      'staging / incident': 'success',
    }),
    claim.runsRecord('staging', 0, 'the release before'),
    claim.quarantined('staging', 1),
    claim.nothingReached('production', 1),
    claim.oneIncident('staging', [/search/i, /recovered/i]),
    claim.failedAtMost('staging', 200),
    claim.failedAtMost('production', 0),
    ledgerTells(
      'build-image succeeded',
      'staging: promotion-gate succeeded',
      'staging: deploy-env succeeded',
      'staging: validate-deployment failed',
      'staging: rollback succeeded',
      'staging: incident succeeded',
    ),
  ],
};
