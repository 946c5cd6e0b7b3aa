import * as claim from './claims.ts';
import { jobSays } from './claims-of-a-bad-day.ts';
import { ledgerTellsOfBuild } from './ledger-claims.ts';
import * as release from './release-claims.ts';
import type { Scenario } from './scenario.ts';

export const badBuild: Scenario = {
  name: 'bad-build',
  title: 'A release whose image cannot be built goes nowhere, and the evidence ledger has it on record',
  before: ['good'],
  async play(stage) {
    await stage.ended(await stage.merge('bad-build'));
  },
  claims: [
    claim.runEnded(0, 'failure', {
      'build / build': 'failure',
      'build / evidence': 'success',
      staging: 'skipped',
      draft: 'skipped',
      production: 'skipped',
      publish: 'skipped',
    }),
    jobSays(0, 'build / build', /"photos" is not in the build context/),
    claim.nothingChangedInAws,
    claim.nothingReached('staging', 1),
    claim.nothingReached('production', 1),
    claim.runsRecord('staging', 0, 'the release before'),
    claim.runsRecord('production', 0, 'the release before'),
    release.only('v1.0.0'),
    claim.noIncident,
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTellsOfBuild('build-image failed'),
  ],
};
