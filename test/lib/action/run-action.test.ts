import { expect, test } from '@jest/globals';
import { runBundle } from '#test/support/run-bundle';

const play = (
  environment: string,
  given: Record<string, string> = {},
  more: { cancelOn?: string; env?: Record<string, string> } = {},
) =>
  runBundle('promotion-gate', {
    bundle: 'test/fixtures/toy-action.ts',
    workspace: '.',
    with: { environment, digest: 'hello', ...given },
    ...(more.cancelOn && { cancel: 'SIGTERM' as const, cancelOn: more.cancelOn }),
    ...(more.env && { env: more.env }),
  });

test.each<[string, Record<string, string>, object]>([
  ['succeeds', {}, { exitCode: 0, verdict: 'succeeded', reason: 'TOLD' }],
  ['fails', {}, { exitCode: 1, verdict: 'failed', reason: 'TOLD' }],
  ['throws', {}, { exitCode: 1, verdict: 'failed', reason: 'NOT_TODAY', next: ['Try tomorrow.'] }],
  ['breaks', {}, { exitCode: 1, verdict: 'failed', reason: 'UNEXPECTED', summary: 'x is not a function' }],
  ['leaves a promise behind', {}, { exitCode: 0, verdict: 'succeeded' }],
  ['breaks in the background', {}, { exitCode: 1, verdict: 'failed', reason: 'UNEXPECTED', summary: 'far away' }],
  ['leaves a timer behind', {}, { exitCode: 0, verdict: 'succeeded' }],
  ['cannot be wired', { config: 'refuse' }, { exitCode: 1, verdict: 'refused', reason: 'NOT_TODAY' }],
  ['gets wrong inputs', { digest: '' }, { exitCode: 1, verdict: 'refused', reason: 'INPUTS_INVALID' }],
])('an action that %s ends in an outcome', async (what, given, expected) => {
  const { exitCode, result, summary, log } = await play(what, given);
  expect({ exitCode, ...result }).toMatchObject({ schemaVersion: 1, ...expected });
  expect(summary).toMatch(/^## /);
  expect(log.match(/^::error title=/gm)?.length ?? 0).toBe(exitCode);
});

test.each([
  [
    'nothing of a run',
    { GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '', GITHUB_SHA: '' },
    'GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_SHA are',
  ],
  ['a repository without its owner', { GITHUB_REPOSITORY: 'boat-listing' }, 'GITHUB_REPOSITORY is'],
])('outside of a job, with %s, one line says so, without a stack', async (_sentence, env, named) => {
  const { exitCode, log } = await play('succeeds', {}, { env });
  expect(exitCode).toBe(1);
  expect(log.trim().split('\n')).toEqual([
    expect.stringMatching(
      `^::error::This is no job of GitHub Actions, nothing was called: ${named} missing or malformed`,
    ),
  ]);
});

test('a cancelled action gets the time to say how it leaves things', async () => {
  const { exitCode, result } = await play('heeds a cancellation', {}, { cancelOn: 'started' });
  expect({ exitCode, ...result }).toMatchObject({ exitCode: 1, verdict: 'cancelled', summary: 'left as it is' });
});

test('a summary that cannot be written is told of, and the verdict stands', async () => {
  const { exitCode, result, log } = await play('succeeds', {}, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
  expect({ exitCode, verdict: result.verdict }).toEqual({ exitCode: 0, verdict: 'succeeded' });
  expect(log).toMatch(/^::warning::The job summary could not be written: ENOENT/m);
});

test.each([
  ['with what Markdown escapes', 'a_b*c|d`e<f-g'],
  ['with what JSON escapes', 'quote" and \\ slash'],
  ['with colours in it', 'hunter\u001b[31m2two'],
])('a secret %s is nowhere: not in log, summary, annotation, outputs or result', async (_sentence, secret) => {
  const token = secret.replace('\u001b[31m', '');
  const run = await play('fails', { 'github-token': token, digest: `the secret is ${secret}, keep it` });
  const told = JSON.stringify([run.summary, run.outputs, run.log.replace(/^::add-mask::.*$/gm, '')]);
  expect(run.outputs['said']).toBe('the secret is ***, keep it');
  for (const form of [token, JSON.stringify(token).slice(1, -1), token.replace(/[_*|`<-]/g, '\\$&')]) {
    expect(told).not.toContain(form);
  }
});

test('of a secret of several lines, none is hidden that every output holds', async () => {
  const { log } = await play('succeeds', { 'github-token': '{\n  "key": "hunter2two"\n}' });
  expect(log.match(/^::add-mask::.*$/gm)).toEqual(['::add-mask::"key": "hunter2two"']);
});

test('text from outside commands the runner nothing, and shows as text in the summary', async () => {
  const hostile = '::set-output name=x::1\n::add-mask::a\n##[error]b\n<script>alert(1)</script> @everyone #1';
  const { log, summary, outputs } = await play('fails', { digest: hostile });
  expect(log).not.toMatch(/^\s*(::(set-output|add-mask::a)|##\[)/m);
  expect(summary.replace(/^(`{3,})text[\s\S]*?^\1$/gm, '')).not.toMatch(/<script|@everyone/);
  expect(outputs['said']).toBe(hostile);
});
