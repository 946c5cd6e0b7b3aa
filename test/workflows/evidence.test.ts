import { readdir } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { recordedActions } from '#lib/domain/evidence/record-types';
import { conditionHolds } from '#rehearsal/runner/expressions';
import { jobsOf, ownPath, ownWorkflows, starters } from '#test/support/workflow-sources';

/** Who writes the ledger is no part of it: its word would move the head that is to be anchored. */
const [recorder, anchorer] = ['actions/record-evidence', 'actions/anchor-ledger'];
const recorded = (await readdir('actions'))
  .map((name) => `actions/${name}`)
  .filter((name) => name !== recorder && name !== anchorer);
/** Those that teams call; the others test this repository. */
const reusable = (await ownWorkflows()).filter(({ path, on }) => 'workflow_call' in on && !path.includes('/ci'));
const statuses = [
  { success: true, failure: false, cancelled: false },
  { success: false, failure: true, cancelled: false },
  { success: false, failure: false, cancelled: true },
];

test('the word of every action is a kind of record', () => {
  expect(recordedActions.map((name) => `actions/${name}`).sort()).toEqual(recorded.sort());
});

test.each(reusable.map((workflow) => [workflow.path, workflow] as const))(
  '%s: the ledger hears of every run, however it ended, and of every step, in order',
  (_path, { jobs }) => {
    const { evidence, anchor: _after, ...others } = jobs;
    expect(statuses.map((status) => conditionHolds(evidence?.if, {}, status))).toEqual([true, true, true]);
    expect(evidence?.needs).toEqual(Object.keys(others));
    const owed = Object.entries(others).flatMap(([job, { outputs = {}, steps = [] }]) =>
      steps.flatMap(({ id, uses }) => {
        const action = ownPath(uses)?.replace('actions/', '');
        const output = Object.keys(outputs).find((name) => outputs[name] === `\${{ steps.${id}.outputs.result }}`);
        return action ? [`${job}/${action} \${{ needs.${job}.result }} \${{ needs.${job}.outputs.${output} }}`] : [];
      }),
    );
    expect(owed.length).toBeGreaterThan(0);
    const told = evidence?.steps?.find(({ uses }) => ownPath(uses) === recorder)?.with?.['steps'];
    expect(String(told).trim().split('\n')).toEqual(owed);
  },
);

test.each<[string, string, string, boolean]>([
  ['the configuration names a bucket', 's3', 'success', true],
  ['it names none', '', 'success', false],
  ['nothing could be recorded', '', 'failure', false],
  ['a word was contradicted, and the records stand', 's3', 'failure', true],
])('%s: the checkpoint is anchored accordingly, however the run ended', (_sentence, anchors, result, expected) => {
  const anchored = reusable.filter(({ jobs }) => jobs['anchor']);
  expect(anchored.map(({ name }) => name)).toEqual(['Deploy', 'Roll back']);
  for (const { jobs } of anchored) {
    const needs = { evidence: { result, outputs: { anchors } } };
    const answers = statuses.map((status) => conditionHolds(jobs['anchor']?.if, { needs }, status));
    expect(answers).toEqual([expected, expected, expected]);
    expect(jobs['anchor']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  }
});

test('no starter runs an action outside of a workflow that records it, but to ask a question', async () => {
  const bare = jobsOf(await starters()).flatMap(({ at, job }) =>
    (job.steps ?? [])
      .filter((step) => step.with?.['find'] === undefined)
      .flatMap(({ uses }) => (recorded.includes(ownPath(uses) ?? '') ? [`${at}: ${uses}`] : [])),
  );
  expect(bare).toEqual([]);
});
