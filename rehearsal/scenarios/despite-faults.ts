import * as claim from './claims.ts';
import { goodDeployment, ledgerTells } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

/** A good release that comes as far as production's approval, as on any day: for scenarios whose faults must not change that. */
export const despiteFaults: Pick<Scenario, 'before' | 'play' | 'claims'> = {
  before: ['good'],
  async play(stage) {
    const run = await stage.merge('good-feature');
    await stage.waitsFor(run, 'production');
  },
  claims: [
    claim.jobsEnded(0, {
      'staging / deploy': 'success',
      'staging / rollback': 'skipped',
      'staging / incident': 'skipped',
    }),
    claim.runsRecord('staging', 1, 'the new release'),
    claim.validated('staging', 1),
    claim.rolloutEnded('staging', -1, 'SUCCESSFUL'),
    release.isDraft('v1.1.0', /sort by price/),
    claim.noIncident,
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells('build-image succeeded', ...goodDeployment('staging'), 'release-notes succeeded'),
  ],
};
