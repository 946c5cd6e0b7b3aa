import { expect, test } from '@jest/globals';
import type { DeploymentRecord } from '#lib/domain/records';
import { digestOf, recordOf } from '#test/support/records';
import { aGoodBFailed, history, ofB, play, settledBad } from './rollback-world.ts';

/** A rollback from `b` to `a` that died after these words. */
const begun = (...states: string[]): DeploymentRecord => {
  const record = recordOf('a', 'validated', { id: 500, rollbackOf: digestOf('b') });
  const words: Record<string, string> = {
    in_progress: 'rolling back to sha256:616161616161',
    deployed: `deployed ${digestOf('a')}`,
    validated: `validated ${digestOf('a')}`,
  };
  const at = new Date('2026-01-02T03:00:00Z');
  const statuses = states.map((state) => ({
    state: state === 'in_progress' ? ('in_progress' as const) : ('success' as const),
    description: words[state] ?? '',
    at,
  }));
  return { ...record, createdAt: at, statuses };
};

test.each<[string, string[], object]>([
  ['a job that is played again', [], ofB],
  ['a job that is played again, later', ['in_progress', 'deployed'], ofB],
  ['a job that is played again after the last word', ['in_progress', 'deployed', 'validated'], ofB],
  ['a person who starts it again', ['in_progress'], {}],
])('a rollback that died is carried on by %s', async (_case, states, input) => {
  const { outcome, records } = await play({
    records: [begun(...states), ...aGoodBFailed()],
    ecs: { history: [...settledBad, { to: 'a', from: 'b', status: 'SUCCESSFUL' }] },
    input,
  });
  expect([outcome.verdict, outcome.outputs['digest']]).toEqual(['succeeded', digestOf('a')]);
  expect(records.all).toHaveLength(3);
  expect(records.all[0]?.statuses.map(({ description }) => description)).toEqual([
    'rolling back to sha256:616161616161',
    `deployed ${digestOf('a')}`,
    `validated ${digestOf('a')}`,
  ]);
  expect(JSON.stringify(outcome.report)).toContain('record 500 is carried on');
});

test('a rollback that ended badly is not carried on, and what it went to is what to leave', async () => {
  const failed = { ...begun('in_progress'), payload: { ...begun().payload, digest: digestOf('c') } };
  failed.statuses.push({ state: 'failure', description: 'ROLLBACK_VALIDATION_FAILED: no', at: new Date(0) });
  const { outcome } = await play({
    records: [failed, ...aGoodBFailed()],
    ecs: { history: history('a', 'b', 'c') },
  });
  expect(outcome.details).toMatchObject({ from: digestOf('c'), to: digestOf('a') });
});

test('the lease is taken from whoever has it, and told; without it the way back is taken all the same', async () => {
  const written: string[] = [];
  const lease = 'frozen until the boat show';
  const { outcome } = await play({
    input: ofB,
    change: ({ ports }) => {
      const { service } = ports.services;
      ports.services.service = async (ref) => {
        const found = await service(ref);
        return found && { ...found, lease: written.at(-1) ?? lease };
      };
      ports.leases = {
        write: async (_arn, text) => void written.push(text),
        clear: async (arn) => void written.push(`cleared ${arn}`),
      };
    },
  });
  expect(written).toEqual([
    expect.stringMatching(/^repo=harbour\/boat-listing run=7\.1 token=token-of-7 /),
    expect.stringMatching(/^cleared arn:aws:ecs/),
  ]);
  expect(JSON.stringify(outcome.report)).toContain('the lease was taken from somebody who wrote');

  const denied = await play({
    input: ofB,
    change: ({ ports }) => {
      ports.leases.write = async () => {
        throw new Error('not allowed to tag');
      };
    },
  });
  expect(denied.outcome.verdict).toBe('succeeded');
  expect(denied.outcome.details['warnings']).toEqual([expect.stringContaining('not allowed to tag')]);
});
