/**
 * What moto and our stand-in are both asked, in this order: [service, operation, input]. A value such as
 * `=CreateTargetGroup TargetGroups.0.TargetGroupArn` is taken from the latest answer of that operation, each side's own.
 */
import { createHash } from 'node:crypto';
import type { BotocoreCall as AwsCall } from './outside-aws.ts';

const missing = { repositoryName: 'none' };
const boats = { repositoryName: 'boats' };
const v1 = { imageTag: 'v1' };
const none = { imageTag: 'none' };

/** The repository `boats` is there, and the manifest's blobs in it. */
export const ecrCalls = (imageManifest: string): AwsCall[] => [
  ['ecr', 'CreateRepository', boats],
  ['ecr', 'CreateRepository', { repositoryName: 'ships', tags: [{ Key: 'team', Value: 'harbour' }] }],
  ['ecr', 'DescribeRepositories', {}],
  ['ecr', 'DescribeRepositories', { repositoryNames: ['none'] }],
  ['ecr', 'PutImage', { ...boats, imageManifest, ...v1 }],
  ['ecr', 'PutImage', { ...boats, imageManifest, ...v1 }],
  ['ecr', 'PutImage', { ...boats, imageManifest, imageTag: 'v2' }],
  ['ecr', 'DescribeImages', boats],
  ['ecr', 'DescribeImages', { ...boats, imageIds: [v1] }],
  ['ecr', 'DescribeImages', { ...boats, imageIds: [none] }],
  ['ecr', 'DescribeImages', missing],
  ['ecr', 'ListImages', boats],
  ['ecr', 'ListImages', { ...boats, filter: { tagStatus: 'UNTAGGED' } }],
  ['ecr', 'BatchGetImage', { ...boats, imageIds: [v1, none] }],
  ['ecr', 'PutImageTagMutability', { ...boats, imageTagMutability: 'IMMUTABLE' }],
  ['ecr', 'BatchDeleteImage', { ...boats, imageIds: [v1, none] }],
  ['ecr', 'DescribeImages', boats],
  ['ecr', 'DeleteRepository', boats],
  ['ecr', 'DeleteRepository', { ...boats, force: true }],
  ['ecr', 'DeleteRepository', boats],
  ['ecr', 'GetAuthorizationToken', {}],
];

const group = { logGroupName: '/boats' };
const noGroup = { logGroupName: '/none' };
const stream = { ...group, logStreamName: 'one' };

const logEvents = (now: number) => [
  { timestamp: now - 2000, message: 'ERROR: no boats' },
  { timestamp: now - 1000, message: '{"level":"error","boats":3}' },
  { timestamp: now, message: 'all is well' },
];

export const logsCalls = (now: number): AwsCall[] => [
  ['logs', 'CreateLogGroup', group],
  ['logs', 'CreateLogGroup', group],
  ['logs', 'PutRetentionPolicy', { ...group, retentionInDays: 7 }],
  ['logs', 'PutRetentionPolicy', { ...noGroup, retentionInDays: 7 }],
  ['logs', 'CreateLogStream', stream],
  ['logs', 'CreateLogStream', stream],
  ['logs', 'CreateLogStream', { ...stream, ...noGroup }],
  ['logs', 'PutLogEvents', { ...stream, logEvents: logEvents(now) }],
  ['logs', 'PutLogEvents', { ...group, logStreamName: 'none', logEvents: logEvents(now) }],
  ['logs', 'GetLogEvents', { ...stream, startFromHead: true }],
  ['logs', 'GetLogEvents', { ...stream, limit: 1 }],
  ['logs', 'GetLogEvents', { ...stream, ...noGroup }],
  ['logs', 'FilterLogEvents', group],
  ['logs', 'FilterLogEvents', { ...group, filterPattern: 'ERROR' }],
  ['logs', 'FilterLogEvents', { ...group, filterPattern: '"no boats"' }],
  ['logs', 'FilterLogEvents', { ...group, filterPattern: 'ship' }],
  ['logs', 'FilterLogEvents', { ...group, startTime: now - 1000, logStreamNames: ['one'] }],
  ['logs', 'FilterLogEvents', noGroup],
  ['logs', 'DescribeLogGroups', { logGroupNamePrefix: '/b' }],
  ['logs', 'DescribeLogStreams', group],
  ['logs', 'DescribeLogStreams', noGroup],
  ['logs', 'DeleteLogGroup', group],
  ['logs', 'DeleteLogGroup', group],
];

const Dimensions = [{ Name: 'Port', Value: 'Cork' }];
const Metric = { Namespace: 'Boats', MetricName: 'Seen', Dimensions };
const statistics = ['Sum', 'Average', 'Maximum', 'Minimum', 'SampleCount'];
const judged = { Namespace: 'Boats', MetricName: 'Seen', Statistic: 'Sum', Period: 60, EvaluationPeriods: 1 };
const few = { ...judged, AlarmName: 'few', Threshold: 1, ComparisonOperator: 'LessThanThreshold' };
const forced = { StateValue: 'ALARM', StateReason: 'because' };

