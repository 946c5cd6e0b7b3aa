import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateListenerCommand,
  CreateTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
  type TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ElbService, elbService } from '#rehearsal/aws/elb/elb-service';
import { forward } from '#rehearsal/aws/elb/proxy';
import { provisionLoadBalancer } from '#rehearsal/aws/provision-load-balancer';
import { scaledClock } from '#rehearsal/clock';
import { type AwsWorld, startWorld } from '#test/rehearsal/aws/aws-world';
import { eventually } from '#test/rehearsal/aws/ecs/ecs-world';

type Metric = { metric: string; dimensions: Record<string, string>; value: number };

const clock = scaledClock(60);
const metrics: Metric[] = [];
const closing: (() => void)[] = [];
let elb: ElbService;
let world: AwsWorld;
let client: ElasticLoadBalancingV2Client;

beforeAll(async () => {
  elb = elbService({
    clock,
    metrics: { put: (_space, metric, dimensions, value) => void metrics.push({ metric, dimensions, value }) },
  });
  world = await startWorld({ services: [elb], clock });
  client = new ElasticLoadBalancingV2Client(world.asRoot);
});
afterAll(async () => {
  await world.close();
  for (const close of closing) close();
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () => void server.close(),
    () => server.closeAllConnections(),
  );
  return (server.address() as AddressInfo).port;
}

const app =
  (name: string, healthz = 200): RequestListener =>
  (request, response) => {
    if (request.url === '/healthz') response.writeHead(healthz).end();
    else if (request.url === '/reset') request.socket.destroy();
    else if (request.url === '/slow') setTimeout(() => response.end(name), 300);
    else if (request.method === 'POST') request.pipe(response);
    else response.end(JSON.stringify({ name, headers: request.headers }));
  };

const targets = (...ports: number[]) => ports.map((Port) => ({ Id: '127.0.0.1', Port }));
const register = (TargetGroupArn: string, ...ports: number[]) =>
  client.send(new RegisterTargetsCommand({ TargetGroupArn, Targets: targets(...ports) }));

const healthOf = async (
  TargetGroupArn: string,
  Targets?: ReturnType<typeof targets>,
): Promise<TargetHealthDescription[]> =>
  (await client.send(new DescribeTargetHealthCommand({ TargetGroupArn, Targets }))).TargetHealthDescriptions ?? [];

const inState = (targetGroup: string, ...states: string[]) =>
  eventually(async () => {
    const seen = (await healthOf(targetGroup)).map(({ TargetHealth }) => TargetHealth?.State);
    return seen.join() === states.join() ? true : undefined;
  });

test('requests go round the healthy targets, with their bodies and with the client’s address', async () => {
  const { targetGroup, url } = await provisionLoadBalancer(client, 'round-robin');
  const [one, two, sick] = await Promise.all([serve(app('one')), serve(app('two')), serve(app('sick', 500))]);
  await register(targetGroup, one, two, sick);
  await inState(targetGroup, 'healthy', 'healthy', 'unhealthy');
  const answers: { name: string; headers: Record<string, string> }[] = [];
  for (let n = 0; n < 4; n++) answers.push((await (await fetch(`${url}/`)).json()) as (typeof answers)[number]);
  expect(answers.map(({ name }) => name)).toEqual(['one', 'two', 'one', 'two']);
  expect(answers[0]?.headers).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
  });
  const body = 'x'.repeat(200_000);
  expect(await (await fetch(`${url}/`, { method: 'POST', body })).text()).toBe(body);
  expect((await healthOf(targetGroup))[2]).toMatchObject({
    Target: { Id: '127.0.0.1', Port: sick },
    TargetHealth: {
      Reason: 'Target.ResponseCodeMismatch',
      Description: 'Health checks failed with these codes: [500]',
    },
  });
});

