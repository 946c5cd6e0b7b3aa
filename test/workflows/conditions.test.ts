import { expect, test } from '@jest/globals';
import { verdicts } from '#lib/domain/outcome';
import { conditionHolds, interpolate } from '#rehearsal/runner/expressions';
import { readWorkflowSource } from '#test/support/workflow-sources';

const { jobs, on } = await readWorkflowSource('.github/workflows/deploy.yml');
const { jobs: byHand } = await readWorkflowSource('.github/workflows/rollback.yml');

const results = ['success', 'failure', 'cancelled', 'skipped'];
const outcomes = [...results, ''];
const flags = ['true', 'false', ''];
const words = [...verdicts, ''];
/** How far `on-cancel` got, and any other. */
const reasons = ['CANCELLED_LEFT', 'CANCELLED_NOT_STOPPED', 'CANCELLED_UNKNOWN', 'OTHER'];
const statuses = [
  { success: true, failure: false, cancelled: false },
  { success: false, failure: true, cancelled: false },
  { success: false, failure: false, cancelled: true },
];

/** What inspect-deployment finds of a job that ended without a word; nothing where it could not look. */
const traces = ['none', 'validated', 'ended', 'abandoned', ''];

/** What the jobs after `deploy` know of it. */
type Deployment = { result: string; started: string; changed: string; verdict: string; reason: string; trace: string };

const deployments: Deployment[] = results.flatMap((result) =>
  flags.flatMap((started) =>
    flags.flatMap((changed) =>
      words.flatMap((verdict) =>
        reasons.flatMap((reason) =>
          (started === '' ? traces : ['']).map((trace) => ({ result, started, changed, verdict, reason, trace })),
        ),
      ),
    ),
  ),
);

/** GitHub asks the condition in whatever state the run is: the answer must not depend on that. */
function runs(job: string, { result, verdict, trace, ...outputs }: Deployment): boolean {
  const deploy = { result, outputs: { ...outputs, 'deploy-verdict': verdict } };
  const contexts = { needs: { deploy, inspect: { outputs: { deployment: trace } } } };
  const answers = new Set(statuses.map((status) => conditionHolds(jobs[job]?.if, contexts, status)));
  expect(answers.size).toBe(1);
  return answers.has(true);
}

const ended = (result: string, started = '', changed = '', verdict = '', reason = 'OTHER'): Deployment => ({
  ...{ result, started, changed, verdict, reason, trace: '' },
});

/** A deploy job without outputs: what GitHub says of its end, and what the deployment record says. */
const wordless = (result: string, trace: string): Deployment => ({ ...ended(result), trace });

