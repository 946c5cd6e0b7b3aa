/** The shipped bundle of build-image with a real builder: buildah builds and pushes, and ECR's stand-in has the last word. */
import { existsSync, readFileSync } from 'node:fs';
import { DescribeImagesCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { sampleShared } from '#rehearsal/product/sample';
import { project } from '#test/rehearsal/images/project';
import { type Buildah, startBuildah } from '#test/support/outside-buildah';
import { dockerByBuildah } from '#test/support/outside-docker-on-path';
import { type EcrWorld, startEcr } from '#test/support/outside-ecr';
import { serveIdTokens } from '#test/support/outside-id-tokens';
import { said } from '#test/support/outside-run';
import { runBundle } from '#test/support/run-bundle';

const config = readFileSync('examples/boat-listing/.github/slipway.yml', 'utf8');

let ecr: EcrWorld;
let tool: Buildah;
let tokens: Awaited<ReturnType<typeof serveIdTokens>>;

beforeAll(async () => {
  if (!existsSync('actions/build-image/dist/index.js')) await said('scripts/build', ['build-image']);
  [ecr, tool] = await Promise.all([startEcr(), startBuildah()]);
  tokens = await serveIdTokens(() => ecr.token({ sub: 'repo:harbour/boat-listing:ref:refs/heads/main' }));
  const { roles } = await sampleShared();
  for (const { RoleName, AssumeRolePolicyDocument, Policies = [] } of roles) {
    const policies = Policies.map(({ PolicyDocument }) => PolicyDocument as PolicyDocument);
    ecr.aws.iam.putRole({ name: RoleName, trust: AssumeRolePolicyDocument as PolicyDocument, policies });
  }
});

afterAll(() => Promise.all([ecr.close(), tool.remove(), tokens.close()]));

async function build(dockerfile: string, inputs: Record<string, string> = {}) {
  const sources = { Dockerfile: `FROM scratch\n${dockerfile}\n`, 'src/server.ts': 'listen()' };
  const { folder, remove } = project({ ...sources, '.github/slipway.yml': config });
  const env = { ...tool.env, ...tokens.env, PATH: await dockerByBuildah(tool.folder), AWS_ENDPOINT_URL: ecr.aws.url };
  try {
    return await runBundle('build-image', { workspace: folder, with: inputs, env });
  } finally {
    remove();
  }
}

test('the digest that it reports is the one that ECR has, with the settings, arguments and labels asked for', async () => {
  const dockerfile = 'ARG VERSION\nWORKDIR /app\nCOPY src ./src\nENV VERSION=$VERSION\nCMD ["node", "src/server.ts"]';
  const inputs = { tags: 'v1\nnewest', 'build-args': 'VERSION=1.2', labels: 'team=harbour' };
  const { exitCode, outputs, result } = await build(dockerfile, inputs);
  expect([exitCode, result.verdict]).toEqual([0, 'succeeded']);

  const imageIds = [{ imageTag: 'newest' }];
  const { imageDetails } = await ecr.client.send(
    new DescribeImagesCommand({ repositoryName: 'boat-listing', imageIds }),
  );
  expect(imageDetails).toMatchObject([{ imageDigest: outputs['digest'], imageTags: ['newest', 'v1'] }]);
  expect(outputs['image']).toBe(`${ecr.uri}@${outputs['digest']}`);

  const login = ['--tls-verify=false', '--creds', `${ecr.login.username}:${ecr.login.password}`];
  const image = JSON.parse(await said('skopeo', ['inspect', '--config', ...login, `docker://${outputs['image']}`]));
  expect(image.config).toMatchObject({
    Env: expect.arrayContaining(['VERSION=1.2']),
    Cmd: ['node', 'src/server.ts'],
    WorkingDir: '/app',
    Labels: { team: 'harbour', 'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}$/) },
  });
});

test('a build that fails is told in the words of the builder', async () => {
  const { exitCode, result, summary } = await build('COPY nothing /app');
  expect([exitCode, result.verdict, result.reason]).toEqual([1, 'failed', 'BUILD_FAILED']);
  expect(summary).toContain('no such file or directory');
});
