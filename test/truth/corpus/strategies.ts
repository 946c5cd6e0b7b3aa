import type { DeploymentLifecycleHookStatus, DeploymentStrategy } from '@aws-sdk/client-ecs';
import type { Case, Given, Step, Subject } from '../case.ts';
import { going } from './courses.ts';

/** How each strategy brings a release in, up to its end. Does not compile when the SDK learns one that has no row. */
const ways: Record<DeploymentStrategy, Step[]> = {
  ROLLING: [going, { at: 6, status: 'IN_PROGRESS', running: 2 }],
  BLUE_GREEN: [
    { ...going, stage: 'SCALE_UP' },
    { at: 6, status: 'IN_PROGRESS', stage: 'PRODUCTION_TRAFFIC_SHIFT', running: 2 },
    { at: 10, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2 },
  ],
  LINEAR: [
    { ...going, stage: 'SCALE_UP' },
    { at: 6, status: 'IN_PROGRESS', stage: 'PRODUCTION_TRAFFIC_SHIFT', running: 2 },
    { at: 14, status: 'IN_PROGRESS', stage: 'CLEAN_UP', running: 2 },
  ],
  CANARY: [
    { ...going, stage: 'SCALE_UP' },
    { at: 6, status: 'IN_PROGRESS', stage: 'PRODUCTION_TRAFFIC_SHIFT', running: 2 },
    { at: 12, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2 },
  ],
};
const strategies = Object.entries(ways) as [DeploymentStrategy, Step[]][];
const given = (strategy: DeploymentStrategy, rollout: Step[]): Given => ({
  configuration: { strategy, bakeTimeInMinutes: 1 },
  rollouts: [rollout],
});

const hooks: Record<DeploymentLifecycleHookStatus, true> = {
  AWAITING_ACTION: true,
  IN_PROGRESS: true,
  SUCCEEDED: true,
  FAILED: true,
  TIMED_OUT: true,
};

/** Whatever a hook says: the rollout's own state decides. */
const withHooks: Case[] = (Object.keys(hooks) as DeploymentLifecycleHookStatus[]).flatMap((hook): Case[] => {
  const waiting: Step = { at: 4, status: 'IN_PROGRESS', stage: 'POST_SCALE_UP', running: 2, hook };
  return [
    {
      name: `A lifecycle hook is ${hook}, and the rollout ends well`,
      given: { rollouts: [[going, waiting, { at: 20, status: 'SUCCESSFUL' }]] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: `A lifecycle hook is ${hook}, and ECS rolls back`,
      given: { rollouts: [[going, waiting, { at: 20, status: 'ROLLBACK_SUCCESSFUL', hook }]] },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_ROLLED_BACK', started: 1 },
    },
  ];
});

export const strategyCases: Subject = {
  title: 'Every strategy and lifecycle hook',
  about:
    'Rolling, blue/green, linear, canary: the end is the end of the service deployment, whatever traffic did before.',
  cases: [
    ...strategies.flatMap(([strategy, way]): Case[] => [
      {
        name: `${strategy}: the release comes in step by step, and stays`,
        given: given(strategy, [...way, { at: 20, status: 'SUCCESSFUL' }]),
        expect: { verdict: 'succeeded', reason: 'OK', started: 1, endsBy: 30 },
      },
      {
        name: `${strategy}: traffic is on the release already, and then an alarm has ECS roll back`,
        given: given(strategy, [
          ...way,
          { at: 18, status: 'ROLLBACK_IN_PROGRESS', alarms: 'TRIGGERED', triggered: ['boat-errors'] },
          { at: 26, status: 'ROLLBACK_SUCCESSFUL', alarms: 'TRIGGERED', triggered: ['boat-errors'] },
        ]),
        expect: { verdict: 'rolled-back', reason: 'DEPLOY_ALARM', cause: 'ALARM', started: 1 },
      },
    ]),
    ...withHooks,
    {
      name: 'A hook waits for somebody until the time is up',
      given: {
        timeout: 30,
        rollouts: [
          [going, { at: 4, status: 'IN_PROGRESS', stage: 'POST_SCALE_UP', running: 2, hook: 'AWAITING_ACTION' }],
        ],
      },
      expect: { verdict: 'timed-out', reason: 'DEPLOY_TIMED_OUT', says: 'POST_SCALE_UP' },
    },
  ],
};
