import { struck } from './claims-of-a-bad-day.ts';
import { despiteFaults } from './despite-faults.ts';
import type { Scenario } from './scenario.ts';

export const throttled: Scenario = {
  ...despiteFaults,
  name: 'throttled',
  title: 'A release while AWS and GitHub refuse every third call: it asks again, within bounds, and succeeds',
  faults: [
    { on: 'sts:*', kind: 'throttle', times: 2 },
    { on: 'ecs:*', kind: 'throttle', probability: 0.33 },
    { on: 'ecr:*', kind: 'throttle', probability: 0.33 },
    { on: 'elasticloadbalancing:*', kind: 'throttle', probability: 0.33 },
    { on: 'github:POST /repos/{owner}/{repo}/deployments*', kind: 'throttle', probability: 0.33 },
  ],
  claims: [struck('throttle', 8), ...despiteFaults.claims],
};
