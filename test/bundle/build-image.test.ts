import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as ecr from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createEcr } from '#rehearsal/aws/ecr/ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type AwsWorld, startWorld, trust } from '#test/rehearsal/aws/aws-world';
import { startIdentityProvider } from '#test/support/identity-provider';
import { runBundle } from '#test/support/run-bundle';

const repository = 'arn:aws:ecr:eu-west-1:111122223333:repository/boat-listing';
/** What the README calls the least policy. */
const policy = {
  Version: '2012-10-17' as const,
  Statement: [
    { Effect: 'Allow' as const, Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    {
      Effect: 'Allow' as const,
      Action: [
        'ecr:DescribeRepositories',
        'ecr:DescribeImages',
        'ecr:BatchCheckLayerAvailability',
        'ecr:InitiateLayerUpload',
        'ecr:UploadLayerPart',
        'ecr:CompleteLayerUpload',
        'ecr:PutImage',
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer',
      ],
      Resource: repository,
    },
  ],
};

const config = (role: string) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "${role}" }
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: ${role}
    ecs: { cluster: boat-staging, services: { boat-listing: {} } }
`;

let aws: AwsWorld;
let identity: Awaited<ReturnType<typeof startIdentityProvider>>;
let workspace: string;
let client: ecr.ECRClient;

beforeAll(async () => {
  aws = await startWorld({
    services: [createEcr({ clock: scaledClock(1), faults: createFaults({ seed: 1, rules: [] }) }).service],
  });
  identity = await startIdentityProvider(() => aws.token());
  client = new ecr.ECRClient(aws.asRoot);
  await client.send(new ecr.CreateRepositoryCommand({ repositoryName: 'boat-listing' }));
  const { arn } = aws.aws.iam.putRole({ name: 'slipway-build', trust: trust(), policies: [policy] });
  workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  await mkdir(path.join(workspace, 'app'));
  await writeFile(path.join(workspace, 'slipway.yml'), config(arn));
  await writeFile(path.join(workspace, 'app', 'Dockerfile'), 'FROM scratch\nCOPY hello.txt /\nCMD ["/hello"]\n');
  await writeFile(path.join(workspace, 'app', 'broken.Dockerfile'), 'FROM scratch\nCOPY missing.txt /\n');
  await writeFile(path.join(workspace, 'app', 'hello.txt'), 'hello');
});
afterAll(async () => {
  identity.close();
  await aws.close();
  await rm(workspace, { recursive: true });
});

const build = (given: Record<string, string> = {}) =>
  runBundle('build-image', {
    workspace,
    with: { config: 'slipway.yml', context: 'app', ...given },
    env: {
      ...identity.env,
      AWS_ENDPOINT_URL: aws.aws.url,
      PATH: `${path.resolve('rehearsal/images/bin')}${path.delimiter}${process.env['PATH']}`,
    },
  });

test('an image is built, pushed by the least policy, and its digest is ECR’s own', async () => {
  const run = await build({ tags: 'main\nv1' });
  expect({ exitCode: run.exitCode, verdict: run.result.verdict }).toEqual({ exitCode: 0, verdict: 'succeeded' });
  const found = await client.send(new ecr.DescribeImagesCommand({ repositoryName: 'boat-listing' }));
  expect(found.imageDetails).toMatchObject([{ imageDigest: run.outputs['digest'] }]);
  expect(found.imageDetails?.[0]?.imageTags?.sort()).toEqual(['main', 'v1']);
  expect(run.outputs['image']).toMatch(/^127\.0\.0\.1:\d+\/boat-listing@sha256:[0-9a-f]{64}$/);
  expect(run.summary).toContain(run.outputs['digest']);
});

test('the same source gives the same digest', async () => {
  const [first, second] = [await build({ tags: 'one' }), await build({ tags: 'two' })];
  expect(first.outputs['digest']).toBe(second.outputs['digest']);
});

test('a build that fails exits 1, without a digest and with its last lines', async () => {
  const run = await build({ dockerfile: 'broken.Dockerfile' });
  expect(run).toMatchObject({ exitCode: 1, result: { verdict: 'failed', reason: 'BUILD_FAILED' } });
  expect(run.outputs['digest']).toBe('');
  expect(run.summary).toContain('missing.txt');
});

test('mistakes in the inputs are told all at once, and nothing is called', async () => {
  const before = aws.aws.calls.length;
  const run = await build({ tags: 'a b', platforms: 'arm' });
  expect(run).toMatchObject({ exitCode: 1, result: { verdict: 'refused', reason: 'INPUTS_INVALID' } });
  expect(run.log).toMatch(/tags: .*\n.*platforms: /);
  expect(aws.aws.calls).toHaveLength(before);
});
