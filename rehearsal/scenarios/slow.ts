import { struck } from './claims-of-a-bad-day.ts';
import { despiteFaults } from './despite-faults.ts';
import type { Scenario } from './scenario.ts';

export const slow: Scenario = {
  ...despiteFaults,
  name: 'slow',
  title: 'A release while AWS and GitHub answer late: it takes longer, and the verdict is the same',
  faults: [
    { on: 'ecs:*', kind: 'latency', ms: 300 },
    { on: 'ecr:*', kind: 'latency', ms: 300 },
    { on: 'sts:*', kind: 'latency', ms: 800 },
    { on: 'elasticloadbalancing:*', kind: 'latency', ms: 300 },
    { on: 'github:POST /repos/{owner}/{repo}/deployments*', kind: 'latency', ms: 500 },
  ],
  claims: [struck('latency', 20), ...despiteFaults.claims],
};
