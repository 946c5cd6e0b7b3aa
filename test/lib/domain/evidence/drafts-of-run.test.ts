import { expect, test } from '@jest/globals';
import { draftOfDeployment, draftOfStep, type Step } from '#lib/domain/evidence/drafts-of-run';
import { evidenceDraft } from '#lib/domain/evidence/record';
import type { DeploymentRecord } from '#lib/domain/records';
import type { StepResult } from '#lib/domain/step-result';
import { digestOf } from '#test/support/records';

const result: StepResult = {
  ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 'Deployed', summary: 'grace approved', next: [] },
  ...{ evidence: 'asked for by ada', startedAt: '2026-11-23T05:00:00.000Z', finishedAt: '2026-11-23T05:10:00.000Z' },
  outputs: { digest: digestOf('a'), 'deployment-id': '7', comment: 'said grace' },
  details: { approvals: [{ user: 'grace' }] },
};
const step: Step = {
  ...{ action: 'deploy-env', workflow: 'deploy.yml', runId: 123, runAttempt: 2, environment: 'production', result },
  seenAt: new Date('2026-11-23T05:11:00.000Z'),
};

test('what a step said is its own word, and names nobody', () => {
  const draft = draftOfStep(step);
  expect(evidenceDraft.parse(draft)).toEqual(draft);
  expect(draft).toMatchObject({
    ...{ key: 'deploy-env/production/123/2', type: 'deploy.finished', basis: 'self-reported', result: 'succeeded' },
    data: { reason: 'OK', outputs: { digest: digestOf('a'), 'deployment-id': '7' } },
  });
  expect(JSON.stringify(draft)).not.toMatch(/grace|ada/);
});

test('a step that died without a word is recorded as absent, never as a success', () => {
  const draft = draftOfStep({ ...step, result: undefined });
  expect(evidenceDraft.parse(draft)).toMatchObject({
    basis: 'absent',
    result: 'unknown',
    time: '2026-11-23T05:11:00.000Z',
  });
});

test('told again it is the same, whenever that is', () => {
  expect(draftOfStep({ ...step, seenAt: new Date(0) })).toEqual(draftOfStep(step));
});

const record: DeploymentRecord = {
  ...{ id: 7, environment: 'production', sha: 'c0ffee', createdAt: new Date('2026-11-23T05:00:00Z') },
  payload: { schemaVersion: 1, digest: digestOf('a'), taskDefinitions: {}, runId: 123 },
  statuses: [
    { state: 'in_progress', description: 'rolling out', at: new Date('2026-11-23T05:01:00Z') },
    { state: 'success', description: 'validated, says grace', at: new Date('2026-11-23T05:09:00Z') },
  ],
};

test('what a lost job did is recomputed from its deployment record, and stays the same when GitHub retires that', () => {
  const draft = draftOfDeployment(record);
  expect(evidenceDraft.parse(draft)).toMatchObject({
    basis: 'recomputed',
    result: 'success',
    time: '2026-11-23T05:09:00.000Z',
  });
  const inactive = { state: 'inactive' as const, description: '', at: new Date('2026-12-01T00:00:00Z') };
  expect(draftOfDeployment({ ...record, statuses: [...record.statuses, inactive] })).toEqual(draft);
  expect(JSON.stringify(draft)).not.toContain('grace');
  expect(draftOfDeployment({ ...record, statuses: [] })).toMatchObject({ result: 'unknown' });
});
