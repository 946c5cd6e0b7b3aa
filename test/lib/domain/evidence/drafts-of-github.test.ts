import { expect, test } from '@jest/globals';
import { draftOfDeployment, draftOfDoubt, draftOfReviews } from '#lib/domain/evidence/drafts-of-github';
import type { TellingRun } from '#lib/domain/evidence/drafts-of-run';
import { evidenceDraft } from '#lib/domain/evidence/record';
import type { Approval } from '#lib/domain/promotion/facts';
import { digestOf, recordOf } from '#test/support/records';

const run: TellingRun = { environment: 'production', workflow: 'Release', runId: 97, runAttempt: 2, now: new Date(0) };
const validated = recordOf('a', 'validated');

test('a deployment as GitHub has it is observed, and names nobody', () => {
  const told = { ...validated, statuses: validated.statuses.map((one) => ({ ...one })) };
  told.statuses.push({ state: 'failure', description: 'grace says no', at: new Date('2026-01-01T13:00:00Z') });
  const draft = draftOfDeployment(told, run);
  expect(evidenceDraft.parse(draft)).toMatchObject({
    ...{ key: 'observed/deployment/97/4', type: 'deploy.observed', basis: 'observed', result: 'failure' },
    ...{ time: '2026-01-01T13:00:00.000Z', env: 'production', actor: { id: 'Release', run: '97' } },
    data: { digest: digestOf('a'), deployed: true, validated: true },
  });
  expect(JSON.stringify(draft)).not.toContain('grace');
});

test('told again it is the same, also after GitHub has retired it; what came later is another observation', () => {
  const draft = draftOfDeployment(validated, run);
  expect(draftOfDeployment(recordOf('a', 'retired'), { ...run, runAttempt: 3, now: new Date() })).toEqual(draft);
  expect(draftOfDeployment(recordOf('a', 'deployed'), run).key).not.toBe(draft.key);
});

test.each([
  ['a rollback', recordOf('a', 'validated', { rollbackOf: digestOf('b') }), { type: 'rollback.observed' }],
  ['one of another run', recordOf('b', 'deployed'), { actor: { id: 'unknown', run: '98' } }],
  [
    'one of which nothing is said yet',
    { ...validated, statuses: [] },
    { result: 'unknown', data: { deployed: false } },
  ],
])('%s', (_sentence, record, expected) => {
  expect(evidenceDraft.parse(draftOfDeployment(record, run))).toMatchObject(expected);
});

const review = (user: string, state: Approval['state']): Approval => ({
  ...{ environments: ['production'], state, user, comment: 'said grace' },
});

test.each<[string, Approval[], string, object]>([
  ['somebody else', [review('grace', 'approved')], 'approved', { byStarter: false, states: ['approved'] }],
  ['whoever started it', [review('ada', 'approved')], 'approved', { byStarter: true }],
  ['nobody', [review('ada', 'rejected')], 'rejected', { byStarter: false }],
])('a review is observed without names: approved by %s', (_who, reviews, result, data) => {
  const draft = draftOfReviews(
    { environment: 'production', reviews, starters: ['ada'], at: '2026-01-01T12:00:00Z' },
    run,
  );
  expect(evidenceDraft.parse(draft)).toMatchObject({
    ...{ key: 'observed/reviews/production/97/1', type: 'deploy.reviewed', basis: 'observed', result, data },
  });
  expect(JSON.stringify(draft)).not.toMatch(/grace|\bada\b/);
});

test('a doubt is a record of its own, and names the word that it is about', () => {
  const doubt = { kind: 'contradicted' as const, about: 'deploy/deploy-env/production/97/1', says: 'Not so.' };
  const draft = draftOfDoubt({ ...doubt, time: '2026-01-01T12:00:00Z' }, run);
  expect(evidenceDraft.parse(draft)).toMatchObject({
    ...{ key: `doubt/${doubt.about}`, type: 'evidence.contradicted', basis: 'recomputed', result: 'failed' },
    ...{ links: [doubt.about], data: { says: 'Not so.' } },
  });
});
