import { expect, test } from '@jest/globals';
import { type Eyes, observe } from '#actions/record-evidence/src/observe';
import { githubForbidden } from '#lib/domain/errors/github';
import type { Word } from '#lib/domain/evidence/doubts';
import { carriedOnNote, type DeploymentRecord } from '#lib/domain/records';
import { fakeClock } from '#test/support/fake-clock';
import { recordOf } from '#test/support/records';

const word = (action: string, outputs: Record<string, string> = {}): Word => ({
  ...{ action, key: action },
  result: {
    ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 't', summary: 's', next: [], evidence: '' },
    ...{ startedAt: '2026-01-01T12:37:00Z', finishedAt: '2026-01-01T12:40:00Z', outputs, details: {} },
  },
});

/** Eyes that see each of these lists in turn, the last one for ever. */
function eyes(...lists: DeploymentRecord[][]): Eyes & { read: number[]; asked: number[] } {
  const [read, asked]: [number[], number[]] = [[], []];
  let look = 0;
  return {
    ...{ read, asked },
    records: {
      async *list() {
        for (const record of lists[Math.min(look++, lists.length - 1)] ?? []) {
          read.push(record.id);
          yield record;
        }
      },
    },
    approvals: {
      ofRun: async (runId) => {
        asked.push(runId);
        return ['production', 'staging'].map((name) => ({
          ...{ environments: [name], state: 'approved' as const, user: 'grace', comment: name },
        }));
      },
    },
  };
}

const ask = (seeing: Eyes, words: Word[] = []) =>
  observe({ environment: 'production', runId: 97, words, clock: fakeClock('2026-01-01T13:00:00Z') }, seeing);

const ids = (sight: Awaited<ReturnType<typeof observe>>) =>
  sight.kind === 'seen' ? sight.observed.deployments.map(({ id }) => id) : sight;

const old = (id: number): DeploymentRecord => ({ ...recordOf('x', 'validated', { id }), createdAt: new Date(0) });
const carriedOn = {
  ...recordOf('c', 'opened'),
  statuses: [{ state: 'in_progress' as const, description: carriedOnNote(97), at: new Date(0) }],
};

test.each<[string, DeploymentRecord[], Word[], number[], read: number[]]>([
  ['what this run opened', [recordOf('b', 'opened'), recordOf('a', 'opened')], [], [97], [98, 97]],
  ['what it carried on', [carriedOn], [], [99], [99]],
  ['what a step named, however old', [old(3), old(2), old(1)], [word('x', { 'deployment-id': '2' })], [2], [3, 2]],
  ['nothing from before the run', [recordOf('b', 'opened'), old(3), old(2)], [], [], [98, 3]],
  [
    'not more than fifty',
    Array.from({ length: 60 }, (_, n) => recordOf('b', 'opened', { id: 500 + n })),
    [],
    [],
    Array.from({ length: 50 }, (_, n) => 500 + n),
  ],
])('it looks at %s', async (_sentence, list, words, expected, read) => {
  const seeing = eyes(list);
  expect(ids(await ask(seeing, words))).toEqual(expected);
  expect(seeing.read.slice(0, read.length)).toEqual(read);
});

test('it asks for reviews only where a gate was, and takes those of its environment', async () => {
  const seeing = eyes([]);
  expect(await ask(seeing)).toMatchObject({ observed: { reviews: undefined } });
  expect(seeing.asked).toEqual([]);
  expect(await ask(seeing, [word('promotion-gate')])).toMatchObject({
    observed: { reviews: [{ comment: 'production' }] },
  });
});

test('a doubt that is gone at the next look is none; one that stays is told', async () => {
  const words = [word('deploy-env', { 'deployment-id': '97' })];
  expect(await ask(eyes([recordOf('a', 'opened')], [recordOf('a', 'deployed')]), words)).toMatchObject({ doubts: [] });
  const stays = eyes([recordOf('a', 'opened')]);
  expect(await ask(stays, words)).toMatchObject({ doubts: [{ kind: 'unconfirmed' }] });
  expect(stays.read).toEqual([97, 97, 97]);
});

const failing = (records: Eyes['records']): Eyes => ({ ...eyes([]), records });

test.each<[string, Eyes, RegExp]>([
  [
    'GitHub refuses',
    failing({
      list: () => ({
        [Symbol.asyncIterator]: () => ({
          next: () => Promise.reject(githubForbidden({ call: 'GET x', permissions: 'deployments=read' })),
        }),
      }),
    }),
    /may not do this/,
  ],
  [
    'GitHub never answers',
    failing({ list: () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) }) }),
    /in time/,
  ],
])('%s: nothing is seen, and why is said', async (_sentence, seeing, why) => {
  expect(await ask(seeing)).toMatchObject({ kind: 'blind', why: expect.stringMatching(why) });
});