test.each<[sentence: string, deployment: Deployment, rollback: boolean, incident: boolean]>([
  ['all went well', ended('success', 'true', 'true', 'succeeded'), false, false],
  ['there was nothing to change', ended('success', 'true', 'false', 'succeeded'), false, false],
  ['a reviewer rejected it on GitHub', wordless('failure', 'none'), false, false],
  ['the runner was lost before deploy-env began', wordless('failure', 'none'), false, false],
  ['the runner was lost in the middle of the rollout', wordless('failure', 'abandoned'), true, true],
  ['the runner was lost while the run was cancelled', wordless('cancelled', 'abandoned'), true, true],
  ['the runner was lost after validation had passed', wordless('failure', 'validated'), false, false],
  ['the runner was lost after it was superseded', wordless('failure', 'ended'), false, false],
  ['the runner was lost, and nobody can tell what it did', wordless('failure', ''), false, true],
  ['the gate refused', ended('failure', 'false'), false, false],
  ['the run was cancelled while it waited for an approval', wordless('cancelled', 'none'), false, false],
  ['the run was cancelled at the gate', ended('cancelled', 'false'), false, false],
  ['a job before it failed', ended('skipped'), false, false],
  ['deploy-env refused before it changed anything', ended('failure', 'true', 'false', 'refused'), false, false],
  ['deploy-env failed before it changed anything', ended('failure', 'true', 'false', 'failed'), false, true],
  ['the rollout failed', ended('failure', 'true', 'true', 'failed'), true, true],
  ['ECS took the rollout back', ended('failure', 'true', 'true', 'rolled-back'), true, true],
  ['the rollout did not end in time', ended('failure', 'true', 'true', 'timed-out'), true, true],
  ['nobody can tell how the rollout ended', ended('failure', 'true', 'true', 'inconclusive'), true, true],
  ['validation failed', ended('failure', 'true', 'true', 'succeeded'), true, true],
  ['validation was cancelled', ended('cancelled', 'true', 'true', 'succeeded'), true, true],
  ['a no-op failed its validation', ended('failure', 'true', 'false', 'succeeded'), false, true],
  ['somebody else deployed meanwhile', ended('failure', 'true', 'true', 'superseded'), false, false],
  [
    'deploy-env was cancelled and did what on-cancel asks',
    ended('cancelled', 'true', 'true', 'cancelled', 'CANCELLED_LEFT'),
    false,
    false,
  ],
  [
    'deploy-env was cancelled and could not do what on-cancel asks',
    ended('cancelled', 'true', 'true', 'cancelled', 'CANCELLED_NOT_STOPPED'),
    true,
    true,
  ],
  ['deploy-env died without a word', ended('failure', 'true'), true, true],
  ['deploy-env was killed while the run was cancelled', ended('cancelled', 'true'), true, true],
  ['the job ran out of time in deploy-env', ended('cancelled', 'true'), true, true],
])('%s', (_sentence, deployment, rollback, incident) => {
  expect({ rollback: runs('rollback', deployment), incident: runs('incident', deployment) }).toEqual({
    rollback,
    incident,
  });
});

test('over the whole table, a rollback runs exactly for what began, may have changed something, and is ours to undo', () => {
  const wrong = deployments.filter((deployment) => {
    const bad = deployment.result === 'failure' || deployment.result === 'cancelled';
    const obeyed = deployment.verdict === 'cancelled' && !/NOT_STOPPED|UNKNOWN/.test(deployment.reason);
    const ours = !['refused', 'superseded'].includes(deployment.verdict) && !obeyed;
    const began = deployment.started === 'true' && deployment.changed !== 'false' && ours;
    const expected = bad && (began || deployment.trace === 'abandoned');
    return runs('rollback', deployment) !== expected;
  });
  expect(deployments).toHaveLength(4 * (2 + traces.length) * 3 * 9 * 4);
  expect(wrong).toEqual([]);
});

test('over the whole table, no rollback is without an incident', () => {
  const silent = deployments.filter((deployment) => runs('rollback', deployment) && !runs('incident', deployment));
  expect(silent).toEqual([]);
});

test('over the whole table, whoever ended without a word is inspected, and nobody else', () => {
  const wrong = deployments.filter((deployment) => {
    const bad = deployment.result === 'failure' || deployment.result === 'cancelled';
    return runs('inspect', deployment) !== (bad && deployment.started === '');
  });
  expect(wrong).toEqual([]);
});

test('over the whole table, silence is never taken for peace: without a word and without a trace there is an incident', () => {
  const mute = deployments.filter(
    ({ result, started, trace }) => ['failure', 'cancelled'].includes(result) && started === '' && trace === '',
  );
  expect(mute.length).toBeGreaterThan(0);
  expect(mute.filter((deployment) => !runs('incident', deployment) || runs('rollback', deployment))).toEqual([]);
});

test('over the whole table, a good deployment is left alone', () => {
  const good = deployments.filter(({ result }) => result === 'success' || result === 'skipped');
  expect(good.filter((deployment) => runs('rollback', deployment) || runs('incident', deployment))).toEqual([]);
});

