import type { Environment, LockedBucket } from '#lib/domain/config/schema';
import { leaseTag } from '#lib/domain/rollout/lease';
import type { Statement } from './policy-document.ts';

/**
 * What Slipway asks of AWS, by purpose, scoped as far as AWS scopes it.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html
 */

type Place = { account: string; region: string };
type Image = Place & { repository: string };

const allow = (Sid: string, Action: string[], Resource: string[]): Statement => ({
  Sid,
  Effect: 'Allow',
  Action: Action.toSorted(),
  Resource: Resource.toSorted(),
});
const everything = ['*'];

export const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';

const arn = (service: string, { account, region }: Place, resource: string): string =>
  `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;

const ofServices = (environment: Environment, kind: string, rest = ''): string[] =>
  Object.keys(environment.ecs.services).map((service) =>
    arn('ecs', environment, `${kind}/${environment.ecs.cluster}/${service}${rest}`),
  );

const inCluster = (environment: Environment): Pick<Statement, 'Condition'> => ({
  Condition: { ArnEquals: { 'ecs:cluster': [arn('ecs', environment, `cluster/${environment.ecs.cluster}`)] } },
});

const ofRepository = (image: Image): string[] => [arn('ecr', image, `repository/${image.repository}`)];

export const logInToTheRegistry = (): Statement =>
  allow('LogInToTheRegistry', ['ecr:GetAuthorizationToken'], everything);

export const pushImages = (image: Image): Statement =>
  allow(
    'PushImages',
    [
      'ecr:BatchCheckLayerAvailability',
      'ecr:BatchGetImage',
      'ecr:CompleteLayerUpload',
      'ecr:DescribeImages',
      'ecr:DescribeRepositories',
      'ecr:GetDownloadUrlForLayer',
      'ecr:InitiateLayerUpload',
      'ecr:PutImage',
      'ecr:UploadLayerPart',
    ],
    ofRepository(image),
  );

export const findImages = (image: Image, ...actions: string[]): Statement =>
  allow('FindImages', ['ecr:DescribeImages', ...actions], ofRepository(image));

export const readServices = (environment: Environment): Statement =>
  allow('ReadTheServices', ['ecs:DescribeServices'], ofServices(environment, 'service'));

export const changeServices = (environment: Environment): Statement =>
  allow('ChangeTheServices', ['ecs:ListServiceDeployments', 'ecs:UpdateService'], ofServices(environment, 'service'));

/** One deployment at a time: the lease is a tag of the service, and no other tag may be touched. */
export const holdLeases = (environment: Environment): Statement => ({
  ...allow('HoldTheLease', ['ecs:TagResource', 'ecs:UntagResource'], ofServices(environment, 'service')),
  Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': [leaseTag] } },
});

export const registerTaskDefinitions = (): Statement =>
  allow('RegisterTaskDefinitions', ['ecs:RegisterTaskDefinition'], everything);

/** Tags that a task definition has are kept in its next revision; ECS asks for this right when they are registered with it. */
export const tagTaskDefinitions = (environment: Environment): Statement => ({
  ...allow('TagTaskDefinitions', ['ecs:TagResource'], [arn('ecs', environment, 'task-definition/*:*')]),
  Condition: { StringEquals: { 'ecs:CreateAction': ['RegisterTaskDefinition'] } },
});

/** Whoever names a task definition hands its roles to ECS: by registering it, and by giving it to a service or a task. */
export const passTaskRoles = (roles: string[]): Statement[] =>
  roles.length === 0
    ? []
    : [
        {
          ...allow('PassTheRolesOfItsTasks', ['iam:PassRole'], roles),
          Condition: { StringEquals: { 'iam:PassedToService': ['ecs-tasks.amazonaws.com'] } },
        },
      ];

export const followDeployments = (environment: Environment): Statement =>
  allow(
    'FollowItsDeployments',
    ['ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions'],
    [...ofServices(environment, 'service-deployment', '/*'), ...ofServices(environment, 'service-revision', '/*')],
  );

export const stopDeployments = (environment: Environment): Statement =>
  allow('StopItsDeployments', ['ecs:StopServiceDeployment'], ofServices(environment, 'service-deployment', '/*'));

export const readTaskDefinitions = (): Statement =>
  allow('ReadTaskDefinitions', ['ecs:DescribeTaskDefinition'], everything);

export const findTasks = (environment: Environment): Statement[] => [
  { ...allow('ListItsTasks', ['ecs:ListTasks'], everything), ...inCluster(environment) },
  allow('LookAtItsTasks', ['ecs:DescribeTasks'], [arn('ecs', environment, `task/${environment.ecs.cluster}/*`)]),
];

/** The family of a task definition is not in the configuration: the cluster is what scopes them. */
export const runOneOffTasks = (environment: Environment): Statement[] => [
  {
    ...allow('RunOneOffTasks', ['ecs:RunTask'], [arn('ecs', environment, 'task-definition/*:*')]),
    ...inCluster(environment),
  },
  allow('StopOneOffTasks', ['ecs:StopTask'], [arn('ecs', environment, `task/${environment.ecs.cluster}/*`)]),
];

export const lookAtTargets = (): Statement =>
  allow('LookAtTargets', ['elasticloadbalancing:DescribeTargetHealth'], everything);

/** Composite alarms are only told to who may see all: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export const lookAtAlarms = (): Statement => allow('LookAtAlarms', ['cloudwatch:DescribeAlarms'], everything);

export const readMetrics = (): Statement => allow('ReadMetrics', ['cloudwatch:GetMetricData'], everything);

export const quoteLogs = (environment: Environment, groups: string[]): Statement[] =>
  groups.length === 0 ? [] : [allow('QuoteItsLogs', ['logs:GetLogEvents'], groupArns(environment, groups))];

export const searchLogs = (environment: Environment, groups: string[]): Statement =>
  allow('SearchLogs', ['logs:FilterLogEvents'], groupArns(environment, groups));

const groupArns = (environment: Environment, groups: string[]): string[] =>
  groups.map((group) => arn('logs', environment, `log-group:${group}:*`));

/** No deletion, no bypass of the lock, no other prefix: a role that anchors cannot take an anchor back. */
export const keepLockedObjects = ({ bucket, prefix, region }: LockedBucket): Statement =>
  allow(
    'KeepCheckpoints',
    ['s3:GetObject', 's3:GetObjectRetention', 's3:PutObject', 's3:PutObjectRetention'],
    [`arn:${partitionOf(region)}:s3:::${bucket}/${prefix}*`],
  );
