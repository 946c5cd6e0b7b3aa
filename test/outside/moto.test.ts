/**
 * moto as an oracle: boto3 and the AWS CLI ask it and our stand-in the same questions; every difference has its reason here. That
 * ours is right where it answers more is for AWS's own model to say: botocore.test.ts.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Moto, startMoto } from '#test/support/outside-moto';
import { type Compared, compareBy } from '#test/support/outside-two-tools';

const explained: [where: RegExp, why: string][] = [
  [/repositoryUri|proxyEndpoint|DNSName|Listeners\[0\]\.Port/, 'ours listen on this machine, on a free port'],
  [/eventId|next(Forward|Backward|Sequence)(Token)?|authorizationToken/, 'each side makes up its own'],
  // STS
  [/GetCallerIdentity \.(Arn|UserId)|AssumedRoleId|Credentials\./, 'each side makes up its own'],
  [/AssumeRole\w+ \.(Audience|Provider|SubjectFrom\w+): only here/, 'moto does not read the token'],
  [/PackedPolicySize: only there/, 'STS tells it where a session policy was given'],
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
  [/DescribeAlarmHistory \.(AlarmHistoryItems: only here|error: only there)/, 'moto has no history'],
  [/DeleteAlarms 2 \.error: only here/, 'DeleteAlarms is modelled with ResourceNotFound, and deletes none then'],
  // Load balancing
  [/LoadBalancers\[0\]\.(AvailabilityZones|CanonicalHostedZoneId|SecurityGroups|VpcId)/, 'a rehearsal has no networks'],
  [/LoadBalancers\[0\]\.(Scheme|State)/, 'internet-facing is the default that moto leaves out; ours is up at once'],
  [/Listeners\[0\]\.(AlpnPolicy|SslPolicy): only there/, 'AWS has them for TLS alone'],
  [/LoadBalancerArns: only here/, 'an empty list'],
  [/DescribeTargetGroupAttributes \.Attributes/, 'ours has those that its load balancer obeys'],
  [
    /TargetHealthDescriptions\[0\]\.(HealthCheckPort|Target\.AvailabilityZone|TargetHealth)/,
    'moto checks no target; ELB answers the port as a number, and the zone of an IP target',
  ],
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
  [
    /Service(Deployment|Revision)s? \.(\w+: only here|error: (only there|"\w+" here, "500" there))/,
    'moto has no service deployments',
  ],
  [/\.tasks?(\[0\])?\.attachments/, 'a rehearsal has no networks'],
  [
    /\.tasks?(\[0\])?\.(((last|desired)Status|connectivity|execution|pull|st(op|art))\w*|containers\[0\]\.(lastStatus|reason|healthStatus|exitCode)): /,
    'a task takes its time and tells how it ended',
  ],
  [
    /\.tasks?(\[0\])?\.(attributes|availabilityZone|cpu|memory|createdAt|enable\w+|healthStatus|platform\w+|version|tags|overrides\.\w+|containers\[0\]\.\w+): only here/,
    'moto answers less of a task',
  ],
  [/containers\[0\]\.(containerArn|taskArn): /, "moto writes the task definition's ARN"],
  [/StopTask 2 \.error: "InvalidParameterException" here, "500" there/, 'moto breaks on a task that it does not know'],
  // S3
  [/CreateBucket( 3)? \.(BucketArn|Location): /, 'S3 answers the ARN since 2025, and an address outside of us-east-1'],
  [/ChecksumType: only here/, 'moto does not know that a checksum may be of parts'],
  [/PutObject [45] \./, 'moto takes a lock that is over, and a checksum that is wrong'],
  [/NextContinuationToken: "YXV/, 'each side makes up its own'],
  [/DeleteService .*status: "DRAINING" here, "INACTIVE" there/, 'a service drains before it is gone'],
];

let moto: Moto;
let compared: Compared[];
let found: string[];

beforeAll(async () => {
  moto = await startMoto();
  compared = [await compareBy('boto3', moto), await compareBy('cli', moto)];
  found = compared.flatMap(({ differences }) => differences);
});

afterAll(() => moto.close());

test('our stand-in and moto agree, but for what is explained', () => {
  expect(found.filter((line) => !explained.some(([where]) => where.test(line)))).toEqual([]);
});

test('every explanation is still needed', () => {
  expect(explained.filter(([where]) => !found.some((line) => where.test(line)))).toEqual([]);
});

test('no operation of the stand-in is forgotten here', () => {
  for (const { operations, called } of compared) {
    expect(operations.filter((operation) => !called.has(operation))).toEqual([]);
  }
});
