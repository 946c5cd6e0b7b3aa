import type { ServiceDeploymentRollbackMonitorsStatus as Monitor } from '@aws-sdk/client-ecs';
import type { Case, Expected, Step, Subject } from '../case.ts';
import { again, breakerRollsBack, crash, going } from './courses.ts';

/** A monitor in that state while the rollout goes on, which then ends well where ECS would let it. */
const monitors: Record<Monitor | 'DOZING', Pick<Expected, 'verdict'>> = {
  DISABLED: { verdict: 'succeeded' },
  MONITORING: { verdict: 'succeeded' },
  MONITORING_COMPLETE: { verdict: 'succeeded' },
  TRIGGERED: { verdict: 'failed' },
  DOZING: { verdict: 'succeeded' },
};

const states = Object.entries(monitors) as [Monitor | 'DOZING', Pick<Expected, 'verdict'>][];
const withMonitor = (kind: 'breaker' | 'alarms', reason: string): Case[] =>
  states.map(([state, { verdict }]) => ({
    name: `${kind === 'breaker' ? 'The circuit breaker' : 'The alarms of the rollout'} ${kind === 'breaker' ? 'is' : 'are'} ${state} while the rollout goes on`,
    given: {
      rollouts: [[going, { at: 3, status: 'IN_PROGRESS', [kind]: state }, { at: 25, status: 'SUCCESSFUL' }]],
    },
    expect: { verdict, reason: verdict === 'succeeded' ? 'OK' : reason, started: 1 },
  }));

const alarmStep = (at: number, status: Step['status']): Step => ({
  at,
  status,
  alarms: 'TRIGGERED',
  triggered: ['boat-errors'],
});

export const breakerAndAlarms: Subject = {
  title: 'Circuit breaker and alarms',
  about: 'What watches a rollout at ECS, in each of its states, with and without a way back.',
  cases: [
    ...withMonitor('breaker', 'DEPLOY_CIRCUIT_BREAKER'),
    ...withMonitor('alarms', 'DEPLOY_ALARM'),
    {
      name: 'The circuit breaker goes off after 30 s and may not roll back',
      given: {
        timeout: 300,
        configuration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
        rollouts: [[going, { at: 30, status: 'IN_PROGRESS', breaker: 'TRIGGERED', failures: 3 }]],
        stops: again(crash, 8, 18, 28),
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_CIRCUIT_BREAKER', cause: 'CRASH_LOOP', endsBy: 40 },
      aws: { does: 'Exit 1, but only at 300 s of a 5-minute budget.', known: 'measured' },
    },
    {
      name: 'The circuit breaker goes off after 60 s, ECS rolls back until 120 s',
      given: { timeout: 300, rollouts: [breakerRollsBack(60, 120)], stops: again(crash, 15, 35, 55) },
      expect: {
        verdict: 'rolled-back',
        reason: 'DEPLOY_CIRCUIT_BREAKER',
        cause: 'CRASH_LOOP',
        record: 'error',
        endsBy: 132,
      },
      aws: {
        does: 'Exit 1, 58.9 s after the rollback ended. The Express action: **exit 0** after 902 s.',
        known: 'measured',
      },
    },
    {
      name: 'The circuit breaker stops the rollout without a way back',
      given: { rollouts: [[going, { at: 10, status: 'STOPPED', breaker: 'TRIGGERED' }]], stops: again(crash, 3, 6, 9) },
      expect: { verdict: 'failed', reason: 'DEPLOY_CIRCUIT_BREAKER', cause: 'CRASH_LOOP' },
    },
    {
      name: 'The circuit breaker goes off, and ECS cannot roll back',
      given: {
        rollouts: [
          [
            going,
            { at: 8, status: 'ROLLBACK_IN_PROGRESS', breaker: 'TRIGGERED' },
            { at: 20, status: 'ROLLBACK_FAILED', breaker: 'TRIGGERED' },
          ],
        ],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_ROLLBACK_FAILED', record: 'failure' },
    },
    {
      name: 'The circuit breaker counts two failures, and then the rollout succeeds',
      given: {
        rollouts: [
          [
            going,
            { at: 4, status: 'IN_PROGRESS', breaker: 'MONITORING', failures: 2 },
            { at: 16, status: 'SUCCESSFUL', breaker: 'MONITORING_COMPLETE' },
          ],
        ],
        stops: again(crash, 2, 4),
      },
      expect: { verdict: 'succeeded', reason: 'OK' },
    },
    {
      name: 'An alarm goes off while the release bakes, and ECS rolls back',
      given: {
        rollouts: [
          [
            going,
            { at: 8, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2, alarms: 'MONITORING' },
            { ...alarmStep(20, 'ROLLBACK_IN_PROGRESS'), stage: 'BAKE_TIME' },
            alarmStep(30, 'ROLLBACK_SUCCESSFUL'),
          ],
        ],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_ALARM', cause: 'ALARM', says: 'boat-errors' },
    },
    {
      name: 'An alarm goes off while the release bakes, and ECS may not roll back',
      given: {
        rollouts: [
          [
            going,
            { at: 8, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2, alarms: 'MONITORING' },
            { ...alarmStep(15, 'IN_PROGRESS'), stage: 'BAKE_TIME', running: 2 },
          ],
        ],
      },
      expect: { verdict: 'failed', reason: 'DEPLOY_ALARM', cause: 'ALARM', endsBy: 32 },
    },
    {
      name: 'An alarm stops the rollout for good',
      given: { rollouts: [[going, alarmStep(10, 'STOPPED')]] },
      expect: { verdict: 'failed', reason: 'DEPLOY_ALARM', cause: 'ALARM' },
    },
    {
      name: 'The rollout bakes for a minute with every new task in place, and then succeeds',
      given: {
        rollouts: [
          [
            going,
            { at: 8, status: 'IN_PROGRESS', stage: 'BAKE_TIME', running: 2, alarms: 'MONITORING' },
            { at: 68, status: 'SUCCESSFUL', alarms: 'MONITORING_COMPLETE' },
          ],
        ],
      },
      expect: { verdict: 'succeeded', reason: 'OK', endsBy: 76 },
      aws: { does: 'Looks at counts alone: it knows of no bake, nor of the alarms in it.', known: 'source' },
    },
  ],
};
