import { describe, expect, test } from '@jest/globals';
import { causes } from '#lib/domain/rollout/causes';
import { rootCause } from '#lib/domain/rollout/root-cause';
import { failures } from './failures.ts';

const all = failures.flatMap((subject) => subject.failures);
const answers = all.map(({ name, shows, cause }) => ({ name, cause, told: rootCause(shows).code }));

describe.each(failures)('$title', (subject) => {
  // A cause that is not told is a pity; a wrong one sends people to the wrong place at night.
  test.each(subject.failures)('$name: never a wrong cause', ({ shows, cause }) => {
    expect([cause, 'UNKNOWN']).toContain(rootCause(shows).code);
  });
});

test('at least 95 % of the failures that show their cause are told right, of at least 40', () => {
  const labelled = answers.filter(({ cause }) => cause !== 'UNKNOWN');
  const missed = labelled.filter(({ cause, told }) => told !== cause);
  expect(labelled.length).toBeGreaterThanOrEqual(40);
  expect({ share: 1 - missed.length / labelled.length >= 0.95, missed }).toEqual({ share: true, missed });
});

test('every cause of the catalogue has a failure that shows it', () => {
  const shown = all.map(({ cause }) => String(cause));
  expect(Object.keys(causes).filter((code) => !shown.includes(code))).toEqual([]);
});

test('no failure is told twice', () => {
  const names = all.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
