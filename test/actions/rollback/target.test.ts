import { expect, test } from '@jest/globals';
import type { Quarantine } from '#lib/domain/records';
import { digestOf, recordOf } from '#test/support/records';
import { aGoodBFailed, history, ofB, play, settings, type World } from './rollback-world.ts';

const bad = (letter: string): Quarantine => ({
  ...{ id: 1, environment: 'production', digest: digestOf(letter), reason: 'leaks' },
  ...{ at: new Date(0), overridden: false },
});

test.each<[string, World, string, RegExp]>([
  ['its image is gone', { missingImages: ['b'] }, 'a', /no longer in ECR/],
  [
    'its task definition was deregistered',
    { ecs: { history: history('c'), inactiveTaskDefinitions: ['b'] } },
    'a',
    /INACTIVE/,
  ],
  [
    'its task definition was deleted',
    { ecs: { history: history('c'), missingTaskDefinitions: ['b'] } },
    'a',
    /is gone/,
  ],
  ['it is quarantined', { quarantines: [bad('b')] }, 'a', /quarantined: leaks/],
  [
    'it never passed validation',
    { records: [recordOf('c', 'failed'), recordOf('b', 'deployed'), recordOf('a', 'validated')] },
    'a',
    /never passed validation/,
  ],
])('the newest target is passed over, with the reason: %s', async (_sentence, world, taken, why) => {
  const { outcome, ecs } = await play({
    records: [recordOf('c', 'failed'), recordOf('b', 'validated'), recordOf('a', 'validated')],
    ecs: { history: history('c') },
    ...world,
  });
  expect(outcome.outputs).toMatchObject({ recovered: 'true', digest: digestOf(taken) });
  expect(ecs.changes).toEqual([`update to ${taken}`]);
  expect(JSON.stringify(outcome.report)).toMatch(why);
});

test.each<[string, World, string, string]>([
  ['nothing was ever deployed', { records: [] }, 'refused', 'ROLLBACK_NO_RECORD'],
  [
    'nothing is verified good',
    { records: [recordOf('b', 'failed'), recordOf('a', 'deployed')] },
    'failed',
    'ROLLBACK_NO_TARGET',
  ],
  ['the first release ever is the bad one', { records: [recordOf('b', 'failed')] }, 'failed', 'ROLLBACK_NO_TARGET'],
  ['every target is broken', { missingImages: ['a'] }, 'failed', 'ROLLBACK_NO_TARGET'],
  ['the named target was never deployed', { input: { to: digestOf('x') } }, 'failed', 'ROLLBACK_NO_TARGET'],
  ['from a digest to itself', { input: { to: digestOf('b') } }, 'refused', 'ROLLBACK_TO_ITSELF'],
  [
    'a second click',
    { records: [recordOf('a', 'validated', { rollbackOf: digestOf('b') }), ...aGoodBFailed()] },
    'refused',
    'ALREADY_ROLLED_BACK',
  ],
  [
    'the policy wants a person to decide',
    {
      input: ofB,
      change: ({ ports }) =>
        Object.assign(ports, { settings: { ...settings, rollback: { automatic: false, timeout: 1 } } }),
    },
    'refused',
    'ROLLBACK_NOT_AUTOMATIC',
  ],
])('changes nothing and says why: %s', async (_sentence, world, verdict, reason) => {
  const { outcome, ecs, records } = await play(world);
  expect(outcome).toMatchObject({ verdict, reason, outputs: { recovered: 'false', digest: '', reason } });
  expect(outcome.report.next.join()).not.toBe('');
  expect({ ecs: ecs.changes, github: records.written }).toEqual({ ecs: [], github: [] });
});

test('after a release that changed nothing there is nothing to roll back, and that is verified', async () => {
  const { outcome, ecs, records, validated } = await play({
    records: [recordOf('a', 'validated')],
    ecs: { history: history('a') },
    input: ofB,
  });
  expect(outcome).toMatchObject({
    verdict: 'succeeded',
    reason: 'NOTHING_TO_ROLL_BACK',
    outputs: { recovered: 'true' },
  });
  expect({ changes: ecs.changes, written: records.written, validated }).toEqual({
    changes: [],
    written: [],
    validated: [digestOf('a')],
  });
});
