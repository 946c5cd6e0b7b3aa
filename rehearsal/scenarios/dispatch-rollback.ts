import * as claim from './claims.ts';
import { ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

export const dispatchRollback: Scenario = {
  name: 'dispatch-rollback',
  title: 'A person rolls production back by hand, to the last release that was verified',
  before: ['good', 'good-feature'],
  async play(stage) {
    const reason = 'OPS-4: sorting by price confuses people';
    await stage.ended(await stage.dispatchRollback({ environment: 'production', reason }));
  },
  claims: [
    claim.runEnded(0, 'success', {}),
    claim.runsRecord('production', 0, 'the release before the last'),
    claim.runsRecord('staging', 1, 'the last release, untouched'),
    claim.quarantined('production', 1),
    claim.validated('production', -1),
    claim.rolloutEnded('production', -1, 'SUCCESSFUL'),
    release.takenBack('v1.1.0', 'published'),
    release.majorTagIsAt('v1', 'v1.0.0'),
    claim.failedAtMost('production', 0),
    ledgerTells('production: rollback succeeded', 'production: incident succeeded', 'release-notes succeeded'),
  ],
};
