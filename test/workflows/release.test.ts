import { expect, test } from '@jest/globals';
import { verdicts } from '#lib/domain/outcome';
import { conditionHolds, interpolate } from '#rehearsal/runner/expressions';
import { readWorkflowSource } from '#test/support/workflow-sources';

const deploy = await readWorkflowSource('.github/workflows/deploy.yml');
const release = await readWorkflowSource('.github/workflows/release.yml');

const onMerge = await readWorkflowSource('workflows/on-merge.yml');
const byHand = await readWorkflowSource('workflows/rollback-dispatch.yml');

const results = ['success', 'failure', 'cancelled', 'skipped'];
const statuses = [
  { success: true, failure: false, cancelled: false },
  { success: false, failure: true, cancelled: false },
  { success: false, failure: false, cancelled: true },
];

/** The answer, which must not depend on the state of the run. */
function holds(condition: string | undefined, contexts: Record<string, unknown>): boolean {
  const answers = new Set(statuses.map((status) => conditionHolds(condition, contexts, status)));
  expect(answers.size).toBe(1);
  return answers.has(true);
}

test.each(results.flatMap((result) => [[result, 'v1.0.0'] as const, [result, ''] as const]))(
  'after a way back that ended as %s the release "%s" is marked, whenever there is one and the way back was gone',
  (result, tag) => {
    const contexts = { inputs: { 'release-tag': tag }, needs: { rollback: { result } } };
    expect(holds(deploy.jobs['withdraw']?.if, contexts)).toBe(tag !== '' && result !== 'skipped');
  },
);

test('what marks a release sees what runs, and names nobody', () => {
  const step = deploy.jobs['withdraw']?.steps?.find(({ uses }) => uses === '$/actions/release-notes');
  expect(step?.with).toMatchObject({ publish: 'withdrawn', 'validated-in': '${{ inputs.environment }}' });
});

test.each([
  ['a release', 'v1.0.0', 'https://github.test/releases/1', 'v1.0.0'],
  ['a version that nobody wrote down', 'v1.0.0', '', ''],
  ['no version', '', '', ''],
])('the checkpoint goes to the page that is there: %s', (_sentence, tag, url, expected) => {
  const step = release.jobs['evidence']?.steps?.find(({ uses }) => uses === '$/actions/record-evidence');
  const needs = { release: { outputs: { tag, 'release-url': url } } };
  expect(interpolate(String(step?.with?.['release-tag']), { needs })).toBe(expected);
});

test.each([
  ['the commit of the run', { head: '' }, 'a'.repeat(40)],
  ['another commit', { head: 'b'.repeat(40) }, 'b'.repeat(40)],
])('releases of different commits do not wait for each other: %s', (_sentence, inputs, sha) => {
  const contexts = { inputs: { publish: 'draft', component: '', ...inputs }, github: { sha: 'a'.repeat(40) } };
  expect(interpolate(release.concurrency?.group ?? '', contexts)).toBe(`slipway-release-draft--${sha}`);
  const step = release.jobs['release']?.steps?.find(({ uses }) => uses === '$/actions/release-notes');
  expect(interpolate(String(step?.with?.['head']), contexts)).toBe(sha);
});

test('every input and output of the action is one of the workflow, but for those that a checkout of its own, or a question, needs', async () => {
  const action = await readWorkflowSource('actions/release-notes/action.yml');
  const { inputs = {}, outputs = {} } = action as unknown as Record<'inputs' | 'outputs', Record<string, unknown>>;
  const call = release.on.workflow_call;
  const local = ['tag', 'base', 'rebuild-changelog', 'offline', 'find', 'github-token'];
  expect(Object.keys(call?.inputs ?? {}).sort()).toEqual(
    Object.keys(inputs)
      .filter((name) => !local.includes(name))
      .sort(),
  );
  expect(Object.keys(call?.outputs ?? {}).sort()).toEqual(
    Object.keys(outputs)
      .filter((name) => !['result', 'live', 'pull-request', 'json-file', 'html-file'].includes(name))
      .sort(),
  );
});

