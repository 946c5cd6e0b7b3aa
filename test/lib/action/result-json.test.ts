import { expect, test } from '@jest/globals';
import { resultJson } from '#lib/action/result-json';
import type { Outcome } from '#lib/domain/outcome';

const saying = {
  startedAt: new Date('2026-01-02T03:04:05Z'),
  finishedAt: new Date('2026-01-02T03:04:07Z'),
  run: '7/1',
};
const outcome: Outcome = {
  verdict: 'failed',
  reason: 'BROKE',
  outputs: { digest: 'sha256:1' },
  report: {
    ...{ title: 'It broke', verdict: 'failed', summary: 'Because.', facts: [], next: ['Mend it.'] },
    sections: [{ kind: 'list', title: 'Seen', items: ['exit code 1'] }],
  },
  details: { count: 1 },
};

test('a result says all that an outcome says, on one line', () => {
  const json = resultJson(outcome, saying);
  expect(json).not.toContain('\n');
  expect(JSON.parse(json)).toEqual({
    ...{
      schemaVersion: 1,
      verdict: 'failed',
      reason: 'BROKE',
      title: 'It broke',
      summary: 'Because.',
      next: ['Mend it.'],
    },
    evidence: 'Seen:\n  - exit code 1',
    ...{ startedAt: '2026-01-02T03:04:05.000Z', finishedAt: '2026-01-02T03:04:07.000Z', run: '7/1' },
    ...{ outputs: { digest: 'sha256:1' }, details: { count: 1 } },
  });
});

test.each<[string, Partial<Outcome>]>([
  ['details', { details: { all: 'x'.repeat(50_000) } }],
  [
    'a long report',
    { report: { ...outcome.report, summary: '"'.repeat(9_000), next: Array(90).fill('"'.repeat(900)) } },
  ],
  [
    'a report whose characters take three bytes each',
    {
      report: {
        ...outcome.report,
        summary: '船'.repeat(9_000),
        sections: [{ kind: 'code', title: 'Log', text: '船'.repeat(9_000) }],
        next: Array(90).fill('船'.repeat(900)),
      },
    },
  ],
  ['hostile text that JSON makes six times as long', { report: { ...outcome.report, title: '\u0001'.repeat(9_000) } }],
])('a result fits into the environment of a later step, five times over: %s', (_sentence, change) => {
  const json = resultJson({ ...outcome, ...change }, saying);
  expect(5 * Buffer.byteLength(json)).toBeLessThan(128 * 1024);
  expect(JSON.parse(json)).toMatchObject({ verdict: 'failed', reason: 'BROKE', outputs: outcome.outputs });
});