test('without a target the answer is 503, from a target that breaks off 502; both are on record', async () => {
  const { targetGroup, url, loadBalancer } = await provisionLoadBalancer(client, 'errors');
  expect((await fetch(`${url}/`)).status).toBe(503);
  const port = await serve(app('only'));
  await register(targetGroup, port);
  await inState(targetGroup, 'healthy');
  expect((await fetch(`${url}/reset`)).status).toBe(502);
  expect((await fetch(`${url}/`)).status).toBe(200);

  const traffic = elb.traffic('errors');
  expect(traffic?.requests()).toMatchObject([
    { path: '/', status: 503, target: '-', byLoadBalancer: true },
    { path: '/reset', status: 502, target: `127.0.0.1:${port}`, byLoadBalancer: true },
    { path: '/', status: 200, target: `127.0.0.1:${port}`, byLoadBalancer: false },
  ]);
  expect(traffic?.totals()).toEqual({ requests: 3, failures: 2 });
  const counted = traffic?.seconds().reduce((sum, { requests }) => sum + requests, 0);
  expect(counted).toBe(3);

  const ofBalancer = { LoadBalancer: loadBalancer.arn.replace(/.*:loadbalancer\//, '') };
  const ofGroup = { ...ofBalancer, TargetGroup: targetGroup.replace(/.*:/, '') };
  const sumOf = (metric: string, dimensions: Record<string, string>) =>
    metrics
      .filter((put) => put.metric === metric && JSON.stringify(put.dimensions) === JSON.stringify(dimensions))
      .reduce((sum, { value }) => sum + value, 0);
  expect(sumOf('RequestCount', ofBalancer)).toBe(3);
  expect(sumOf('RequestCount', ofGroup)).toBe(2);
  expect(sumOf('HTTPCode_ELB_5XX_Count', ofBalancer)).toBe(2);
  expect(sumOf('HTTPCode_ELB_502_Count', ofBalancer)).toBe(1);
  expect(sumOf('HTTPCode_Target_2XX_Count', ofGroup)).toBe(1);
  expect(metrics).toContainEqual({ metric: 'HealthyHostCount', dimensions: ofGroup, value: 1 });
});

test('where no target is healthy, the unhealthy ones serve', async () => {
  const { targetGroup, url } = await provisionLoadBalancer(client, 'fail-open');
  await register(targetGroup, await serve(app('sick', 503)));
  await inState(targetGroup, 'unhealthy');
  expect(await (await fetch(`${url}/`)).json()).toMatchObject({ name: 'sick' });
});

test('a target that leaves ends its requests first', async () => {
  const { targetGroup, url } = await provisionLoadBalancer(client, 'draining', { deregistrationDelaySeconds: 300 });
  const [leaving, staying] = await Promise.all([serve(app('leaving')), serve(app('staying'))]);
  await register(targetGroup, leaving);
  await inState(targetGroup, 'healthy');
  const slow = fetch(`${url}/slow`);
  await eventually(() => (elb.snapshot().loadBalancers.length > 0 ? true : undefined));
  await register(targetGroup, staying);
  await inState(targetGroup, 'healthy', 'healthy');
  await client.send(new DeregisterTargetsCommand({ TargetGroupArn: targetGroup, Targets: targets(leaving) }));
  expect((await healthOf(targetGroup, targets(leaving)))[0]?.TargetHealth).toMatchObject({
    State: 'draining',
    Reason: 'Target.DeregistrationInProgress',
  });
  expect(await (await fetch(`${url}/`)).json()).toMatchObject({ name: 'staying' });
  expect(await (await slow).text()).toBe('leaving');
  await inState(targetGroup, 'healthy');
  expect((await healthOf(targetGroup, targets(leaving)))[0]?.TargetHealth?.Reason).toBe('Target.NotRegistered');
});

test('a target that is silent too long is answered for with 504', async () => {
  const silent = await serve(() => {});
  const statuses: number[] = [];
  const proxy = await serve((incoming, outgoing) =>
    forward(
      {
        clock,
        choose: () => ({ address: { id: '127.0.0.1', port: silent }, release: () => {} }),
        idleTimeoutMs: 50,
        traceId: () => 'trace',
        onEnd: ({ status }) => void statuses.push(status),
      },
      incoming,
      outgoing,
    ),
  );
  expect((await fetch(`http://127.0.0.1:${proxy}/`)).status).toBe(504);
  await eventually(() => (statuses.length > 0 ? true : undefined));
  expect(statuses).toEqual([504]);
});

test('load balancers are described as they are', async () => {
  const { targetGroup, loadBalancer, url } = await provisionLoadBalancer(client, 'described', {
    deregistrationDelaySeconds: 7,
  });
  const LoadBalancerArn = loadBalancer.arn;
  const balancers = await client.send(new DescribeLoadBalancersCommand({ Names: ['described'] }));
  expect(balancers.LoadBalancers).toMatchObject([{ LoadBalancerArn, DNSName: '127.0.0.1', State: { Code: 'active' } }]);
  const listeners = await client.send(new DescribeListenersCommand({ LoadBalancerArn }));
  expect(`http://127.0.0.1:${listeners.Listeners?.[0]?.Port}`).toBe(url);
  const groups = await client.send(new DescribeTargetGroupsCommand({ LoadBalancerArn }));
  expect(groups.TargetGroups).toMatchObject([
    {
      TargetGroupArn: targetGroup,
      HealthCheckPath: '/healthz',
      HealthCheckIntervalSeconds: 5,
      LoadBalancerArns: [LoadBalancerArn],
    },
  ]);
  const { Attributes } = await client.send(new DescribeTargetGroupAttributesCommand({ TargetGroupArn: targetGroup }));
  expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '7' });
  const first = await client.send(new DescribeTargetGroupsCommand({ PageSize: 1 }));
  const second = await client.send(new DescribeTargetGroupsCommand({ PageSize: 1, Marker: first.NextMarker }));
  expect(second.TargetGroups?.[0]?.TargetGroupArn).not.toBe(first.TargetGroups?.[0]?.TargetGroupArn);
});

