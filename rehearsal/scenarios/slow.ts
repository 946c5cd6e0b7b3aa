import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { goodDeployment, ledgerTells } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const slow: Scenario = {
  name: 'slow',
  title: 'A release while AWS and GitHub answer late: it takes longer, and the verdict is the same',
  before: ['good'],
  faults: [
    { on: 'ecs:*', kind: 'latency', ms: 300 },
    { on: 'ecr:*', kind: 'latency', ms: 300 },
    { on: 'sts:*', kind: 'latency', ms: 800 },
    { on: 'elasticloadbalancing:*', kind: 'latency', ms: 300 },
    { on: 'github:POST /repos/{owner}/{repo}/deployments*', kind: 'latency', ms: 500 },
  ],
  async play(stage) {
    const run = await stage.merge('good-feature');
    await stage.waitsFor(run, 'production');
  },
  claims: [
    badDay.struck('latency', 20),
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
