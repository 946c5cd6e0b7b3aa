/** The answers that GitHub's own description gives as examples, read by the adapters that read GitHub in production. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { approvals } from '#lib/github/approvals';
import { attestations } from '#lib/github/attestations';
import type { Github } from '#lib/github/client';
import { comparison } from '#lib/github/comparison';
import { deploymentRecords } from '#lib/github/deployment-records';
import { addStatus, createDeployment, listDeployments, statusesOf } from '#lib/github/deployments';
import { issues } from '#lib/github/issues';
import { createBranch } from '#lib/github/ledger/create-branch';
import { headOf } from '#lib/github/ledger/head-of';
import { releaseAnchor } from '#lib/github/ledger/release-anchor';
import { mergedAs } from '#lib/github/merged-as';
import { proposals } from '#lib/github/proposals';
import { releases } from '#lib/github/releases';
import { workflowRuns } from '#lib/github/runs';
import { testClient } from '#test/support/github-client';
import { readDescription } from '#test/support/github-description';
import { type ExampleServer, exampleServer } from '#test/support/outside-examples';

let server: ExampleServer;
let github: Github;

beforeAll(async () => {
  server = await exampleServer(readDescription(), ['GET /repos/{owner}/{repo}/labels/{name}']);
  github = testClient(server.url);
});

afterAll(() => server.close());

const files = new Map([['README.md', 'boats']]);
const record = { task: 'deploy', environment: 'production', sha: 'a84d88e', payload: {}, description: '' };

const release = {
  tag: 'v1.0.0',
  target: 'master',
  name: 'v1.0.0',
  body: 'Description',
  draft: false,
  prerelease: false,
};
const example = {
  id: 1,
  tag: 'v1.0.0',
  target: 'master',
  name: 'v1.0.0',
  body: 'Description of the release',
  draft: false,
  prerelease: false,
  url: 'https://github.com/octocat/Hello-World/releases/v1.0.0',
  files: ['example.zip'],
};

/** GitHub's only example of a tag's ref is that of a commit, which leads to no annotated tag; and its only file is a small one. */
const notReached = ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}'];

const pull = {
  number: 1347,
  url: 'https://github.com/octocat/Hello-World/pull/1347',
  title: 'Amazing new feature',
  body: 'Please pull these awesome changes in!',
  headSha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  state: 'merged',
};
const texts = { title: 'Amazing new feature', body: '' };

async function everyOne<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of list) all.push(one);
  return all;
}

