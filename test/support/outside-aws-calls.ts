/**
 * Every operation of the AWS stand-in, called in a world that startWorld made, in an order in which all succeed. A value such
 * as `=RunTask tasks.0.taskArn` is taken from the latest answer of that operation.
 */
import { createHash } from 'node:crypto';
import type { BotocoreCall } from './outside-aws.ts';

const at = { cluster: 'boat-staging' };
const service = { ...at, service: 'boat-listing' };
const tags = [{ key: 'team', value: 'harbour' }];
const crash = { containerOverrides: [{ name: 'app', command: ['node', '-e', 'process.exit(3)'] }] };
const deployment = '=ListServiceDeployments serviceDeployments.0';
const definition = '=RegisterTaskDefinition taskDefinition.taskDefinitionArn';
const resourceArn = '=DescribeServices services.0.serviceArn';
const containerDefinitions = '=DescribeTaskDefinition taskDefinition.containerDefinitions';
const outside = { ...at, serviceName: 'outside', desiredCount: 0 };

const ecs: BotocoreCall[] = [
  ['ecs', 'ListServiceDeployments', service],
  ['ecs', 'DescribeServiceDeployments', { serviceDeploymentArns: [`${deployment}.serviceDeploymentArn`] }],
  ['ecs', 'DescribeServiceRevisions', { serviceRevisionArns: [`${deployment}.targetServiceRevisionArn`] }],
  ['ecs', 'DescribeServices', { ...at, services: ['boat-listing', 'nothing'], include: ['TAGS'] }],
  ['ecs', 'DescribeTaskDefinition', { taskDefinition: 'boat-listing-staging', include: ['TAGS'] }],
  ['ecs', 'RegisterTaskDefinition', { family: 'outside', containerDefinitions, tags }],
  ['ecs', 'ListTaskDefinitions', { familyPrefix: 'outside', status: 'ACTIVE', sort: 'DESC' }],
  ['ecs', 'RunTask', { ...at, taskDefinition: 'boat-listing-staging', overrides: crash, tags, startedBy: 'outside' }],
  ['ecs', 'ListTasks', at],
  ['ecs', 'StopTask', { ...at, task: '=RunTask tasks.0.taskArn', reason: 'seen enough' }],
  ['ecs', 'DescribeTasks', { ...at, tasks: ['=RunTask tasks.0.taskArn', '=ListTasks taskArns.0', 'nothing'] }],
  ['ecs', 'CreateCluster', { clusterName: 'outside', tags }],
  ['ecs', 'DescribeClusters', { clusters: ['boat-staging', 'nothing'], include: ['TAGS', 'SETTINGS'] }],
  ['ecs', 'CreateService', { ...outside, taskDefinition: 'boat-listing-staging', tags }],
  ['ecs', 'DeleteService', { ...at, service: 'outside', force: true }],
  ['ecs', 'DeregisterTaskDefinition', { taskDefinition: definition }],
  ['ecs', 'ListServices', at],
  ['ecs', 'TagResource', { resourceArn, tags }],
  ['ecs', 'ListTagsForResource', { resourceArn }],
  ['ecs', 'UntagResource', { resourceArn, tagKeys: ['team'] }],
  ['ecs', 'UpdateService', { ...service, desiredCount: 1, forceNewDeployment: true }],
  ['ecs', 'ListServiceDeployments', { ...service, status: ['PENDING', 'IN_PROGRESS'] }],
  [
    'ecs',
    'StopServiceDeployment',
    { serviceDeploymentArn: `${deployment}.serviceDeploymentArn`, stopType: 'ROLLBACK' },
  ],
  ['ecs', 'DescribeServices', { ...at, services: ['boat-listing'] }],
  ['ecs', 'DescribeServiceDeployments', { serviceDeploymentArns: [`${deployment}.serviceDeploymentArn`] }],
];

const TargetGroupArn = '=CreateTargetGroup TargetGroups.0.TargetGroupArn';
const LoadBalancerArn = '=CreateLoadBalancer LoadBalancers.0.LoadBalancerArn';
const Targets = [{ Id: '127.0.0.1', Port: 9 }];
const DefaultActions = [{ Type: 'forward', TargetGroupArn }];

