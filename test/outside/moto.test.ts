/** moto as an oracle: the same questions to it and to our stand-in, one after the other; every difference has its reason here. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type AwsWorld, startAwsWorld } from '#rehearsal/world/aws-world';
import { registryClient } from '#test/rehearsal/aws/registry-client';
import { differences } from '#test/support/outside-compare';
import { type Moto, startMoto } from '#test/support/outside-moto';
import { cloudwatchCalls, ecrCalls, firstCall, logsCalls } from '#test/support/outside-moto-calls';
import { ecsCalls, elbCalls } from '#test/support/outside-moto-ecs-calls';
import { type AwsCall, asker } from '#test/support/outside-sdk';

const explained: [where: RegExp, why: string][] = [
  [/repositoryUri|proxyEndpoint|DNSName|Listeners\[0\]\.Port/, 'ours listen on this machine, on a free port'],
  [/eventId|next(Forward|Backward|Sequence)(Token)?|authorizationToken/, 'each side makes up its own'],
  // ECR
  [
    /imageDigest: /,
    'moto does not hash the bytes of the manifest, a registry does; which are equal is compared by tag',
  ],
  [/BatchGetImage .*imageTag: "v1" here, "v2" there/, 'moto answers another tag of the image than it was asked for'],
  [
    /artifactMediaType: only here|imageSizeInBytes: 5 here, 2 there/,
    'moto does not read the manifest: its layers, its config',
  ],
  // Logs
  [/searchedLogStreams/, 'AWS leaves it empty since 2020'],
  [
    /storedBytes|uploadSequenceToken: only there/,
    'AWS counts 26 bytes more for each event, and has no values for streams any more',
  ],
  [/logGroupClass: only here/, 'a log group has a class since 2023'],
  // CloudWatch
  [/GetMetricData.*(Messages: only here|Label: "Seen" here, "Seen \w+" there)/, 'AWS names a metric by its name'],
  [
    /GetMetricData 6 .*(Timestamps|Values)/,
    'a metric is its dimensions, too: without them it is another, which moto overlooks',
  ],
  [/DescribeAlarms .*Metrics: only there/, 'only an alarm on an expression has Metrics'],
  [/StateTransitionedTimestamp: only here/, 'moto does not know it'],
  // Load balancing
  [/LoadBalancers\[0\]\.(AvailabilityZones|CanonicalHostedZoneId|SecurityGroups|VpcId)/, 'a rehearsal has no networks'],
  [/LoadBalancers\[0\]\.(Scheme|State)/, 'internet-facing is the default that moto leaves out; ours is up at once'],
  [/Listeners\[0\]\.(AlpnPolicy|SslPolicy): only there/, 'AWS has them for TLS alone'],
  [/LoadBalancerArns: only here/, 'an empty list'],
  [/DescribeTargetGroupAttributes \.Attributes/, 'ours has those that its load balancer obeys'],
  // ECS: moto starts nothing, and has no service deployments
  [/(cluster|TaskDefinition.*) ?\.tags: only here/, 'an empty list; tags of a task definition stand beside it'],
  [
    /taskDefinition\.((de)?registered(At|By)|requiresAttributes): only here/,
    'moto does not note who, when and for what',
  ],
  [/(portMappings\[0\]\.(hostPort|protocol)|systemControls): only here/, 'defaults that ECS writes into a definition'],
  [
    /services?(\[0\])?\.(created(At|By)|enable\w+|placement\w+|platform\w+): only here/,
    'moto answers less of a service',
  ],
  [/services?(\[0\])?\.(currentService\w+|deploymentConfiguration): only here/, 'members of service deployments'],
  [/\.service\.tags: only there/, 'ECS answers tags where they are asked for'],
  [/services?(\[0\])?\.taskSets: only there/, 'only the EXTERNAL controller has task sets'],
  [
    /\.deployments\[0\]\.(platform|rollout|taskDefinition)|\.events/,
    'a deployment takes its time and says what it does',
  ],
  [/\.service\.taskDefinition: ".*:task-definition\/boats:1" here, "boats:1" there/, 'ECS answers the whole ARN'],
  [/DescribeServices 2 \.failures\[0\]\.arn/, 'the long ARN, with its cluster, is the default since 2021'],
  [/DescribeTasks \.failures/, 'ECS lists what it does not find as MISSING'],
  [/DeleteService .*status: "DRAINING" here, "INACTIVE" there/, 'a service drains before it is gone'],
];

let moto: Moto;
let world: AwsWorld;
let found: string[];

beforeAll(async () => {
  moto = await startMoto();
  const oidc = { issuer: 'http://127.0.0.1', jwksUrl: 'http://127.0.0.1' };
  const faults = createFaults({ seed: 1, rules: [] });
  world = await startAwsWorld({ clock: scaledClock(10), faults, oidc });
  found = await compareAll();
});

afterAll(() => Promise.all([moto.close(), world.close()]));

async function compareAll(): Promise<string[]> {
  const compare = comparer();
  const first = await compare(firstCall);
  const access = { region: 'eu-west-1', endpoint: world.url, credentials: world.rootCredentials };
  const { manifestFor } = await registryClient(access, 'boats');
  const manifest = JSON.stringify(await manifestFor([Buffer.from('layer')]));
  const vpc = await moto.find('DescribeVpcs', 'vpcId');
  const subnet = await moto.find('DescribeSubnets', 'subnetId');
  const now = Date.now();
  const more = [...ecrCalls(manifest), ...logsCalls(now), ...cloudwatchCalls(now)];
  const rest: string[][] = [];
  for (const call of [...more, ...elbCalls({ vpc, subnet }), ...ecsCalls({ subnet })]) rest.push(await compare(call));
  return [...first, ...rest.flat()];
}

/** Asks both sides; of several calls of one operation the later ones are numbered. */
function comparer(): (call: AwsCall) => Promise<string[]> {
  const ours = asker({ endpoint: world.url, credentials: world.rootCredentials });
  const theirs = asker({ endpoint: moto.url, credentials: { accessKeyId: 'moto', secretAccessKey: 'moto' } });
  const asked: string[] = [];
  return async (call) => {
    asked.push(call[1]);
    const count = asked.filter((name) => name === call[1]).length;
    return differences(count > 1 ? `${call[1]} ${count} ` : `${call[1]} `, await ours(call), await theirs(call));
  };
}

test('our stand-in and moto agree, but for what is explained', () => {
  expect(found.filter((line) => !explained.some(([where]) => where.test(line)))).toEqual([]);
});

test('every explanation is still needed', () => {
  expect(explained.filter(([where]) => !found.some((line) => where.test(line)))).toEqual([]);
});