test.each<[string, () => Promise<unknown>, unknown]>([
  [
    "an environment's rules",
    () => approvals(github).rules('staging'),
    { exists: true, reviewers: ['octocat', '@justice-league'], preventSelfReview: false, waitMinutes: 30 },
  ],
  [
    'what is attested of an image',
    () => attestations(github).of(`sha256:${'a'.repeat(64)}`),
    { provenance: { predicateType: undefined }, sbom: { predicateType: undefined } },
  ],
  [
    'approvals of a run',
    () => approvals(github).ofRun(1),
    [{ environments: ['staging'], state: 'approved', user: 'octocat', comment: 'Ship it!' }],
  ],
  ['what a run waits for', () => approvals(github).pending(1), ['staging']],
  ['a run that is queued', () => workflowRuns(github).isOver(1), false],
  ['a list of issues that are pull requests', () => issues(github).withLabels(['bug'], 'open'), []],
  [
    'a new issue',
    () => issues(github).create({ title: 'Found a bug', body: '', labels: [], assignees: [] }),
    {
      number: 1347,
      url: 'https://github.com/octocat/Hello-World/issues/1347',
      title: 'Found a bug',
      body: "I'm having a problem with this.",
      labels: ['bug'],
      state: 'open',
      createdAt: new Date('2011-04-22T13:33:48Z'),
    },
  ],
  ['comments', () => issues(github).comments(1347), [{ id: 1, body: 'Me too', at: new Date('2011-04-14T16:00:49Z') }]],
  ['a new comment', () => issues(github).comment(1347, 'Me too'), undefined],
  ['an issue that is changed', () => issues(github).edit(1347, { state: 'closed' }), undefined],
  ['a new label', () => issues(github).ensureLabel({ name: 'bug', color: 'f29513', description: '' }), undefined],
  [
    'deployments',
    () => everyOne(listDeployments(github, record)),
    [expect.objectContaining({ id: 1, environment: 'production', payload: {} })],
  ],
  ["deployments of somebody else's tool", () => everyOne(deploymentRecords(github).list('production')), []],
  [
    'a new deployment',
    () => createDeployment(github, record),
    expect.objectContaining({ id: 1, created_at: '2012-07-20T01:19:13Z' }),
  ],
  [
    'statuses',
    () => statusesOf(github, 1),
    [{ state: 'success', description: 'Deployment finished successfully.', at: new Date('2012-07-20T01:19:13Z') }],
  ],
  ['a new status', () => addStatus(github, 1, { state: 'success', note: 'well' }), undefined],
  ["a branch's head", () => headOf(github, 'featureA'), 'aa218f56b14c9653891f9e74264a383fa43fefbd'],
  [
    'a release that holds a checkpoint',
    () => releaseAnchor(github, 'v1.0.0').hold({ origin: 'harbour/boat-listing/slipway-ledger', size: 1, root: 'ab' }),
    'https://github.com/octocat/Hello-World/releases/v1.0.0',
  ],
  ['releases of a tag, drafts among them', () => releases(github).withTag('v1.0.0'), [example]],
  ['a new release', () => releases(github).create(release), example],
  ['a release that is changed', () => releases(github).edit(1, { draft: false }), example],
  ['a release that is removed', () => releases(github).remove(1), undefined],
  ['a file that takes the place of another', () => releases(github).attach(1, 'example.zip', '# Notes'), undefined],
  ['a tag that is moved', () => releases(github).moveTag('v1', '0'.repeat(40)), undefined],
  ['what is tagged', () => releases(github).tagged('featureA'), 'aa218f56b14c9653891f9e74264a383fa43fefbd'],
  [
    'two commits, compared',
    async () => (await comparison(github).onlyIn('feature', 'master')).commits.map(({ sha }) => sha),
    ['6dcb09b5b57875f334f61aebed695e2e4193db5e'],
  ],
  ['a pull request that is not merged', () => mergedAs(github, 1347), undefined],
  [
    'the commit at the head of a branch',
    () => proposals(github).head('featureA'),
    {
      sha: '7638417db6d59f3c431d3e1f261cc637155684cd',
      parents: ['1acc419d4d6a9ce985db7be48c6349a0475975b5'],
      tree: '691272480426f78a0138979dd3ce63b77f706feb',
      message: 'added readme, because im a good github citizen',
    },
  ],
  ['a file of a commit', () => proposals(github).text('aa218f5', 'README.md'), expect.stringMatching(/^# Yoga Bo/)],
  [
    'a commit on top of another',
    () => proposals(github).commit('aa218f5', files, () => 'boats'),
    '7638417db6d59f3c431d3e1f261cc637155684cd',
  ],
  ['the newest pull request', () => proposals(github).pull('new-topic', 'master'), pull],
  ['a new pull request', () => proposals(github).open({ branch: 'a', base: 'b', ...texts }), pull],
  ['a pull request that is changed', () => proposals(github).edit(1347, texts), undefined],
  ['the first commit of a branch', () => createBranch(github, 'featureA', { files, message: 'boats' }), 'committed'],
])('%s, as GitHub shows it', async (_case, read, expected) => {
  expect(await read()).toEqual(expected);
});

test('no call of the adapters is forgotten here', () => {
  const sources = globSync('lib/github/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const names = sources.flatMap((source) => [...source.matchAll(/\brest\.(\w+)\.(\w+)/g)]);
  const rest = new Octokit().rest as unknown as Record<string, Record<string, { endpoint: { DEFAULTS: Route } }>>;
  const routes = names.flatMap(([, group = '', name = '']) => rest[group]?.[name]?.endpoint.DEFAULTS ?? []);
  const calls = new Set(routes.map(({ method, url }) => `${method} ${url}`));
  expect(calls.size).toBeGreaterThan(0);
  expect([...calls].filter((call) => !server.asked.includes(call))).toEqual(notReached);
});

type Route = { method: string; url: string };