const elb: BotocoreCall[] = [
  ['elbv2', 'CreateTargetGroup', { Name: 'outside', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1', TargetType: 'ip' }],
  ['elbv2', 'CreateLoadBalancer', { Name: 'outside', Subnets: ['subnet-1', 'subnet-2'] }],
  ['elbv2', 'CreateListener', { LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions }],
  [
    'elbv2',
    'ModifyTargetGroupAttributes',
    { TargetGroupArn, Attributes: [{ Key: 'slow_start.duration_seconds', Value: '30' }] },
  ],
  ['elbv2', 'RegisterTargets', { TargetGroupArn, Targets }],
  ['elbv2', 'DescribeTargetHealth', { TargetGroupArn }],
  ['elbv2', 'DeregisterTargets', { TargetGroupArn, Targets }],
  ['elbv2', 'DescribeTargetGroups', {}],
  ['elbv2', 'DescribeTargetGroupAttributes', { TargetGroupArn }],
  ['elbv2', 'DescribeLoadBalancers', {}],
  ['elbv2', 'DescribeListeners', { LoadBalancerArn }],
];

const repositoryName = 'boat-listing';
const made = { repositoryName: 'outside' };
const imageManifest = '=BatchGetImage images.0.imageManifest';

const ecr: BotocoreCall[] = [
  ['ecr', 'ListImages', { repositoryName }],
  ['ecr', 'DescribeImages', { repositoryName, filter: { tagStatus: 'TAGGED' } }],
  ['ecr', 'BatchGetImage', { repositoryName, imageIds: ['=ListImages imageIds.0', { imageTag: 'nothing' }] }],
  ['ecr', 'PutImage', { repositoryName, imageManifest, imageTag: 'again' }],
  ['ecr', 'BatchDeleteImage', { repositoryName, imageIds: [{ imageTag: 'again' }, { imageTag: 'nothing' }] }],
  ['ecr', 'CreateRepository', { ...made, tags: [{ Key: 'team', Value: 'harbour' }] }],
  ['ecr', 'PutImageTagMutability', { ...made, imageTagMutability: 'IMMUTABLE' }],
  ['ecr', 'DescribeRepositories', {}],
  ['ecr', 'DeleteRepository', made],
  ['ecr', 'GetAuthorizationToken', {}],
];

const logGroupName = 'outside';
const stream = { logGroupName, logStreamName: 'one' };

const logs = (now: number): BotocoreCall[] => [
  ['logs', 'CreateLogGroup', { logGroupName }],
  ['logs', 'PutRetentionPolicy', { logGroupName, retentionInDays: 7 }],
  ['logs', 'CreateLogStream', stream],
  ['logs', 'PutLogEvents', { ...stream, logEvents: [{ timestamp: now, message: 'ERROR: no boats' }] }],
  ['logs', 'GetLogEvents', { ...stream, startFromHead: true }],
  ['logs', 'FilterLogEvents', { logGroupName, filterPattern: 'ERROR' }],
  ['logs', 'DescribeLogGroups', {}],
  ['logs', 'DescribeLogStreams', { logGroupName }],
  ['logs', 'DeleteLogGroup', { logGroupName }],
];

const metric = { Namespace: 'Outside', MetricName: 'Boats' };
const judged = { ...metric, Statistic: 'Sum', Period: 60, EvaluationPeriods: 1, Threshold: 1 };
const few = { ...judged, AlarmName: 'few', ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' };
const sum = { Id: 'sum', MetricStat: { Metric: metric, Period: 60, Stat: 'Sum' } };

const cloudwatch = (now: number): BotocoreCall[] => [
  ['cloudwatch', 'PutMetricData', { Namespace: 'Outside', MetricData: [{ MetricName: 'Boats', Value: 3 }] }],
  ['cloudwatch', 'GetMetricData', { MetricDataQueries: [sum], StartTime: now / 1000 - 600, EndTime: now / 1000 + 60 }],
  ['cloudwatch', 'ListMetrics', {}],
  ['cloudwatch', 'PutMetricAlarm', few],
  ['cloudwatch', 'SetAlarmState', { AlarmName: 'few', StateValue: 'ALARM', StateReason: 'because' }],
  ['cloudwatch', 'DescribeAlarms', { AlarmNames: ['few'] }],
  ['cloudwatch', 'DescribeAlarmHistory', { AlarmName: 'few' }],
  ['cloudwatch', 'DeleteAlarms', { AlarmNames: ['few'] }],
];

const locked = { Bucket: 'outside-locked', Key: 'audit/1' };
const text = 'a checkpoint';

/** An object that is put once, with a lock of an hour, and read back. */
const s3 = (now: number): BotocoreCall[] => [
  ['s3', 'CreateBucket', { Bucket: locked.Bucket, ObjectLockEnabledForBucket: true }],
  [
    's3',
    'PutObject',
    {
      ...{ ...locked, Body: text, IfNoneMatch: '*', ObjectLockMode: 'COMPLIANCE' },
      ObjectLockRetainUntilDate: new Date(now + 3_600_000).toISOString(),
      ChecksumSHA256: createHash('sha256').update(text).digest('base64'),
    },
  ],
  ['s3', 'HeadObject', { ...locked, ChecksumMode: 'ENABLED' }],
  ['s3', 'GetObject', { ...locked, ChecksumMode: 'ENABLED' }],
  ['s3', 'ListObjectsV2', { Bucket: locked.Bucket }],
];

/** `now` in milliseconds. */
export const awsCalls = (now: number): BotocoreCall[] => [
  ['sts', 'GetCallerIdentity', {}],
  ...ecs,
  ...elb,
  ...ecr,
  ...logs(now),
  ...cloudwatch(now),
  ...s3(now),
];
