import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { here, startWorld, type World } from './stand-in.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ 'a.txt': 'hello' });
  for (const environment of ['staging', 'staging', 'production']) {
    const wanted = { ...here, ref: 'main', required_contexts: [], environment, payload: { digest: 'sha256:1' } };
    const { data } = await world.ada.rest.repos.createDeployment(wanted);
    if ('id' in data)
      await world.ada.rest.repos.createDeploymentStatus({ ...here, deployment_id: data.id, state: 'success' });
  }
  await world.ada.rest.issues.create({ ...here, title: 'Incident', labels: ['incident'] });
});
afterAll(() => world.close());

test('deployments, issues, environments and files in one query', async () => {
  const answer = await world.ada.graphql(
    `query ($owner: String!, $name: String!) {
      rateLimit { cost remaining }
      repository(owner: $owner, name: $name) {
        deployments(first: 1, environments: ["staging"], orderBy: { field: CREATED_AT, direction: DESC }) {
          totalCount
          nodes { environment state payload latestStatus { state } creator { login } }
          pageInfo { hasNextPage }
        }
        environment(name: "production") { latestCompletedDeployment { commitOid } }
        issues(first: 10, states: OPEN, labels: ["incident"]) { nodes { title labels(first: 5) { nodes { name } } } }
        object(expression: "main:a.txt") { ... on Blob { text } }
        defaultBranchRef { name target { ... on Commit { message } } }
      }
    }`,
    { owner: 'harbour', name: 'boat-listing' },
  );
  expect(answer).toMatchObject({
    repository: {
      deployments: {
        totalCount: 2,
        nodes: [{ state: 'ACTIVE', payload: '{"digest":"sha256:1"}', creator: { login: 'ada' } }],
        pageInfo: { hasNextPage: true },
      },
      environment: { latestCompletedDeployment: { commitOid: expect.stringMatching(/^[0-9a-f]{40}$/) } },
      issues: { nodes: [{ title: 'Incident', labels: { nodes: [{ name: 'incident' }] } }] },
      object: { text: 'hello' },
      defaultBranchRef: { name: 'main' },
    },
  });
});

const commit = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;

test('createCommitOnBranch compares and swaps', async () => {
  const { data: ref } = await world.ada.rest.git.getRef({ ...here, ref: 'heads/main' });
  const input = {
    branch: { repositoryNameWithOwner: 'harbour/boat-listing', branchName: 'main' },
    expectedHeadOid: ref.object.sha,
    message: { headline: 'docs: ledger' },
    fileChanges: { additions: [{ path: 'l.jsonl', contents: 'e30=' }], deletions: [{ path: 'a.txt' }] },
  };
  await world.ada.graphql(commit, { input });
  const { data } = await world.ada.rest.repos.getContent({ ...here, path: '' });
  expect(data).toMatchObject([{ name: 'l.jsonl' }]);
  await expect(world.ada.graphql(commit, { input })).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
});

test.each([
  [
    'a field that does not exist',
    '{ repository(owner: "harbour", name: "boat-listing") { colour } }',
    'extensions',
    { code: 'undefinedField' },
  ],
  ['a repository that does not exist', '{ repository(owner: "a", name: "b") { id } }', 'type', 'NOT_FOUND'],
  [
    'a list without its length',
    '{ repository(owner: "harbour", name: "boat-listing") { issues { nodes { title } } } }',
    'type',
    'MISSING_PAGINATION_BOUNDARIES',
  ],
])('%s is an error as GitHub reports it', async (_case, query, key, value) => {
  const failure = await world.ada.graphql(query).catch((error: unknown) => error);
  expect(failure).toMatchObject({ errors: [{ [key]: value }] });
});

test('what the stand-in does not have names itself instead of being null', async () => {
  const query = '{ repository(owner: "harbour", name: "boat-listing") { name forkCount } }';
  const failure = await world.ada.graphql(query).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    errors: [{ type: 'NOT_IMPLEMENTED', message: 'The GitHub stand-in does not know Repository.forkCount.' }],
  });
});

test('issues and pull requests are changed by the rules of REST', async () => {
  const { repository } = await world.ada.graphql<{ repository: { id: string; label: { id: string } } }>(
    `{ repository(owner: "harbour", name: "boat-listing") { id label(name: "incident") { id } } }`,
  );
  const input = { repositoryId: repository.id, title: 'Search fails', labelIds: [repository.label.id] };
  const { createIssue } = await world.ada.graphql<{ createIssue: { issue: { id: string; number: number } } }>(
    'mutation ($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number } } }',
    { input },
  );
  const { id, number } = createIssue.issue;
  await world.ada.graphql(
    `mutation ($id: ID!) {
      addComment(input: { subjectId: $id, body: "Found it." }) { commentEdge { node { url } } }
      closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { issue { state } }
    }`,
    { id },
  );
  const { data } = await world.ada.rest.issues.get({ ...here, issue_number: number });
  expect(data).toMatchObject({ title: 'Search fails', state: 'closed', state_reason: 'not_planned', comments: 1 });
  expect(data.labels).toMatchObject([{ name: 'incident' }]);
});

test.each([
  ['an empty comment', 'addComment(input: { subjectId: $id, body: " " }) { subject { id } }', 'Body cannot be blank'],
  [
    'a node that is not there',
    'closeIssue(input: { issueId: "SXNzdWU6MQ" }) { issue { id } }',
    "Could not resolve to a node with the global id of 'SXNzdWU6MQ'.",
  ],
  [
    'a merge of what is no pull request',
    'mergePullRequest(input: { pullRequestId: $id }) { pullRequest { id } }',
    'Not Found',
  ],
])('%s is refused as REST refuses it', async (_case, mutation, message) => {
  const { repository } = await world.ada.graphql<{ repository: { issue: { id: string } } }>(
    `{ repository(owner: "harbour", name: "boat-listing") { issue(number: 1) { id } } }`,
  );
  const unused = mutation.includes('$id') ? '($id: ID!)' : '';
  const call = world.ada.graphql(`mutation ${unused} { ${mutation} }`, { id: repository.issue.id });
  await expect(call).rejects.toMatchObject({ errors: [{ message }] });
});
