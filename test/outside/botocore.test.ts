/** botocore has AWS's own models: each answer of the stand-in has only members that they know, none missing, each of its type. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld, type World } from '#rehearsal/world/world';
import { startAwsJson } from '#test/support/aws-json-server';
import { awsEnvironment, type Judged, throughBotocore } from '#test/support/outside-aws';
import { awsCalls } from '#test/support/outside-aws-calls';

/** Always refused here, as no deployment pauses; and what a person without a token cannot call. */
const leftOut = ['ContinueServiceDeployment', 'AssumeRoleWithWebIdentity'];

let world: World;
let judged: (Judged & { service: string; operation: string })[];

beforeAll(async () => {
  world = await startWorld({ before: ['good'], clockFactor: 20 });
  const calls = awsCalls(Date.now());
  const answers = await throughBotocore(awsEnvironment(world.aws.url, world.aws.rootCredentials), calls);
  judged = answers.map((answer, index) => ({
    ...answer,
    service: calls[index]?.[0] ?? '',
    operation: calls[index]?.[1] ?? '',
  }));
});

afterAll(() => world.close());

test.each(['sts', 'ecs', 'elbv2', 'ecr', 'logs', 'cloudwatch', 's3'])(
  '%s answers in the shapes of its model',
  (service) => {
    const complaints = judged
      .filter((each) => each.service === service)
      .flatMap(({ operation, error, message, problems }) =>
        error ? [`${operation}: ${error}: ${message}`] : problems.map((problem) => `${operation}: ${problem}`),
      );
    expect(complaints).toEqual([]);
  },
);

test('no operation of the stand-in is forgotten here', () => {
  const operations = world.aws.operations.map((name) => name.split(':')[1] ?? '');
  const called = new Set(judged.map(({ operation }) => operation));
  expect(operations.filter((name) => !called.has(name) && !leftOut.includes(name))).toEqual([]);
});

test('botocore does notice what is odd, so its silence means something', async () => {
  const odd = await startAwsJson(() => ({ body: { serviceArns: ['a', 7], surprise: true } }));
  const env = awsEnvironment(odd.url, { accessKeyId: 'AKIATESTTESTTESTTEST', secretAccessKey: 'secret' });
  const [answer] = await throughBotocore(env, [['ecs', 'ListServices', {}]]).finally(odd.close);
  expect(answer?.problems).toEqual([
    expect.stringContaining('serviceArns[1], value: 7'),
    'ListServices.surprise is no member',
  ]);
});
