import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { filesBelow } from '#test/support/source-files';
import { allWorkflows, jobsOf, ownPath, ownWorkflows, starters, stepsOf } from '#test/support/workflow-sources';

const usesOf = async () =>
  jobsOf(await allWorkflows()).flatMap(({ at, job }) =>
    [job.uses, ...(job.steps ?? []).map(({ uses }) => uses)].flatMap((uses) => (uses ? [{ at, uses }] : [])),
  );

test("others' actions are pinned by commit, and the comment names the release", async () => {
  for (const { at, uses } of await usesOf()) {
    if (ownPath(uses)) continue;
    expect({ at, uses }).toEqual({ at, uses: expect.stringMatching(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/) });
  }
  for (const { path, text } of await allWorkflows()) {
    const bare = text
      .split('\n')
      .filter((line) => /uses: .*@[0-9a-f]{40}/.test(line) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
    expect({ path, bare }).toEqual({ path, bare: [] });
  }
});

test('one release of an action is used everywhere', async () => {
  const others = (await usesOf()).map(({ uses }) => uses).filter((uses) => !ownPath(uses));
  const names = new Set(others.map((uses) => uses.replace(/@.*/, '')));
  expect(new Set(others).size).toBe(names.size);
});

test('our own are called as this commit inside, and by release from outside', async () => {
  const own = jobsOf(await ownWorkflows()).flatMap(({ job }) => (job.steps ?? []).map(({ uses }) => uses));
  const theirs = jobsOf(await starters()).flatMap(({ job }) => [
    job.uses,
    ...(job.steps ?? []).map(({ uses }) => uses),
  ]);
  expect(own.filter((uses) => uses?.includes('slipway'))).toEqual([]);
  expect(theirs.filter((uses) => uses?.startsWith('$') || uses?.startsWith('./'))).toEqual([]);
});

test('a workflow that is called calls no other: one level of reuse', async () => {
  const called = (await ownWorkflows()).filter(({ on }) => 'workflow_call' in on);
  expect(jobsOf(called).filter(({ job }) => job.uses)).toEqual([]);
});

test('no expression reaches a shell', async () => {
  for (const { at, step } of stepsOf(await allWorkflows())) {
    expect({ at, run: /\$\{\{/.test(step.run ?? '') }).toEqual({ at, run: false });
  }
});

test('only commands of this repository run in a shell, beside one link', async () => {
  const commands = stepsOf(await allWorkflows()).flatMap(({ step }) => step.run?.split('&&') ?? []);
  const foreign = commands.map((command) => command.trim()).filter((command) => !/^(scripts\/|sudo ln )/.test(command));
  expect(foreign).toEqual([]);
});

test('no checkout leaves a token on the disk', async () => {
  const checkouts = stepsOf(await allWorkflows()).filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(5);
  for (const { at, step } of checkouts)
    expect({ at, kept: step.with?.['persist-credentials'] }).toEqual({ at, kept: false });
});

test('every job that runs ends by itself, and every workflow knows what it excludes', async () => {
  for (const { at, job } of jobsOf(await allWorkflows())) {
    expect({ at, bounded: job.uses !== undefined || (job['timeout-minutes'] ?? 0) > 0 }).toEqual({ at, bounded: true });
  }
  for (const { path, concurrency } of await allWorkflows())
    expect({ path, group: concurrency?.group }).toEqual({ path, group: expect.any(String) });
});

test('a called workflow never has the concurrency group of its caller: both would wait for the other', async () => {
  const groups = (await allWorkflows()).map(({ concurrency }) => concurrency?.group.replace(/\$\{\{.*?\}\}/g, '…'));
  expect(new Set(groups).size).toBe(groups.length);
});

test('there are no secrets, and nothing asks whether it is rehearsed', async () => {
  for (const { path, text } of await allWorkflows()) {
    expect({ path, found: text.match(/\bsecrets\b|\bACT\b|pull_request_target|workflow_run/g) }).toEqual({
      path,
      found: null,
    });
  }
});

test('only the deploying job stands in an environment: the way back waits for nobody', async () => {
  const held = jobsOf(await allWorkflows()).filter(({ job }) => job.environment);
  expect(held.map(({ at }) => at)).toEqual(['.github/workflows/deploy.yml deploy']);
});

test('the gate is the first thing that an environment job does after its checkout', async () => {
  const steps = stepsOf(await ownWorkflows()).filter(({ at }) => at.startsWith('.github/workflows/deploy.yml deploy:'));
  expect(steps.map(({ step }) => step.uses?.replace(/@.*/, ''))).toEqual([
    'actions/checkout',
    '$/actions/promotion-gate',
    '$/actions/deploy-env',
    '$/actions/validate-deployment',
  ]);
});

test('every starter has its properties', async () => {
  const names = (await filesBelow('workflows', /\.yml$/)).map((file) => file.replace(/\.yml$/, '.properties.json'));
  expect(await filesBelow('workflows', /\.properties\.json$/)).toEqual(names);
  for (const name of names) {
    const properties = JSON.parse(await readFile(name, 'utf8'));
    expect(properties).toEqual({
      name: expect.stringMatching(/.{5,}/),
      description: expect.stringMatching(/\.$/),
      iconName: expect.stringMatching(/^octicon [a-z-]+$/),
      categories: expect.arrayContaining(['Deployment']),
      filePatterns: expect.any(Array),
    });
    for (const pattern of properties.filePatterns) expect(() => new RegExp(pattern)).not.toThrow();
  }
});
