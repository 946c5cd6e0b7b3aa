import type { DeploymentStrategy, ServiceDeploymentStatus, TaskDefinitionStatus } from '@aws-sdk/client-ecs';
import type { Case, Step, Subject } from '../case.ts';
import { bad, recovered } from './bad-release.ts';
import { going } from './courses.ts';

const [stop, update] = ['ecs:StopServiceDeployment', 'ecs:UpdateService'];
const [stopped, updated, neither] = [
  { [stop]: 1, [update]: 0 },
  { [stop]: 0, [update]: 1 },
  { [stop]: 0, [update]: 0 },
];

/** What ends a rollout in that state, an hour and some seconds after it began. */
const onItsWay = (status: ServiceDeploymentStatus, end: ServiceDeploymentStatus): Step[] => [
  { at: 0, status },
  { at: 3615, status: end },
];

/** The right means for each state. Does not compile when the SDK learns one that has no row. */
const means: Record<ServiceDeploymentStatus, [sentence: string, course: Step[], calls: Record<string, number>]> = {
  PENDING: ['is stopped', [{ at: 0, status: 'PENDING' }], stopped],
  IN_PROGRESS: ['is stopped', [going], stopped],
  STOP_REQUESTED: ['is waited for, then the service is updated', onItsWay('STOP_REQUESTED', 'STOPPED'), updated],
  ROLLBACK_REQUESTED: ['is waited for', onItsWay('ROLLBACK_REQUESTED', 'ROLLBACK_SUCCESSFUL'), neither],
  ROLLBACK_IN_PROGRESS: ['is waited for', onItsWay('ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL'), neither],
  SUCCESSFUL: ['is over: the service is updated', [{ at: 0, status: 'SUCCESSFUL' }], updated],
  STOPPED: ['is over: the service is updated', [{ at: 0, status: 'STOPPED' }], updated],
  ROLLBACK_SUCCESSFUL: ['is over: nothing is to be done', [{ at: 0, status: 'ROLLBACK_SUCCESSFUL' }], neither],
  ROLLBACK_FAILED: ['is over: the service is updated', [{ at: 0, status: 'ROLLBACK_FAILED' }], updated],
};

const strategies: Record<DeploymentStrategy, true> = { ROLLING: true, BLUE_GREEN: true, LINEAR: true, CANARY: true };
const byStrategy: Case[] = Object.keys(strategies).map((strategy) => ({
  name: `${strategy}: the bad rollout still bakes; ECS is told to roll it back`,
  given: bad([{ at: 0, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2 }], {
    configuration: { strategy: strategy as DeploymentStrategy },
  }),
  play: [{ action: 'rollback' }],
  expect: { ...recovered, calls: stopped },
}));

/** Of the last verified release. */
const definitions: Record<TaskDefinitionStatus, string> = {
  ACTIVE: 'old',
  INACTIVE: 'older',
  DELETE_IN_PROGRESS: 'older',
};
const byDefinition: Case[] = (Object.entries(definitions) as [TaskDefinitionStatus, string][]).map(([to, taken]) => ({
  name: `The last verified release’s task definition is ${to}: ${taken === 'old' ? 'it is taken' : 'the one before it is taken'}`,
  given: bad([{ at: 0, status: 'SUCCESSFUL' }], {
    definitions: { old: to },
  }),
  play: [{ action: 'rollback' }],
  expect: {
    ...recovered,
    outputs: { recovered: 'true', digest: `sha256:${Buffer.from(taken).toString('hex').padEnd(64, '0')}` },
  },
}));

export const rollbackStates: Subject = {
  title: 'Rollback from every state',
  about: 'The right means for each state and strategy, and no call more than that.',
  cases: [
    ...Object.entries(means).map(
      ([status, [sentence, course, calls]]): Case => ({
        name: `The bad rollout is ${status}: it ${sentence}`,
        given: bad(course),
        play: [{ action: 'rollback' }],
        expect: { ...recovered, calls },
      }),
    ),
    ...byStrategy,
    ...byDefinition,
    {
      name: 'A release fails validation, and is rolled back by the next step',
      given: {
        records: [{ release: 'old', fate: 'validated' }],
        alarms: { 'boat-errors': 'ALARM' },
        acts: [{ when: 'cloudwatch:DescribeAlarms', act: 'set the alarm', alarm: 'boat-errors', to: 'OK' }],
        config: {
          environment:
            '    validate: { deadline: 20s, checks: [{ kind: alarms, name: alarms, names: [boat-errors] }] }',
        },
      },
      play: [{ action: 'deploy-env' }, { action: 'validate-deployment' }, { action: 'rollback' }],
      expect: { ...recovered, started: 2 },
    },
    {
      name: 'The last verified release is quarantined: the one before it is taken',
      given: bad([{ at: 0, status: 'SUCCESSFUL' }], { quarantined: ['old'] }),
      play: [{ action: 'rollback' }],
      expect: {
        ...recovered,
        outputs: { recovered: 'true', digest: `sha256:${Buffer.from('older').toString('hex').padEnd(64, '0')}` },
      },
    },
  ],
};