test('validation runs only after a deployment that succeeded, and never in a cancelled run', () => {
  const step = jobs['deploy']?.steps?.find(({ id }) => id === 'validate');
  const seen = statuses.flatMap((status) =>
    words
      .filter((verdict) => conditionHolds(step?.if, { steps: { deploy: { outputs: { verdict } } } }, status))
      .map((verdict) => ({ ...status, verdict })),
  );
  expect(seen).toEqual([{ success: true, failure: false, cancelled: false, verdict: 'succeeded' }]);
});

/** What the deploy job's outputs are made of; `gate` is whether it allowed. */
const stepsWith = (
  gate: string,
  deploy: [outcome: string, verdict: string, reason: string],
  validate: [string, string],
) => ({
  steps: {
    gate: { outputs: { allowed: gate, reason: gate === 'true' ? 'OK' : gate && 'INCIDENT_OPEN' } },
    deploy: { outcome: deploy[0], outputs: { verdict: deploy[1], reason: deploy[2] } },
    validate: { outputs: { verdict: validate[0], reason: validate[1] } },
  },
});

const output = (name: string, contexts: Record<string, unknown>) =>
  interpolate(jobs['deploy']?.outputs?.[name] ?? '', contexts);

const inputOf = (job: string, action: string, input: string) =>
  String(jobs[job]?.steps?.find(({ uses }) => uses === action)?.with?.[input]);

test.each<[string, ReturnType<typeof stepsWith>, started: string, verdict: string, reason: string]>([
  ['the checkout failed', stepsWith('', ['skipped', '', ''], ['', '']), 'false', 'refused', 'UNKNOWN'],
  ['the gate refused', stepsWith('false', ['skipped', '', ''], ['', '']), 'false', 'refused', 'INCIDENT_OPEN'],
  ['the run ended before deploy-env', stepsWith('true', ['', '', ''], ['', '']), 'false', 'refused', 'UNKNOWN'],
  ['all went well', stepsWith('true', ['success', 'succeeded', 'OK'], ['succeeded', 'OK']), 'true', 'succeeded', 'OK'],
  ['the rollout failed', stepsWith('true', ['failure', 'failed', 'X'], ['', '']), 'true', 'failed', 'X'],
  ['deploy-env died', stepsWith('true', ['failure', '', ''], ['', '']), 'true', 'inconclusive', 'UNKNOWN'],
  ['deploy-env was killed', stepsWith('true', ['cancelled', '', ''], ['', '']), 'true', 'inconclusive', 'UNKNOWN'],
  ['validation failed', stepsWith('true', ['success', 'succeeded', 'OK'], ['failed', 'Y']), 'true', 'failed', 'Y'],
  ['validation died', stepsWith('true', ['success', 'succeeded', 'OK'], ['', '']), 'true', 'inconclusive', 'UNKNOWN'],
])('the job says how it ended: %s', (_sentence, contexts, started, verdict, reason) => {
  expect(output('started', contexts)).toBe(started);
  expect(output('verdict', contexts)).toBe(verdict);
  expect(output('reason', contexts)).toBe(reason);
});

test('over the whole table, the job says succeeded only when deployment and validation both did', () => {
  const claims = outcomes.flatMap((outcome) =>
    words.flatMap((deploy) =>
      words
        .map((validate) => ({ outcome, deploy, validate }))
        .filter(
          (row) =>
            output('verdict', stepsWith('true', [row.outcome, row.deploy, ''], [row.validate, ''])) === 'succeeded',
        ),
    ),
  );
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ deploy, validate }) => deploy !== 'succeeded' || validate !== 'succeeded')).toEqual([]);
});