test('a target group that no listener uses checks nobody', async () => {
  const group = await client.send(new CreateTargetGroupCommand({ Name: 'unused', Protocol: 'HTTP', Port: 80 }));
  const TargetGroupArn = group.TargetGroups?.[0]?.TargetGroupArn ?? '';
  await register(TargetGroupArn, await serve(app('idle')));
  expect((await healthOf(TargetGroupArn))[0]?.TargetHealth).toMatchObject({
    State: 'unused',
    Reason: 'Target.NotInUse',
  });
});

test('what cannot be is refused in ELB’s words', async () => {
  const missing = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/none/0123456789abcdef';
  const send = client.send.bind(client);
  const { targetGroup } = await provisionLoadBalancer(client, 'refusals');
  const refused: [Promise<unknown>, string][] = [
    [send(new DescribeTargetHealthCommand({ TargetGroupArn: missing })), 'TargetGroupNotFoundException'],
    [send(new DescribeTargetGroupsCommand({ Names: ['none'] })), 'TargetGroupNotFoundException'],
    [send(new DescribeLoadBalancersCommand({ Names: ['none'] })), 'LoadBalancerNotFoundException'],
    [send(new CreateTargetGroupCommand({ Name: 'refusals' })), 'DuplicateTargetGroupNameException'],
    [
      send(new CreateListenerCommand({ LoadBalancerArn: missing, DefaultActions: [] })),
      'LoadBalancerNotFoundException',
    ],
    [
      send(new RegisterTargetsCommand({ TargetGroupArn: targetGroup, Targets: [{ Id: '10.0.0.1', Port: 80 }] })),
      'InvalidTargetException',
    ],
  ];
  for (const [call, name] of refused) await expect(call).rejects.toMatchObject({ name });
});