export const cloudwatchCalls = (now: number): AwsCall[] => {
  const [StartTime, EndTime, Timestamp] = [now - 600_000, now + 60_000, now - 60_000].map((at) =>
    new Date(at).toISOString(),
  );
  const MetricData = [1, 2, 6].map((Value) => ({ MetricName: 'Seen', Value, Timestamp, Dimensions }));
  const query = (Stat: string, metric: object) => ({ Id: 'q', MetricStat: { Metric: metric, Period: 60, Stat } });
  const read = (Stat: string, metric: object): AwsCall => {
    return ['cloudwatch', 'GetMetricData', { StartTime, EndTime, MetricDataQueries: [query(Stat, metric)] }];
  };
  return [
    ['cloudwatch', 'PutMetricData', { Namespace: 'Boats', MetricData }],
    ['cloudwatch', 'ListMetrics', { Namespace: 'Boats' }],
    ['cloudwatch', 'ListMetrics', { Namespace: 'None' }],
    ...statistics.map((Stat) => read(Stat, Metric)),
    read('Sum', { ...Metric, Dimensions: [] }),
    ['cloudwatch', 'PutMetricAlarm', few],
    ['cloudwatch', 'SetAlarmState', { AlarmName: 'few', ...forced }],
    ['cloudwatch', 'SetAlarmState', { AlarmName: 'none', ...forced }],
    ['cloudwatch', 'DescribeAlarms', { AlarmNames: ['few', 'none'] }],
    ['cloudwatch', 'DescribeAlarms', { StateValue: 'OK' }],
    ['cloudwatch', 'DescribeAlarmHistory', { AlarmName: 'few' }],
    ['cloudwatch', 'DeleteAlarms', { AlarmNames: ['few'] }],
    ['cloudwatch', 'DeleteAlarms', { AlarmNames: ['none'] }],
    ['cloudwatch', 'DescribeAlarms', {}],
  ];
};

const RoleArn = 'arn:aws:iam::111122223333:role/deployer';
const RoleSessionName = 'outside';

/** The role trusts the token. */
export const stsCalls = (WebIdentityToken: string): AwsCall[] => [
  ['sts', 'GetCallerIdentity', {}],
  ['sts', 'AssumeRoleWithWebIdentity', { RoleArn, RoleSessionName, WebIdentityToken }],
];

const anchors = { Bucket: 'anchors' };
const files = { Bucket: 'files' };
const europe = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } };
const one = { ...anchors, Key: 'audit/1' };
const two = { ...anchors, Key: 'audit/2' };
const Body = 'a checkpoint';
const ChecksumSHA256 = createHash('sha256').update(Body).digest('base64');

/** Objects as an anchor puts them, and every way in which S3 refuses that. */
export function s3Calls(now: number): AwsCall[] {
  const until = (ms: number) => ({ ObjectLockRetainUntilDate: new Date(now + ms).toISOString() });
  const sum = { ChecksumSHA256, ChecksumAlgorithm: 'SHA256' };
  const lock = { Body, ...sum, ObjectLockMode: 'COMPLIANCE', ...until(3_600_000) };
  return [
    ['s3', 'CreateBucket', { ...anchors, ...europe, ObjectLockEnabledForBucket: true }],
    ['s3', 'CreateBucket', { ...anchors, ...europe, ObjectLockEnabledForBucket: true }],
    ['s3', 'CreateBucket', { ...files, ...europe }],
    ['s3', 'PutObject', { ...one, ...lock, IfNoneMatch: '*' }],
    ['s3', 'PutObject', { ...one, ...lock, IfNoneMatch: '*' }],
    ['s3', 'PutObject', { ...files, ...lock, Key: 'a' }],
    ['s3', 'PutObject', { ...two, ...lock, ...until(-3_600_000) }],
    ['s3', 'PutObject', { ...two, ...sum, Body: 'other' }],
    ['s3', 'PutObject', { ...lock, Bucket: 'none', Key: 'a' }],
    ['s3', 'PutObject', { ...two, ...lock }],
    ['s3', 'HeadObject', { ...one, ChecksumMode: 'ENABLED' }],
    ['s3', 'HeadObject', { ...anchors, Key: 'none' }],
    ['s3', 'GetObject', { ...one, ChecksumMode: 'ENABLED' }],
    ['s3', 'GetObject', { ...anchors, Key: 'none' }],
    ['s3', 'ListObjectsV2', anchors],
    ['s3', 'ListObjectsV2', { ...anchors, Prefix: 'audit/', MaxKeys: 1 }],
    ['s3', 'ListObjectsV2', { Bucket: 'none' }],
  ];
}
