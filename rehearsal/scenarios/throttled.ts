import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { goodDeployment, ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const throttled: Scenario = {
  name: 'throttled',
  title: 'A release while AWS and GitHub refuse every third call: it asks again, within bounds, and succeeds',
  before: ['good'],
  faults: [
    { on: 'sts:*', kind: 'throttle', times: 2 },
    { on: 'ecs:*', kind: 'throttle', probability: 0.33 },
    { on: 'ecr:*', kind: 'throttle', probability: 0.33 },
    { on: 'elasticloadbalancing:*', kind: 'throttle', probability: 0.33 },
    { on: 'github:POST /repos/{owner}/{repo}/deployments*', kind: 'throttle', probability: 0.33 },
  ],
  async play(stage) {
    const run = await stage.merge('good-feature');
    await stage.waitsFor(run, 'production');
  },
  claims: [
    badDay.struck('throttle', 8),
    badDay.jobsEnded(0, {
      'staging / deploy': 'success',
      'staging / rollback': 'skipped',
      'staging / incident': 'skipped',
    }),
    claim.runsRecord('staging', 1, 'the new release'),
    claim.validated('staging', 1),
    claim.rolloutEnded('staging', -1, 'SUCCESSFUL'),
    claim.noIncident,
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerTells('build-image succeeded', ...goodDeployment('staging')),
  ],
};