test.each([
  ['the deployment succeeded', '', 'succeeded', '', 'succeeded'],
  ['it failed and production is as before', 'true', 'failed', '', 'rolled-back'],
  ['it failed and so did the rollback', 'false', 'failed', '', 'failed'],
  ['the rollback died', '', 'failed', '', 'failed'],
  ['it was rejected', '', '', 'none', 'refused'],
  ['its runner was lost', '', '', 'abandoned', 'inconclusive'],
  ['its runner was lost, and production is as before', 'true', '', 'abandoned', 'rolled-back'],
  ['its runner was lost after validation', '', '', 'validated', 'inconclusive'],
  ['nobody knows', '', '', '', 'inconclusive'],
])('the workflow says how it ended: %s', (_sentence, recovered, verdict, deployment, expected) => {
  const inspect = { outputs: { deployment } };
  const contexts = { jobs: { deploy: { outputs: { verdict } }, inspect, rollback: { outputs: { recovered } } } };
  expect(interpolate(on.workflow_call?.outputs?.['verdict']?.value ?? '', contexts)).toBe(expected);
});

test.each([
  ['it recovered', 'true', 'true', 'failed', 'sev2'],
  ['it did not recover', 'false', 'true', 'failed', 'sev1'],
  ['the rollback died', '', '', '', 'sev1'],
  ['nothing was touched', '', 'false', 'failed', 'sev3'],
  ['nothing was touched, and what runs does not pass', '', 'false', 'succeeded', 'sev1'],
])('an incident is as severe as what users have: %s', (_sentence, recovered, changed, verdict, severity) => {
  const deploy = { outputs: { changed, 'deploy-verdict': verdict } };
  const contexts = { needs: { deploy, rollback: { outputs: { recovered } } } };
  expect(interpolate(inputOf('incident', '$/actions/incident', 'severity'), contexts)).toBe(severity);
});

test.each([
  [
    'validation failed',
    '{"finishedAt":"2026-01-01T00:01:00Z"}',
    '{"finishedAt":"2026-01-01T00:00:00Z"}',
    '2026-01-01T00:01:00Z',
  ],
  ['the rollout failed', '', '{"finishedAt":"2026-01-01T00:00:00Z"}', '2026-01-01T00:00:00Z'],
  ['deploy-env died', '', '', ''],
])('a rollback knows since when it is known: %s', (_sentence, validation, deployment, expected) => {
  const outputs = { 'validate-result': validation, 'deploy-result': deployment };
  const contexts = { needs: { deploy: { outputs }, inspect: { outputs: {} } } };
  expect(interpolate(inputOf('rollback', '$/actions/rollback', 'detected-at'), contexts)).toBe(expected);
});

test('of a deployment that nobody saw end, the rollback knows why it runs, and since when', () => {
  const result = '{"finishedAt":"2026-01-01T00:02:00Z"}';
  const inspect = { outputs: { deployment: 'abandoned', reason: 'DEPLOYMENT_ABANDONED', result } };
  const contexts = { needs: { deploy: { outputs: {} }, inspect } };
  const input = (name: string) => interpolate(inputOf('rollback', '$/actions/rollback', name), contexts);
  expect(input('reason')).toBe('automatic: inconclusive (DEPLOYMENT_ABANDONED)');
  expect(input('detected-at')).toBe('2026-01-01T00:02:00Z');
});

test.each(results)('a rollback by hand that ended as %s is told to the incident, unless it never began', (result) => {
  const answers = statuses.map((status) =>
    conditionHolds(byHand['incident']?.if, { needs: { rollback: { result } } }, status),
  );
  expect(new Set(answers)).toEqual(new Set([result !== 'skipped']));
});

test('a newer release waits for the running one, per environment, and a rollback by hand waits for neither', async () => {
  const groups = await Promise.all(
    ['deploy', 'rollback'].map(async (name) => (await readWorkflowSource(`.github/workflows/${name}.yml`)).concurrency),
  );
  const named = groups.map((group) => interpolate(group?.group ?? '', { inputs: { environment: 'production' } }));
  expect(named).toEqual(['slipway-production', 'slipway-rollback-production']);
  expect(groups.map((group) => group?.['cancel-in-progress'])).toEqual([false, false]);
});
