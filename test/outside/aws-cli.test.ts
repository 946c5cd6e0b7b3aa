/** A person with the AWS CLI in front of the stand-in: the commands that docs/ tells them, and what goes wrong. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SampleWorld, startWorld } from '#rehearsal/world/world';
import { aws, awsEnvironment } from '#test/support/outside-aws';

const staging = ['--cluster', 'boat-staging'];
const account = 'arn:aws:ecs:eu-west-1:111122223333';

let world: SampleWorld;
let env: Record<string, string>;

beforeAll(async () => {
  world = await startWorld({ before: ['good'], clockFactor: 20 });
  env = awsEnvironment(world.aws.url, world.aws.rootCredentials);
});

afterAll(() => world.close());

/** A value out of an answer, for the command that follows. */
const pick = async (command: string, values: string[], query: string) =>
  (await aws(env, command, ...values, '--query', query)).answer;

const deployment = async () => {
  const query = 'serviceDeployments[0].serviceDeploymentArn';
  return String(await pick('ecs list-service-deployments', [...staging, '--service', 'boat-listing'], query));
};

const tasks = async () => (await pick('ecs list-tasks', staging, 'taskArns')) as string[];

const healthyHosts = async () => {
  const Metric = await pick('cloudwatch list-metrics', ['--metric-name', 'HealthyHostCount'], 'Metrics[0]');
  return JSON.stringify([{ Id: 'healthy', MetricStat: { Metric, Period: 60, Stat: 'Maximum' } }]);
};

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const logGroup = '/ecs/boat-staging/boat-listing';

test.each<[string, string, () => string[] | Promise<string[]>, object]>([
  ['who am I', 'sts get-caller-identity', () => [], { Account: '111122223333', Arn: 'arn:aws:iam::111122223333:root' }],
  [
    'what runs',
    'ecs describe-services',
    () => [...staging, '--services', 'boat-listing'],
    { failures: [], services: [{ status: 'ACTIVE', desiredCount: 2, runningCount: 2, events: expect.any(Array) }] },
  ],
  [
    'which deployments there were',
    'ecs list-service-deployments',
    () => [...staging, '--service', 'boat-listing', '--status', 'SUCCESSFUL'],
    { serviceDeployments: [{ status: 'SUCCESSFUL', serviceArn: `${account}:service/boat-staging/boat-listing` }] },
  ],
  [
    'how the last one went',
    'ecs describe-service-deployments',
    async () => ['--service-deployment-arns', await deployment()],
    { failures: [], serviceDeployments: [{ status: 'SUCCESSFUL', targetServiceRevision: { runningTaskCount: 2 } }] },
  ],
  [
    'which images run',
    'ecs describe-tasks',
    async () => [...staging, '--tasks', ...(await tasks())],
    {
      tasks: Array(2).fill({ lastStatus: 'RUNNING', containers: [{ imageDigest: expect.stringMatching(/^sha256:/) }] }),
    },
  ],
  [
    'what the newest revision says',
    'ecs describe-task-definition',
    () => ['--task-definition', 'boat-listing-staging'],
    { taskDefinition: { revision: 2, status: 'ACTIVE', containerDefinitions: [{ name: 'app' }] } },
  ],
  [
    'which images there are',
    'ecr describe-images',
    () => ['--repository-name', 'boat-listing'],
    { imageDetails: Array(2).fill({ imageDigest: expect.stringMatching(/^sha256:/), repositoryName: 'boat-listing' }) },
  ],
  [
    'whether the targets are healthy',
    'elbv2 describe-target-health',
    () => ['--target-group-arn', world.environments.staging.targetGroups['boat-listing'] ?? ''],
    { TargetHealthDescriptions: Array(2).fill({ TargetHealth: { State: 'healthy' } }) },
  ],
  [
    'how many there were',
    'cloudwatch get-metric-data',
    async () => [
      ...['--metric-data-queries', await healthyHosts()],
      ...['--start-time', minutesFromNow(-5), '--end-time', minutesFromNow(1)],
    ],
    {
      MetricDataResults: [
        {
          Id: 'healthy',
          Label: 'HealthyHostCount',
          StatusCode: 'Complete',
          Values: expect.arrayContaining([expect.any(Number)]),
        },
      ],
    },
  ],
  [
    'what the tasks log',
    'logs filter-log-events',
    () => ['--log-group-name', logGroup, '--filter-pattern', '{ $.message = "listening" }'],
    { events: Array(2).fill({ logStreamName: expect.stringMatching(/^app\/app\//) }) },
  ],
])('a person asks %s: aws %s', async (_case, command, values, expected) => {
  const { error, answer, code } = await aws(env, command, ...(await values()));
  expect({ error, code }).toEqual({ error: '', code: 0 });
  expect(answer).toMatchObject(expected);
});

const wrongKey = { AWS_SECRET_ACCESS_KEY: 'wrong' };
const unknownKey = { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWNUNKNOWN00' };

test.each<[string, Record<string, string>, string, string]>([
  ['a wrong secret key, JSON', wrongKey, 'ecs describe-clusters', '(InvalidSignatureException)'],
  ['a wrong secret key, XML', wrongKey, 'sts get-caller-identity', '(SignatureDoesNotMatch)'],
  ['an unknown key, JSON', unknownKey, 'ecs describe-clusters', '(UnrecognizedClientException)'],
  ['an unknown key, XML', unknownKey, 'elbv2 describe-load-balancers', '(InvalidClientTokenId)'],
  ['an operation that is not here, JSON', {}, 'ecs list-account-settings', 'ecs:ListAccountSettings is not known here'],
  ['an operation that is not here, XML', {}, 'sts get-session-token', 'Could not find operation sts:GetSessionToken'],
  [
    'a service that is not here',
    {},
    'ecs describe-services --services x --cluster nothing',
    '(ClusterNotFoundException)',
  ],
  ['an image that is not here', {}, 'ecr describe-images --repository-name nothing', '(RepositoryNotFoundException)'],
  [
    'a log group that is not here',
    {},
    'logs filter-log-events --log-group-name nothing',
    '(ResourceNotFoundException)',
  ],
])('the CLI shows %s', async (_case, other, command, words) => {
  const { code, error } = await aws({ ...env, ...other }, command);
  expect(error).toContain(words);
  expect(code).toBe(255);
});