/** Of a run that was not cancelled; what needs somebody's success says so itself. */
const goesOn = (job: { if?: string } | undefined, contexts: Record<string, unknown>): boolean[] =>
  statuses.map((status) => conditionHolds(job?.if, contexts, status));

test.each<[string, staging: string, draft: string, expected: boolean]>([
  ['the draft was written', 'success', 'success', true],
  ['the draft could not be written', 'success', 'failure', true],
  ['the draft was cancelled with its job', 'success', 'cancelled', true],
  ['staging failed', 'failure', 'skipped', false],
  ['staging was skipped', 'skipped', 'skipped', false],
])('a deployment does not wait for words: %s', (_sentence, staging, draft, expected) => {
  const needs = { build: { result: 'success' }, staging: { result: staging }, draft: { result: draft } };
  expect(goesOn(onMerge.jobs['production'], { needs })).toEqual([expected, expected, false]);
  expect(onMerge.jobs['draft']?.needs).toBe('staging');
});

test.each(['v1.0.0', ''])('production is told which page is its own: "%s"', (tag) => {
  const given = onMerge.jobs['production']?.with?.['release-tag'];
  expect(interpolate(String(given), { needs: { draft: { outputs: { tag } } } })).toBe(tag);
});

test('over the whole table, a release is published exactly for what production runs validated, and is a version', () => {
  const rows = [...verdicts, ''].flatMap((verdict) =>
    results.flatMap((draft) => ['1.0.0', ''].map((version) => ({ verdict, draft, version }))),
  );
  const wrong = rows.filter(({ verdict, draft, version }) => {
    const needs = { production: { outputs: { verdict } }, draft: { result: draft, outputs: { version } } };
    const expected = verdict === 'succeeded' && (version !== '' || draft === 'failure');
    const answers = goesOn(onMerge.jobs['publish'], { needs });
    return answers[0] !== expected || answers[1] !== expected || answers[2];
  });
  expect(wrong).toEqual([]);
  expect(onMerge.jobs['publish']?.with).toMatchObject({ publish: 'published', 'validated-in': 'production' });
});

test.each<[string, environment: string, recovered: string, commit: string, expected: boolean]>([
  ['production recovered', 'production', 'true', 'a1b2', true],
  ['production did not recover', 'production', 'false', 'a1b2', false],
  ['the rollback said nothing', 'production', '', '', false],
  ['no record knows the commit', 'production', 'true', '', false],
  ['it was staging', 'staging', 'true', 'a1b2', false],
])(
  'after a rollback by hand the release that was left is marked: %s',
  (_sentence, environment, recovered, commit, expected) => {
    const contexts = {
      inputs: { environment },
      needs: { rollback: { outputs: { recovered, 'left-commit': commit } } },
    };
    expect(
      conditionHolds(byHand.jobs['release']?.if, contexts, { success: true, failure: false, cancelled: false }),
    ).toBe(expected);
    expect(interpolate(String(byHand.jobs['release']?.with?.['head']), contexts)).toBe(commit);
  },
);

test('this repository is released by what it releases, and only what passed every check on that very commit', async () => {
  const own = await readWorkflowSource('.github/workflows/ci-release.yml');
  const { publish, ...others } = own.jobs;
  expect(Object.entries(others).map(([id, { uses }]) => `${id} ${uses}`)).toEqual([
    'propose $/.github/workflows/release-pr.yml',
    'test $/.github/workflows/ci.yml',
    'dist $/.github/workflows/ci-dist.yml',
  ]);
  expect(publish).toMatchObject({
    needs: ['test', 'dist'],
    uses: '$/.github/workflows/release.yml',
    with: { publish: 'published', 'version-from': 'changelog', 'major-tag': true },
  });
  expect(publish?.if).toBeUndefined();
  expect(own.on).toEqual({ push: { branches: ['main'] } });
});
