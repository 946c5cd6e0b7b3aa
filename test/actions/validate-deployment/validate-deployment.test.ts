import { expect, test } from '@jest/globals';
import { inputs } from '#actions/validate-deployment/src/inputs';
import { validateDeployment } from '#actions/validate-deployment/src/validate-deployment';
import { readInputs } from '#lib/action/inputs';
import { githubUnavailable } from '#lib/domain/errors/github';
import type { DeploymentRecord, RecordStatus } from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';
import { toMarkdown } from '#lib/report/markdown';
import { actionInputs } from '#test/support/action-inputs';
import { digest, environmentWith, oldDigest, validationWorld, type World } from '#test/support/validation-world';

const status = (state: RecordStatus['state'], description: string): RecordStatus => ({
  state,
  description,
  at: new Date('2026-01-02T03:04:00Z'),
});

const record = (id: number, recorded: string): DeploymentRecord => ({
  id,
  environment: 'staging',
  sha: '0123',
  createdAt: new Date('2026-01-02T03:00:00Z'),
  payload: { schemaVersion: 1, digest: recorded, taskDefinitions: {}, runId: 1 },
  statuses: [status('in_progress', ''), status('success', `deployed ${recorded}`)],
});

const checks = '{ checks: [{ kind: http, name: home, url: / }] }';

type Case = World & {
  with?: Record<string, string>;
  checks?: string;
  list?: DeploymentRecord[];
  markFails?: boolean;
  listFails?: boolean;
};

async function play(given: Case = {}) {
  const { list = [record(7, oldDigest), record(6, digest), record(5, digest)], markFails } = given;
  const marks: unknown[][] = [];
  const listed: string[] = [];
  const records: Pick<DeploymentRecords, 'list' | 'mark'> = {
    list: async function* (environment) {
      if (given.listFails) throw githubUnavailable({ call: 'GET /deployments', why: 'status 502', cause: undefined });
      listed.push(environment);
      yield* list;
    },
    mark: async (...asked) => {
      if (markFails) throw new Error('GitHub is away');
      marks.push(asked);
    },
  };
  const world = validationWorld(given);
  const input = readInputs(
    inputs,
    actionInputs('validate-deployment', { environment: 'staging', digest, ...given.with }, { 'github.token': 'ghs_x' }),
  );
  const settings = environmentWith(given.checks ?? checks);
  const outcome = await validateDeployment(input, {
    settings,
    records,
    validation: world.ports,
    runUrl: 'https://run',
  });
  return { outcome, marks, listed, requests: world.requests };
}

const links = { log: 'https://run', environment: 'https://shop.example' };

test('a pass is written to the newest record of the digest, as what may be promoted', async () => {
  const { outcome, marks, listed } = await play();
  expect(outcome).toMatchObject({
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { verdict: 'succeeded', reason: 'OK' },
    details: { checks: [{ name: 'home', judgement: 'pass' }], recording: { kind: 'written', id: 6 } },
  });
  expect(marks).toEqual([[6, 'success', `validated ${digest}`, links]]);
  expect(listed).toEqual(['staging']);
});

test('a failure is written too, in GitHub’s 140 characters', async () => {
  const { outcome, marks } = await play({ answer: () => ({ status: 500, body: 'x'.repeat(500) }) });
  expect(outcome).toMatchObject({ verdict: 'failed', reason: 'VALIDATION_FAILED' });
  const [id, state, note] = marks[0] ?? [];
  expect([id, state]).toEqual([6, 'failure']);
  expect(note).toMatch(/^validation failed: "home" failed: status 500/);
  expect(String(note).length).toBeLessThanOrEqual(140);
});

test.each([
  [
    'nobody could tell',
    { answer: () => 'hangs' as const, checks: `{ deadline: 1s, ${checks.slice(1)}` },
    'inconclusive',
    'VALIDATION_INCONCLUSIVE',
  ],
  [
    'the run was cancelled',
    { ports: { cancelled: AbortSignal.abort() }, answer: () => 'hangs' as const },
    'cancelled',
    'CANCELLED',
  ],
])('when %s, the record stays as it is', async (_case, given, verdict, reason) => {
  const { outcome, marks } = await play(given);
  expect(outcome).toMatchObject({ verdict, reason, outputs: { verdict, reason } });
  expect(marks).toEqual([]);
});

test('a pass that cannot be written is not called one: nothing could rely on it', async () => {
  const { outcome } = await play({ markFails: true });
  expect(outcome).toMatchObject({ verdict: 'inconclusive', reason: 'VALIDATION_NOT_RECORDED' });
  expect(outcome.report.summary).toContain('GitHub is away');
});

test('a failure that cannot be written stays a failure', async () => {
  const { outcome } = await play({ markFails: true, answer: () => ({ status: 500 }) });
  expect(outcome).toMatchObject({ verdict: 'failed', reason: 'VALIDATION_FAILED' });
});

test('a digest without a record is judged all the same, and the report says that nothing was written', async () => {
  const { outcome, marks } = await play({ list: [record(7, oldDigest)] });
  expect(outcome).toMatchObject({ verdict: 'succeeded', details: { recording: { kind: 'no-record' } } });
  expect(toMarkdown(outcome.report, { limit: 65_536 })).toContain('none of this digest');
  expect(marks).toEqual([]);
});

test('deployment-id names the record', async () => {
  expect((await play({ with: { 'deployment-id': '5' } })).marks).toEqual([
    [5, 'success', `validated ${digest}`, links],
  ]);
});

test.each([
  ['does not exist', '9', 'DEPLOYMENT_NOT_FOUND'],
  ['is of another digest', '7', 'DEPLOYMENT_MISMATCH'],
])('a deployment-id that %s refuses, before anything is looked at', async (_case, id, reason) => {
  const { outcome, marks, requests } = await play({ with: { 'deployment-id': id } });
  expect(outcome).toMatchObject({ verdict: 'refused', reason, outputs: { verdict: 'refused', reason } });
  expect([marks, requests]).toEqual([[], []]);
});

test('records that cannot be read say nothing of the deployment', async () => {
  const { outcome, requests } = await play({ listFails: true });
  expect(outcome).toMatchObject({ verdict: 'inconclusive', reason: 'GITHUB_UNAVAILABLE' });
  expect(requests).toEqual([]);
});

test('the past is looked at from the end of the rollout on', async () => {
  const windows: Date[] = [];
  const count = async (_group: string, _pattern: string | undefined, from: Date) => {
    windows.push(from);
    return 0;
  };
  const logs = { count, tail: async () => [] };
  const check = '{ checks: [{ kind: log-errors, name: log, group: /boat, pattern: x, window: 5m, max: 0 }] }';
  await play({ ports: { logs }, checks: check });
  expect(windows).toEqual([new Date('2026-01-02T03:04:00Z')]);
});

test.each([
  ['a digest that is none', { digest: 'latest' }, /digest: is not a digest/],
  ['a deployment-id that is none', { 'deployment-id': '0x1' }, /deployment-id: is not the id/],
  ['a role that is none', { 'role-arn': 'admin' }, /role-arn: is not the ARN of a role/],
  ['an input that does not exist', { soak: '5m' }, /soak: is not an input/],
])('%s is a mistake before anything is called', async (_case, given, message) => {
  await expect(play({ with: given })).rejects.toThrow(message);
});
