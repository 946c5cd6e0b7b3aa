import { expect, test } from '@jest/globals';
import { decideMove, type Move, type ServiceState } from '#lib/domain/rollback/decide-move';
import { rolloutStatuses } from '#lib/domain/rollout/model';

const [good, bad, older] = ['boat:1', 'boat:2', 'boat:0'];
const state = (status: string | undefined, forwardTo: string | undefined, backTo?: string): ServiceState => ({
  target: good,
  status: 'ACTIVE',
  taskDefinition: bad,
  rollout: status === undefined ? undefined : { arn: 'rollout-1', status, forwardTo, backTo },
});

const cases: [sentence: string, state: ServiceState, kind: Move['kind']][] = [
  ['the bad rollout waits, and would go back to the target', state('PENDING', bad, good), 'stop'],
  ['the bad rollout runs, and would go back to the target', state('IN_PROGRESS', bad, good), 'stop'],
  ['the bad rollout runs, and would go back to something older', state('IN_PROGRESS', bad, older), 'update'],
  ['the bad rollout runs, and nobody knows what it would go back to', state('IN_PROGRESS', bad), 'update'],
  ['the target is being rolled out by somebody else', state('IN_PROGRESS', good, bad), 'wait'],
  ['the bad rollout is being stopped', state('STOP_REQUESTED', bad, good), 'wait'],
  ['ECS was asked to roll back', state('ROLLBACK_REQUESTED', bad, good), 'wait'],
  ['ECS rolls back to the target', state('ROLLBACK_IN_PROGRESS', bad, good), 'wait'],
  ['ECS rolls back to something older', state('ROLLBACK_IN_PROGRESS', bad, older), 'wait'],
  ['the breaker rolled back to the target', state('ROLLBACK_SUCCESSFUL', bad, good), 'none'],
  ['the breaker rolled back to something older', state('ROLLBACK_SUCCESSFUL', bad, older), 'update'],
  ['the service has settled on the bad revision', state('SUCCESSFUL', bad), 'update'],
  ['the service has settled on the target', state('SUCCESSFUL', good), 'none'],
  ['the service has settled on what cannot be read', state('SUCCESSFUL', undefined), 'update'],
  ["ECS's own rollback failed", state('ROLLBACK_FAILED', bad, good), 'update'],
  ['somebody stopped the rollout half-way', state('STOPPED', bad, good), 'update'],
  ['somebody stopped the rollout of the target half-way', state('STOPPED', good, bad), 'update'],
  ['AWS has a state that this version does not know', state('PAUSED_BY_MARS', bad, good), 'escalate'],
  ['ECS has no rollout, the service names the bad one', state(undefined, undefined), 'update'],
  [
    'ECS has no rollout, the service names the target',
    { ...state(undefined, undefined), taskDefinition: good },
    'none',
  ],
  [
    'rolled back to what cannot be read, the service names the target',
    { ...state('ROLLBACK_SUCCESSFUL', bad), taskDefinition: good },
    'none',
  ],
  ['the service is gone', { ...state('SUCCESSFUL', bad), status: undefined }, 'escalate'],
  ['the service is being deleted', { ...state('SUCCESSFUL', bad), status: 'DRAINING' }, 'escalate'],
];

test.each(cases)('%s', (_sentence, given, kind) => {
  expect(decideMove(given)).toMatchObject({ kind, why: expect.stringMatching(/\.$/) });
});

test('every state of a rollout has a row above', () => {
  const judged = cases.map(([, { rollout }]) => rollout?.status);
  expect(rolloutStatuses.filter((status) => !judged.includes(status))).toEqual([]);
});

test.each<[string, ServiceState, Move['kind'][], Move['kind']]>([
  ['a second update is not tried', state('SUCCESSFUL', bad), ['update'], 'escalate'],
  ['a stop that ECS ignored is followed by an update', state('IN_PROGRESS', bad, good), ['stop'], 'update'],
  ['stopped and updated, and still there: a person', state('IN_PROGRESS', bad, good), ['stop', 'update'], 'escalate'],
  ['waiting may be repeated', state('ROLLBACK_IN_PROGRESS', bad, good), ['wait', 'wait'], 'wait'],
  ['a stop whose rollback failed is followed by an update', state('ROLLBACK_FAILED', bad, good), ['stop'], 'update'],
])('%s', (_sentence, given, done, kind) => {
  expect(decideMove(given, done).kind).toBe(kind);
});

test('from every state a rollback ends after a bounded number of moves', () => {
  const statuses = [undefined, 'NEW_AT_AWS', ...rolloutStatuses];
  for (const status of statuses) {
    for (const [forwardTo, backTo] of [
      [bad, good],
      [good, bad],
      [bad, older],
    ]) {
      const done: Move['kind'][] = [];
      const changes = Array.from({ length: 10 }, () => {
        const { kind } = decideMove(state(status, forwardTo, backTo), done);
        done.push(kind);
        return kind;
      }).filter((kind) => kind === 'stop' || kind === 'update');
      expect({ status, forwardTo, changes: changes.length <= 2 }).toEqual({ status, forwardTo, changes: true });
    }
  }
});
