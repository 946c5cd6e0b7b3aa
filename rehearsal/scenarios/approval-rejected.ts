import * as claim from './claims.ts';
import { goodDeployment, ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

export const approvalRejected: Scenario = {
  name: 'approval-rejected',
  title: 'A release whose approval is rejected stays in staging',
  before: ['good'],
  async play(stage) {
    const run = await stage.merge('good-feature');
    await stage.waitsFor(run, 'production');
    await stage.review(run, 'production', 'rejected', 'OPS-3: not before the boat show');
    await stage.ended(run);
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'success',
      'production / deploy': 'failure',
      'production / rollback': 'skipped',
      'production / incident': 'skipped',
    }),
    claim.reviewed('production', 'grace', 'rejected'),
    claim.nothingReached('production', 1),
    claim.runsRecord('production', 0, 'the release before'),
    claim.runsRecord('staging', 1, 'the new release'),
    claim.noIncident,
    claim.failedAtMost('production', 0),
    release.isDraft('v1.1.0', /sort by price/),
    ledgerTells(
      'build-image succeeded',
      ...goodDeployment('staging'),
      'release-notes succeeded',
      'production: promotion-gate refused',
    ),
  ],
};
