import * as claim from './claims.ts';
import { goodRelease, ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

export const happy: Scenario = {
  name: 'happy',
  title: 'A good release goes through staging and an approval to production',
  before: [],
  async play(stage) {
    const run = await stage.merge('good');
    await stage.waitsFor(run, 'production');
    await stage.review(run, 'production', 'approved', 'OPS-1: looks good in staging');
    await stage.ended(run);
  },
  claims: [
    claim.runEnded(0, 'success', {
      'build / build': 'success',
      'build / evidence': 'success',
      'staging / deploy': 'success',
      'production / deploy': 'success',
      'production / rollback': 'skipped',
      'production / incident': 'skipped',
    }),
    claim.oneDigestEverywhere,
    claim.runsRecord('production', 0, 'what was released'),
    claim.validated('staging', -1),
    claim.validated('production', -1),
    claim.reviewed('production', 'grace', 'approved'),
    claim.rolloutEnded('production', -1, 'SUCCESSFUL'),
    release.published('v1.0.0', -1),
    release.holdsCheckpoint('v1.0.0', 9),
    release.tellsWhatIsAttested('v1.0.0'),
    release.hasItsData('v1.0.0', -1),
    claim.noIncident,
    claim.failedAtMost('production', 0),
    ledgerTells(...goodRelease),
  ],
};
