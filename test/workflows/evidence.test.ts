import { readdir } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { recordedActions } from '#lib/domain/evidence/record-types';
import { conditionHolds } from '#rehearsal/runner/expressions';
import { jobsOf, ownPath, ownWorkflows, starters } from '#test/support/workflow-sources';

const recorder = 'actions/record-evidence';
const recorded = (await readdir('actions')).map((name) => `actions/${name}`).filter((name) => name !== recorder);
const reusable = (await ownWorkflows()).filter(({ on }) => 'workflow_call' in on);
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
    const { evidence, ...others } = jobs;
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

test('no starter runs an action outside of a workflow that records it, but to ask a question', async () => {
  const bare = jobsOf(await starters()).flatMap(({ at, job }) =>
    (job.steps ?? [])
      .filter((step) => step.with?.['find'] === undefined)
      .flatMap(({ uses }) => (recorded.includes(ownPath(uses) ?? '') ? [`${at}: ${uses}`] : [])),
  );
  expect(bare).toEqual([]);
});
