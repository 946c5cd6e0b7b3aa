import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { systemClock } from '#lib/system/clock';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { startAwsJson } from '#test/support/aws-json-server';
import { startIdentityProvider } from '#test/support/identity-provider';
import { runBundle } from '#test/support/run-bundle';

const digest = `sha256:${'a'.repeat(64)}`;
const silent = () => undefined;
const log = {
  info: silent,
  warning: silent,
  error: silent,
  debug: silent,
  group: <T>(_title: string, body: () => T) => body(),
};

let github: World;
let shop: Server;
let workspace: string;
let record: number;
let healthy = true;

const url = () => `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;

const config = (validate: string) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "arn:aws:iam::111122223333:role/build" }
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/slipway-deploy-staging
    url: ${url()}
    ecs: { cluster: boat-staging, services: { boat-listing: {} } }
    validate: ${validate}
`;

beforeAll(async () => {
  github = await startWorld({ 'README.md': 'boats' });
  shop = createServer((request, response) => {
    if (request.url === '/version') response.end(JSON.stringify({ digest }));
    else response.writeHead(healthy ? 200 : 500).end('<script>alert(1)</script>');
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
});
afterAll(async () => {
  shop.close();
  shop.closeAllConnections();
  await github.close();
  await rm(workspace, { recursive: true });
});
beforeEach(async () => {
  healthy = true;
  const { data } = await github.ada.rest.repos.getCommit({ ...here, ref: 'main' });
  const payload = { schemaVersion: 1 as const, digest, taskDefinitions: {}, runId: 1 };
  const opened = await records().open({ environment: 'staging', sha: data.sha, payload, description: '' });
  record = opened.id;
});

const records = () =>
  deploymentRecords(
    githubClient({ apiUrl: github.urls.api, token: github.tokens.ada, ...here, clock: systemClock, log }),
  );

const statuses = async () => {
  const { data } = await github.ada.rest.repos.listDeploymentStatuses({ ...here, deployment_id: record });
  return data.map(({ state, description }) => [state, description]);
};

type Given = { checks: string; more?: Record<string, string>; env?: Record<string, string>; cancel?: NodeJS.Signals };

async function validate({ checks, more = {}, env = {}, cancel }: Given) {
  await writeFile(path.join(workspace, 'slipway.yml'), config(checks));
  const given = { environment: 'staging', digest, config: 'slipway.yml', 'github-token': github.tokens.ada, ...more };
  const { url: server, urls } = github;
  return runBundle('validate-deployment', {
    workspace,
    with: given,
    env: { GITHUB_API_URL: urls.api, GITHUB_SERVER_URL: server, GITHUB_GRAPHQL_URL: urls.graphql, ...env },
    ...(cancel && { cancel }),
  });
}

const home = '{ kind: http, name: home, url: / }';
const version = '{ kind: version, name: image, url: /version }';

test('a deployment that works: exit 0, `validated` on record, a chart in the summary, and no role assumed', async () => {
  const run = await validate({ checks: `{ checks: [${home}, ${version}] }` });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'succeeded', reason: 'OK' } });
  expect(await statuses()).toEqual([['success', `validated ${digest}`]]);
  expect(run.summary).toContain('xychart-beta');
  expect(run.result).toMatchObject({
    schemaVersion: 1,
    details: { looks: 1, checks: [{ name: 'home' }, { name: 'image' }] },
  });
});

test('a deployment that does not: exit 1, `failure` on record, and the service’s own words stay text', async () => {
  healthy = false;
  const run = await validate({ checks: `{ checks: [${home}] }` });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', reason: 'VALIDATION_FAILED' } });
  expect(await statuses()).toMatchObject([
    ['failure', expect.stringMatching(/^validation failed: "home" failed: status 500/)],
  ]);
  expect(run.summary).not.toContain('<script>');
});

test('a soak that is cancelled ends in time and leaves the record as it is', async () => {
  const before = Date.now();
  const run = await validate({ checks: `{ soak: 1h, interval: 1h, checks: [${home}] }`, cancel: 'SIGTERM' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'cancelled', reason: 'CANCELLED' } });
  expect(Date.now() - before).toBeLessThan(10_000);
  expect(await statuses()).toEqual([]);
});

test.each([
  ['the environment’s', {}, 'arn:aws:iam::111122223333:role/slipway-deploy-staging'],
  [
    'the one of role-arn',
    { 'role-arn': 'arn:aws:iam::111122223333:role/other' },
    'arn:aws:iam::111122223333:role/other',
  ],
])('a check that asks AWS assumes %s role', async (_case, more, role) => {
  const alarm = { AlarmName: 'errors', StateValue: 'OK', StateReason: '' };
  const aws = await startAwsJson(({ operation }) =>
    operation.startsWith('sts') ? {} : { body: { MetricAlarms: [alarm] } },
  );
  const identity = await startIdentityProvider((audience) => `token for ${audience}`);
  const checks = '{ checks: [{ kind: alarms, name: quiet, names: [errors] }] }';
  const run = await validate({ checks, more, env: { AWS_ENDPOINT_URL: aws.url, ...identity.env } });
  identity.close();
  await aws.close();
  expect(run.outputs).toMatchObject({ verdict: 'succeeded' });
  const [assumed] = aws.of('sts:AssumeRoleWithWebIdentity');
  expect(assumed?.body).toMatchObject({ RoleArn: role, WebIdentityToken: 'token for sts.amazonaws.com' });
});

test('an environment that does not exist is refused', async () => {
  const run = await validate({ checks: `{ checks: [${home}] }`, more: { environment: 'staginng' } });
  expect(run).toMatchObject({ exitCode: 1, result: { verdict: 'refused', reason: 'ENVIRONMENT_UNKNOWN' } });
});
