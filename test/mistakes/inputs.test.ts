import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runBundle } from '#test/support/run-bundle';
import { workspaceWith } from '#test/support/workspace';
import { changed, good } from './good.ts';

/** AWS, GitHub and the identity provider in one: whoever calls them is written down. */
const calls: string[] = [];
const everybody = createServer((request, response) => {
  calls.push(`${request.method} ${request.url}`);
  response.writeHead(500).end();
});
let env: Record<string, string> = {};

beforeAll(async () => {
  await new Promise<void>((resolve) => everybody.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(everybody.address() as AddressInfo).port}`;
  env = {
    AWS_ENDPOINT_URL: url,
    GITHUB_API_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
});
beforeEach(() => {
  calls.length = 0;
});
afterAll(() => {
  everybody.close();
  everybody.closeAllConnections();
});

async function play(action: string, given: Record<string, string>, config = good) {
  const workspace = await workspaceWith(config);
  try {
    const { exitCode, result, summary, log } = await runBundle(action, {
      workspace: workspace.folder,
      with: given,
      env,
    });
    return { exitCode, verdict: result.verdict, reason: result.reason, result, summary, log };
  } finally {
    await workspace.remove();
  }
}

const digest = `sha256:${'a'.repeat(64)}`;

/** Inputs without a mistake. */
const right: Record<string, Record<string, string>> = {
  'build-image': { tags: 'v1' },
  'deploy-env': { environment: 'staging', image: digest },
  'validate-deployment': { environment: 'staging', digest },
  rollback: { environment: 'staging', reason: 'search fails' },
  'promotion-gate': { environment: 'staging', digest },
  incident: { environment: 'staging', title: 'It broke', fingerprint: 'deployment' },
};

type Row = [action: string, sentence: string, given: Record<string, string>, ...mistakes: string[]];

const role = "is not a role's ARN";
const notDigest = 'is not a digest (sha256: and 64 hexadecimal digits)';

const rows: Row[] = [
  ['build-image', 'tags that are none', { tags: 'v 1\n-x' }, 'tags: has a line that is not a tag'],
  ['build-image', 'no tag', { tags: '' }, 'tags: is required'],
  [
    'build-image',
    'all else',
    { 'build-args': 'A=1\nA=2\nnothing', labels: 'x', platforms: 'linux' },
    'build-args: has 1 line(s) that are not NAME=value',
    'build-args: names A twice',
    'labels: has 1 line(s) that are not NAME=value',
    'platforms: has a line that is not a platform such as linux/arm64',
  ],
  [
    'deploy-env',
    'neither digest nor tag',
    { image: 'boat listing' },
    'image: is neither a digest (sha256:…) nor a tag',
  ],
  ['deploy-env', 'half a digest', { image: 'sha256:abc' }, 'image: is neither a digest (sha256:…) nor a tag'],
  [
    'deploy-env',
    'everything at once',
    { environment: '', image: '', mode: 'dry-run', 'role-arn': 'admin', 'dry-run': 'true' },
    'environment: is required',
    'image: is required',
    'mode: Invalid option: expected one of "apply"|"plan"',
    `role-arn: ${role}`,
    'dry-run: is not an input of this action (it has environment, image, services, mode, config, github-token, role-arn)',
  ],
  [
    'deploy-env',
    'an input misspelt',
    { enviroment: 'staging' },
    'enviroment: is not an input of this action: did you mean "environment"?',
  ],
  ['validate-deployment', 'a digest that is none', { digest: 'v1' }, `digest: ${notDigest}`],
  [
    'validate-deployment',
    'everything at once',
    { environment: '', digest: '', 'deployment-id': '0', 'role-arn': 'x' },
    'environment: is required',
    'digest: is required',
    'deployment-id: is not the id of a GitHub deployment',
    'role-arn: is not the ARN of a role',
  ],
  ['rollback', 'no reason', { reason: '' }, 'reason: is required'],
  [
    'rollback',
    'everything at once',
    { environment: '', to: 'v1', 'failed-digest': 'v2', 'detected-at': 'yesterday', 'role-arn': 'x' },
    'environment: is required',
    `to: ${notDigest}`,
    `failed-digest: ${notDigest}`,
    'detected-at: is not a time such as 2026-01-31T12:00:00Z',
    'role-arn: is not the ARN of a role',
  ],
  ['promotion-gate', 'a digest that is none', { digest: 'latest' }, `digest: ${notDigest}`],
  [
    'promotion-gate',
    'an input of another action',
    { image: digest },
    'image: is not an input of this action (it has environment, digest, config, github-token)',
  ],
  [
    'incident',
    'everything at once',
    { title: '', fingerprint: '', severity: 'high', digest: 'x' },
    'title: is required',
    'fingerprint: is required',
    `digest: ${notDigest}`,
    'severity: Invalid option: expected one of "sev1"|"sev2"|"sev3"',
  ],
];

test.each(rows)('%s, %s: all is said, and nobody is called', async (action, _sentence, given, ...mistakes) => {
  const { exitCode, verdict, reason, log, summary } = await play(action, { ...right[action], ...given });
  expect({ exitCode, verdict, reason }).toEqual({ exitCode: 1, verdict: 'refused', reason: 'INPUTS_INVALID' });
  expect(log).toContain(`The inputs have ${mistakes.length} mistake`);
  const told = log.split('\n').map((line) => line.trim());
  expect(mistakes.filter((mistake) => !told.includes(mistake))).toEqual([]);
  expect(summary).toContain('nothing was called yet');
  expect(calls).toEqual([]);
});

const broken = changed(['timeout: 20m', 'timout: 20'], ['version: 1', 'version: 2']);

test.each(Object.keys(right))(
  '%s: a configuration with mistakes is told with their places, and nobody is called',
  async (action) => {
    const { verdict, reason, log } = await play(action, right[action] ?? {}, broken);
    expect({ verdict, reason }).toEqual({ verdict: 'refused', reason: 'CONFIG_INVALID' });
    for (const place of ['slipway.yml:1:10 version: 2 is not 1', 'slipway.yml:14:5 environments.staging.timout:']) {
      expect(log).toContain(place);
    }
    expect(calls).toEqual([]);
  },
);

test.each([
  ['an environment misspelt', { environment: 'stagin' }, 'ENVIRONMENT_UNKNOWN', 'did you mean "staging"?'],
  [
    'an environment that is a word of JavaScript',
    { environment: 'constructor' },
    'ENVIRONMENT_UNKNOWN',
    '"constructor" is not in',
  ],
  ['another file', { config: 'slipway.yaml' }, 'CONFIG_MISSING', 'slipway.yaml does not exist'],
])('%s is told by every action that reads it, and nobody is called', async (_sentence, given, expected, words) => {
  for (const action of Object.keys(right).filter((name) => name !== 'build-image')) {
    const { reason, log } = await play(action, { ...right[action], ...given });
    expect({ action, reason }).toEqual({ action, reason: expected });
    expect(log).toContain(words);
  }
  expect(calls).toEqual([]);
});

test('deploy-env: a service that is not configured is told before anybody is called', async () => {
  const { reason, log } = await play('deploy-env', { ...right['deploy-env'], services: 'boats' });
  expect({ reason, calls }).toEqual({ reason: 'SERVICE_UNKNOWN', calls: [] });
  expect(log).toContain('"boats"');
});
