import * as claim from './claims.ts';
import { goodDeployment, ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

export const badInProduction: Scenario = {
  name: 'bad-in-production',
  title: 'A release that only fails with production’s settings is rolled back there within seconds',
  before: ['good'],
  async play(stage) {
    const run = await stage.merge('bad-in-production');
    await stage.waitsFor(run, 'production');
    await stage.review(run, 'production', 'approved', 'OPS-2: staging is green');
    await stage.ended(run);
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'staging / deploy': 'success',
      'production / deploy': 'failure',
      'production / rollback': 'success',
      'production / incident': 'success',
    }),
    claim.validated('staging', 1),
    claim.runsRecord('staging', 1, 'the new release, which is good there'),
    claim.runsRecord('production', 0, 'the release before'),
    release.takenBack('v1.1.0', 'draft'),
    release.majorTagIsAt('v1', 'v1.0.0'),
    claim.quarantined('production', 1),
    claim.oneIncident('production', [/search/i, /recovered/i]),
    claim.failedAtMost('production', 200),
    ledgerTells(
      'build-image succeeded',
      ...goodDeployment('staging'),
      'release-notes succeeded',
      'production: promotion-gate succeeded',
      'production: deploy-env succeeded',
      'production: validate-deployment failed',
      'production: rollback succeeded',
      'production: incident succeeded',
      'production: release-notes succeeded',
    ),
  ],
};
