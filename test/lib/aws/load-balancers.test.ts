import {
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { awsLoadBalancers } from '#lib/aws/load-balancers';
import { elbService } from '#rehearsal/aws/elb/elb-service';
import { scaledClock } from '#rehearsal/clock';
import { type AwsWorld, allow, startWorld, trust } from '#test/rehearsal/aws/aws-world';
import { testSession } from '#test/support/aws-session';

let world: AwsWorld;
let targetGroup = '';

beforeAll(async () => {
  const clock = scaledClock(60);
  world = await startWorld({ services: [elbService({ clock, metrics: { put: () => undefined } })], clock });
  process.env['AWS_ENDPOINT_URL'] = world.aws.url;
  const client = new ElasticLoadBalancingV2Client(world.asRoot);
  const group = await client.send(
    new CreateTargetGroupCommand({ Name: 'boat', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' }),
  );
  targetGroup = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  await client.send(
    new RegisterTargetsCommand({ TargetGroupArn: targetGroup, Targets: [{ Id: '127.0.0.1', Port: 1 }] }),
  );
});
afterAll(() => world.close());

const loadBalancers = (action: string) => {
  world.aws.iam.putRole({ name: 'slipway-deploy-staging', trust: trust(), policies: [allow(action)] });
  return awsLoadBalancers(testSession({ idToken: () => world.token() }));
};

test('every target with its state and reason, by the one permission that it needs', async () => {
  const health = await loadBalancers('elasticloadbalancing:DescribeTargetHealth').targetHealth(targetGroup);
  expect(health).toEqual([
    { target: '127.0.0.1:1', state: 'unused', reason: 'Target.NotInUse', description: expect.any(String) },
  ]);
});

test('without that permission AWS’s refusal is told', async () => {
  const denied = loadBalancers('elasticloadbalancing:DescribeListeners').targetHealth(targetGroup);
  await expect(denied).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED' });
});
