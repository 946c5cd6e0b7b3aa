import * as claim from './claims.ts';
import { goodDeployment, goodRelease, ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

/** The default: everything that Slipway is for, in one go. */
export const story: Scenario = {
  name: 'story',
  title: 'A release, a failure in production, the rollback and the incident',
  before: [],
  async play(stage) {
    const first = await stage.merge('good');
    await stage.waitsFor(first, 'production');
    await stage.review(first, 'production', 'approved', 'OPS-1: looks good in staging');
    await stage.ended(first);
    const second = await stage.merge('bad-in-production');
    await stage.waitsFor(second, 'production');
    await stage.review(second, 'production', 'approved', 'OPS-2: staging is green');
    await stage.ended(second);
  },
  claims: [
    claim.runEnded(0, 'success', { 'staging / deploy': 'success', 'production / deploy': 'success' }),
    claim.runEnded(1, 'failure', {
      'staging / deploy': 'success',
      'production / deploy': 'failure',
      'production / rollback': 'success',
      'production / incident': 'success',
    }),
    claim.reviewed('production', 'grace', 'approved'),
    claim.runsRecord('production', 0, 'the good release again'),
    release.published('v1.0.0', 0),
    release.takenBack('v1.1.0', 'draft'),
    release.holdsCheckpoint('v1.1.0', 20),
    claim.quarantined('production', 1),
    claim.oneIncident('production', [/search/i, /recovered/i]),
    claim.failedAtMost('production', 200),
    ledgerTells(
      ...goodRelease,
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
