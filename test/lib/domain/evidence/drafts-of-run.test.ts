import { expect, test } from '@jest/globals';
import { draftOfBuild, draftOfStep, type TellingRun } from '#lib/domain/evidence/drafts-of-run';
import { evidenceDraft } from '#lib/domain/evidence/record';
import { hear, type StepOfRun } from '#lib/domain/evidence/steps-of-run';
import type { StepResult } from '#lib/domain/step-result';
import { digestOf } from '#test/support/records';

const result: StepResult = {
  ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 'Deployed', summary: 'grace approved', next: [] },
  ...{ evidence: 'asked for by ada', startedAt: '2026-11-23T05:00:00.000Z', finishedAt: '2026-11-23T05:10:00.000Z' },
  ...{ run: '123/1', outputs: { digest: digestOf('a'), 'deployment-id': '7', comment: 'said grace' } },
  details: { approvals: [{ user: 'grace' }] },
};
const run: TellingRun = {
  ...{ environment: 'production', workflow: 'Release', runId: 123, runAttempt: 2 },
  now: new Date('2026-11-23T05:11:00.000Z'),
};
const step: StepOfRun = { job: 'deploy', action: 'deploy-env', conclusion: 'failure', result };
const draftsOf = (steps: StepOfRun[], told = run) => hear(steps).map((heard) => draftOfStep(heard, told));

test('what a step said is its own word of its own attempt, and names nobody', () => {
  const [draft] = draftsOf([step]);
  expect(evidenceDraft.parse(draft)).toEqual(draft);
  expect(draft).toMatchObject({
    ...{ key: 'deploy/deploy-env/production/123/1', type: 'deploy.finished', basis: 'self-reported' },
    ...{ result: 'succeeded', actor: { id: 'Release', run: '123/1' }, time: '2026-11-23T05:10:00.000Z' },
    data: { reason: 'OK', outputs: { digest: digestOf('a'), 'deployment-id': '7' } },
  });
  expect(JSON.stringify(draft)).not.toMatch(/grace|ada/);
});

test('a step that died without a word is recorded as absent, never as a success', () => {
  const [draft, ...others] = draftsOf([
    { ...step, result: undefined },
    { ...step, action: 'validate-deployment', result: undefined },
  ]);
  expect(evidenceDraft.parse(draft)).toMatchObject({
    ...{ key: 'deploy/deploy-env/production/123/2', basis: 'absent', result: 'unknown' },
    ...{ time: '2026-11-23T05:11:00.000Z', data: { conclusion: 'failure', unheard: ['validate-deployment'] } },
  });
  expect(others).toEqual([]);
});

test('told again it is the same, whenever that is, and by whichever attempt', () => {
  const later = { ...run, runAttempt: 3, now: new Date(0) };
  expect(draftsOf([step], later)).toEqual(draftsOf([step]));
  expect(draftOfBuild(result, { ...later, environment: 'staging' })).toEqual(draftOfBuild(result, run));
});

test('what was read of a job that died is recomputed, not its own word', () => {
  const [draft] = draftsOf([{ ...step, job: 'inspect', action: 'inspect-deployment' }]);
  expect(draft).toMatchObject({ type: 'deploy.inspected', basis: 'recomputed' });
});

test('a build is recorded for its image, not for an environment', () => {
  const draft = draftOfBuild(result, run);
  expect(evidenceDraft.parse(draft)).toMatchObject({
    ...{ key: 'build-image/123/1', type: 'build.finished', subject: { kind: 'image', id: digestOf('a') } },
  });
  expect(draft.env).toBeUndefined();
});

test('a build that its own job tells and one that a later job hands on are one record', () => {
  const [told] = draftsOf([{ ...step, job: 'build', action: 'build-image' }], { ...run, environment: undefined });
  expect(told).toEqual(draftOfBuild(result, run));
});

test.each<[string, string, Partial<TellingRun>, StepOfRun['result'], object]>([
  [
    'a build that died without a word',
    'build-image',
    { environment: undefined },
    undefined,
    { key: 'build-image/123/2', subject: { kind: 'image', id: 'unknown' }, type: 'build.finished', basis: 'absent' },
  ],
  [
    'release notes, which are about a release',
    'release-notes',
    { environment: undefined },
    { ...result, outputs: { tag: 'v1.3.0', version: '1.3.0', state: 'draft', notes: 'thanks to ada' } },
    {
      key: 'build/release-notes/v1.3.0/draft/123/1',
      ...{ subject: { kind: 'release', id: 'v1.3.0' }, type: 'release.notes' },
      data: { outputs: { tag: 'v1.3.0', version: '1.3.0', state: 'draft' } },
    },
  ],
  [
    "a step of somebody else's, of no environment",
    'smoke',
    { environment: undefined },
    result,
    { key: 'build/smoke/123/1', subject: { kind: 'run', id: '123/1' }, type: 'step.finished' },
  ],
])('%s', (_sentence, action, change, said, expected) => {
  const [draft] = draftsOf([{ ...step, job: 'build', action, result: said }], { ...run, ...change });
  expect(evidenceDraft.parse(draft)).toMatchObject(expected);
  expect(draft).not.toHaveProperty('env');
  expect(JSON.stringify(draft)).not.toMatch(/grace|\bada\b/);
});
