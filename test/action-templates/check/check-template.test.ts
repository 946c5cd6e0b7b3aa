import { expect, test } from '@jest/globals';
import { checkTemplate } from '#action-templates/check/src/check-template';
import { inputs } from '#action-templates/check/src/inputs';
import { readInputs } from '#lib/action/inputs';
import type { DeploymentRecord } from '#lib/domain/records';
import { fakeClock } from '#test/support/fake-clock';
import { digestOf, type Fate, fakeRecords, recordOf } from '#test/support/records';

const input = { environment: 'production', maxAge: 3_600_000, config: '.github/slipway.yml', githubToken: 'ghs_x' };
const now = '2026-01-01T14:00:00Z';
const release = (letter: string, fate: Fate, at: string): DeploymentRecord => ({
  ...recordOf(letter, fate),
  createdAt: new Date(`2026-01-01T${at}:00Z`),
});

test.each<[sentence: string, records: DeploymentRecord[], freshness: string, reason: string]>([
  ['the last release is young', [release('a', 'validated', '13:30')], 'fresh', 'OK'],
  ['it is just as old as allowed', [release('a', 'validated', '13:00')], 'fresh', 'OK'],
  ['it is older', [release('a', 'validated', '12:59')], 'stale', 'RELEASE_STALE'],
  [
    'a newer one was not validated',
    [release('b', 'deployed', '13:59'), release('a', 'validated', '12:00')],
    'stale',
    'RELEASE_STALE',
  ],
  ['a newer one failed', [release('b', 'failed', '13:59'), release('a', 'validated', '13:30')], 'fresh', 'OK'],
  ['GitHub made it inactive since', [release('a', 'retired', '13:30')], 'fresh', 'OK'],
  ['nothing was ever verified', [release('a', 'deployed', '13:59')], 'missing', 'RELEASE_MISSING'],
  ['nothing was ever deployed', [], 'missing', 'RELEASE_MISSING'],
])('%s', async (_sentence, records, freshness, reason) => {
  const outcome = await checkTemplate(input, { clock: fakeClock(now), records: fakeRecords(records) });
  expect(outcome).toMatchObject({ reason, outputs: { freshness } });
  expect(outcome.verdict).toBe(freshness === 'fresh' ? 'succeeded' : 'failed');
  expect(outcome.report.verdict).toBe(outcome.verdict);
  expect(outcome.report.next).toHaveLength(freshness === 'fresh' ? 0 : 1);
});

test('only the environment that was asked for counts', async () => {
  const records = fakeRecords([recordOf('a', 'validated', { environment: 'staging' })]);
  const { outputs } = await checkTemplate(input, { clock: fakeClock(now), records });
  expect(outputs).toEqual({ freshness: 'missing' });
});

test('the report names the digest and its age', async () => {
  const records = fakeRecords([release('a', 'validated', '13:30')]);
  const { report } = await checkTemplate(input, { clock: fakeClock(now), records });
  expect(report.facts).toContainEqual({ label: 'Digest', value: digestOf('a') });
  expect(report.facts).toContainEqual({ label: 'Age', value: '30 m' });
});

test('all mistakes in the inputs are told at once', () => {
  expect(() => readInputs(inputs, { 'INPUT_MAX-AGE': 'soon', INPUT_CONFIG: 'x', 'INPUT_GITHUB-TOKEN': 'x' })).toThrow(
    /environment: is required[\s\S]*max-age: "soon" is not a duration/,
  );
});
