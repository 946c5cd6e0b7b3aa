import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fakeRunner } from './fake-runner.ts';
import { here, startWorld, statusOf, type World } from './stand-in.ts';

const ci = 'on: { pull_request: { branches: [main] }, push: { branches: [main] } }\njobs: {}\n';
let runner = fakeRunner();
let world: World;
beforeEach(async () => {
  runner = fakeRunner();
  world = await startWorld({ 'a.txt': 'a\n', 'b.txt': 'b\n', '.github/workflows/ci.yml': ci }, { runner });
});
afterEach(() => world.close());

async function write(branch: string, path: string, content: string): Promise<void> {
  const { data } = await world.ada.rest.repos.getContent({ ...here, path, ref: branch });
  const sha = 'sha' in data ? data.sha : '';
  const message = `feat: ${content}`;
  await world.ada.rest.repos.createOrUpdateFileContents({
    ...{ ...here, path, branch, message, sha },
    content: Buffer.from(`${content}\n`).toString('base64'),
  });
}

async function openPull(): Promise<number> {
  const { data: head } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  await world.ada.rest.git.createRef({ ...here, ref: 'refs/heads/topic', sha: head.object.sha });
  await write('topic', 'a.txt', 'one');
  await write('topic', 'a.txt', 'two');
  const pull = { ...here, title: 'Change a', head: 'topic', base: 'main', body: 'Fixes #1' };
  return (await world.ada.rest.pulls.create(pull)).data.number;
}

test.each([
  ['merge', 'Merge pull request #2 from harbour/topic', 2, 3],
  ['squash', 'Change a (#2)', 1, 1],
  ['rebase', 'feat: two', 1, 2],
] as const)('merged by %s', async (merge_method, subject, parents, added) => {
  await world.ada.rest.issues.create({ ...here, title: 'a is wrong' });
  const pull_number = await openPull();
  await write('main', 'b.txt', 'meanwhile');
  const { data: before } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  const { data: merged } = await world.ada.rest.pulls.merge({ ...here, pull_number, merge_method });
  const { data: commit } = await world.ada.rest.repos.getCommit({ ...here, ref: 'main' });
  expect([commit.sha, commit.commit.message.split('\n')[0], commit.parents.length]).toEqual([
    merged.sha,
    subject,
    parents,
  ]);
  const range = { ...here, basehead: `${before.object.sha}...main` };
  expect((await world.ada.rest.repos.compareCommitsWithBasehead(range)).data.ahead_by).toBe(added);
  expect((await world.ada.rest.pulls.get({ ...here, pull_number })).data).toMatchObject({
    merged: true,
    state: 'closed',
  });
  expect((await world.ada.rest.issues.get({ ...here, issue_number: 1 })).data.state).toBe('closed');
  const at = { ...here, commit_sha: merged.sha };
  const { data: pulls } = await world.ada.rest.repos.listPullRequestsAssociatedWithCommit(at);
  expect(pulls.map(({ number }) => number)).toEqual([pull_number]);
  await world.idle();
  const events = runner.requests.map(({ eventName, ref }) => `${eventName} ${ref}`);
  expect(events).toEqual(['pull_request refs/pull/2/merge', 'push refs/heads/main', 'push refs/heads/main']);
});

test('a conflict cannot be merged', async () => {
  const pull_number = await openPull();
  await write('main', 'a.txt', 'other');
  expect((await world.ada.rest.pulls.get({ ...here, pull_number })).data).toMatchObject({
    commits: 2,
    mergeable: false,
  });
  expect(await statusOf(world.ada.rest.pulls.merge({ ...here, pull_number }))).toBe(405);
});
