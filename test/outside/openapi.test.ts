/** GitHub's own OpenAPI description judges each body that the GitHub stand-in answers: in a tour of its routes, and in its own tests. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allRoutes } from '#rehearsal/github/routes/all-routes';
import { missingMembers } from '#test/support/example-members';
import { type GithubDescription, readDescription } from '#test/support/github-description';
import { type Answered, githubJudge } from '#test/support/github-judge';
import { type Tour, tourOfGithub } from '#test/support/outside-github';
import { said } from '#test/support/outside-run';

const explained: [where: RegExp, why: string][] = [
  [/ 422: \.status is no member/, 'GitHub answers the status in every refusal; two of the three schemas forgot it'],
  [/deployments 409: \.errors is no member/, 'the description has no schema for it; GitHub names the contexts here'],
  [
    /statuses 200: .*state must be equal to one of/,
    'a deployment that waits for a review is `waiting`, which the description does not list',
  ],
];

/** What GitHub's examples have and the stand-in never answers. */
const without: [where: RegExp, why: string][] = [
  [
    /\.(temp_clone_token|template_repository|organization|parent|source|license)$/,
    'no templates, forks or organizations',
  ],
  [
    /\.(permissions|security_and_analysis|subscribers_count|network_count)$/,
    'of a repository only where it is read itself',
  ],
  [
    /\/users?\b.*\.(twitter_username|\w+_(gists|repos)|disk_usage|collaborators|two_factor_authentication|plan)$/,
    'a person of the rehearsal has a name and an address',
  ],
  [/\/branches 200: .*\.(protection|protection_url)$/, 'no branch is protected'],
  [/\.(pinned_comment|pin|minimized|discussion_url|type)$/, 'nothing is pinned, hidden or discussed'],
  [/\/issues.*\.pull_request$/, 'the example is a pull request'],
  [/\.app\.permissions\.\w+$/, 'the permissions of GitHub Actions, not of the app in the example'],
  [/reviewers\[\]\.reviewer\.\w+$/, 'people review, not teams'],
  [/\/rate_limit 200: \.resources\.\w+$/, 'one budget for all'],
  [/\.\$ref$/, 'a reference that the description forgot to follow'],
];

let description: GithubDescription;
let judge: (answered: Answered) => string[];
let tour: Tour;
let recorded: Answered[];
let missing: string[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outside-answers-'));
  description = readDescription();
  judge = githubJudge(description);
  tour = await tourOfGithub();
  recorded = await answersOfTests();
  missing = missingMembers(description, [...tour.answers, ...recorded]);
});

afterAll(() => rm(folder, { recursive: true }));

/** Plays the stand-in's own tests once more, and writes down what they are answered. */
async function answersOfTests(): Promise<Answered[]> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'test/rehearsal/github'];
  const recorder = path.resolve('test/support/record-answers.ts');
  await said(process.execPath, [...jest, '--setupFiles', recorder], { env: { SLIPWAY_ANSWERS: folder } });
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
  return files.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

const problemsIn = (answers: Answered[]) => [...new Set(answers.flatMap(judge))];
const unexplained = (problems: string[]) => problems.filter((line) => !explained.some(([where]) => where.test(line)));

test('each call of the tour ends as it should', () => {
  expect(tour.surprises).toEqual([]);
});

test('no route of the stand-in is left out of the tour', () => {
  // Where our own stand-in keeps what GitHub keeps on a storage host, and GitHub's root of all contents.
  const own = /\/rehearsal\/|\/contents$/;
  const routes = allRoutes.map(({ operation }) => operation).filter((operation) => !own.test(operation));
  expect(routes.filter((operation) => !tour.called.has(operation))).toEqual([]);
});

test('GitHub could have answered each body of the tour', () => {
  expect(tour.answers.length).toBeGreaterThan(allRoutes.length);
  expect(unexplained(problemsIn(tour.answers))).toEqual([]);
});

test("GitHub could have answered each body of the stand-in's own tests", () => {
  expect(recorded.length).toBeGreaterThan(200);
  expect(unexplained(problemsIn(recorded))).toEqual([]);
});

test("what GitHub's examples have, some answer of the stand-in has", () => {
  expect(missing.filter((line) => !without.some(([where]) => where.test(line)))).toEqual([]);
});

test('every explanation is still needed', () => {
  const problems = problemsIn([...tour.answers, ...recorded]);
  expect(explained.filter(([where]) => !problems.some((line) => where.test(line)))).toEqual([]);
  expect(without.filter(([where]) => !missing.some((line) => where.test(line)))).toEqual([]);
});

test('the description does notice what is odd, so its silence means something', () => {
  const odd = { method: 'GET', path: '/repos/harbour/boat-listing/labels/bug', status: 200, type: 'application/json' };
  expect(
    judge({ ...odd, body: { id: '1', node_id: 'x', url: 'nowhere', name: 'bug', color: 'f00', boats: 1 } }),
  ).toEqual(
    [
      "must have required property 'description'",
      "must have required property 'default'",
      '/id must be integer',
      '/url must match format "uri"',
      '.boats is no member',
    ].map((problem) => expect.stringContaining(problem)),
  );
  expect(judge({ ...odd, status: 204 })).toEqual([expect.stringContaining('GitHub never answers so')]);
});
