import { expect, test } from '@jest/globals';
import type { ValidationPorts } from '#lib/validation/context';
import { deployedAt, look, recorded } from '#test/support/validation-world';

test.each([
  ['OK', '', 'OK', 'pass'],
  ['ALARM', '', 'ALARM', 'fail'],
  ['INSUFFICIENT_DATA', '', 'INSUFFICIENT_DATA', 'inconclusive'],
  ['INSUFFICIENT_DATA, as the policy says', 'no-data: pass', 'INSUFFICIENT_DATA', 'pass'],
] as const)('alarms: %s', async (_case, more, state, judgement) => {
  const alarms = recorded((names: string[]) => names.map((name) => ({ name, state, reason: '' })));
  const ports = { metrics: { alarms: alarms.method } as unknown as ValidationPorts['metrics'] };
  expect(await look(`kind: alarms, names: [errors], ${more}`, { ports })).toMatchObject({ judgement });
  expect(alarms.calls).toEqual([[['errors']]]);
});

const errors = {
  namespace: 'Boat',
  name: 'Errors',
  dimensions: { Env: 'staging' },
  statistic: 'Sum',
  periodSeconds: 30,
};
const single = 'namespace: Boat, metric: Errors, statistic: Sum, dimensions: { Env: staging }, period: 30s';
const ratio =
  'expression: 100 * e / r, metrics: { e: { namespace: B, metric: E, statistic: Sum }, r: { namespace: B, metric: R, statistic: Sum } }';

test.each([
  [
    'a metric since the deployment',
    `${single}, window: 5m`,
    [{ id: 'slipway', metric: errors }],
    '03:03:05',
    '03:04:05',
  ],
  [
    'a metric over the whole window',
    `${single}, window: 5m, since: window`,
    [{ id: 'slipway', metric: errors }],
    '02:59:05',
    '03:04:05',
  ],
  [
    'late data left out',
    `${single}, window: 30s, lag: 10s`,
    [{ id: 'slipway', metric: errors }],
    '03:03:25',
    '03:03:55',
  ],
  [
    'an expression',
    `${ratio}, window: 30s`,
    [
      { id: 'e', metric: { namespace: 'B', name: 'E', dimensions: {}, statistic: 'Sum', periodSeconds: 60 } },
      { id: 'r', metric: { namespace: 'B', name: 'R', dimensions: {}, statistic: 'Sum', periodSeconds: 60 } },
      { id: 'slipway', expression: '100 * e / r' },
    ],
    '03:03:35',
    '03:04:05',
  ],
])('metric: %s', async (_case, check, queries, from, to) => {
  const points = [{ at: new Date('2026-01-02T03:04:00Z'), value: 4 }];
  const query = recorded((..._asked: unknown[]) => [
    { id: 'e', points: [], complete: true },
    { id: 'slipway', points, complete: true },
  ]);
  const ports = { metrics: { query: query.method } as unknown as ValidationPorts['metrics'] };
  const found = await look(`kind: metric, ${check}, max: 3, no-data: inconclusive`, { ports });
  expect(found).toMatchObject({ judgement: 'fail', seen: expect.stringMatching(/4 is not within/) });
  expect(query.calls).toEqual([[queries, new Date(`2026-01-02T${from}Z`), new Date(`2026-01-02T${to}Z`)]]);
});

test.each([
  ['log-errors', 'kind: log-errors, max: 2', 'fail', /3 events match, at most 2/, ['error']],
  ['log-errors, allowed', 'kind: log-errors, max: 3', 'pass', /3 events match/, ['error']],
  ['log-rate', 'kind: log-rate, max-percent: 1, no-data: fail', 'pass', /3 of 1000/, ['error', undefined]],
  [
    'log-rate of some',
    'kind: log-rate, max-percent: 1, no-data: fail, of-pattern: request',
    'fail',
    /3 of 100 /,
    ['error', 'request'],
  ],
  [
    'log-rate of too few',
    'kind: log-rate, max-percent: 1, no-data: fail, min-events: 1001',
    'fail',
    /only 1000/,
    ['error', undefined],
  ],
])('%s', async (_case, check, judgement, seen, patterns) => {
  const totals: Record<string, number> = { error: 3, request: 100, all: 1000 };
  const count = recorded(
    (_group: string, pattern: string | undefined, _from: Date, _to: Date) => totals[pattern ?? 'all'] ?? 0,
  );
  const ports = { logs: { count: count.method } as unknown as ValidationPorts['logs'] };
  const found = await look(`${check}, group: /boat, pattern: error, window: 5m`, { ports });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
  const [from, to] = [deployedAt, new Date('2026-01-02T03:04:05Z')];
  expect(count.calls).toEqual(patterns.map((pattern) => ['/boat', pattern, from, to]));
});
