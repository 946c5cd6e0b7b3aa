/** As in outside-moto-calls: what both are asked of load balancers and ECS. Networks are moto's own, as it checks them. */
import type { BotocoreCall as AwsCall } from './outside-aws.ts';

const TargetGroupArn = '=CreateTargetGroup TargetGroups.0.TargetGroupArn';
const LoadBalancerArn = '=CreateLoadBalancer LoadBalancers.0.LoadBalancerArn';
const unknownGroup = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/none/0123456789abcdef';
const checked = { HealthCheckPath: '/healthz', HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 5 };
const Targets = [{ Id: '127.0.0.1', Port: 9 }];
const forward = { Type: 'forward', TargetGroupArn };
const delay = { Key: 'deregistration_delay.timeout_seconds', Value: '5' };

export const elbCalls = ({ vpc, subnet }: { vpc: string; subnet: string }): AwsCall[] => [
  [
    'elbv2',
    'CreateTargetGroup',
    { Name: 'boats', Protocol: 'HTTP', Port: 80, VpcId: vpc, TargetType: 'ip', ...checked },
  ],
  ['elbv2', 'CreateTargetGroup', { Name: 'boats', Protocol: 'HTTP', Port: 81, VpcId: vpc, TargetType: 'ip' }],
  ['elbv2', 'CreateLoadBalancer', { Name: 'boats', Subnets: [subnet] }],
  ['elbv2', 'CreateListener', { LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions: [forward] }],
  ['elbv2', 'DescribeTargetGroups', { Names: ['boats'] }],
  ['elbv2', 'DescribeTargetGroups', { Names: ['none'] }],
  ['elbv2', 'DescribeTargetGroups', { LoadBalancerArn }],
  ['elbv2', 'DescribeTargetHealth', { TargetGroupArn }],
  ['elbv2', 'DescribeTargetHealth', { TargetGroupArn: unknownGroup }],
  ['elbv2', 'RegisterTargets', { TargetGroupArn, Targets }],
  ['elbv2', 'RegisterTargets', { TargetGroupArn: unknownGroup, Targets }],
  ['elbv2', 'DescribeTargetHealth', { TargetGroupArn }],
  ['elbv2', 'DeregisterTargets', { TargetGroupArn, Targets }],
  ['elbv2', 'ModifyTargetGroupAttributes', { TargetGroupArn, Attributes: [delay] }],
  ['elbv2', 'DescribeTargetGroupAttributes', { TargetGroupArn }],
  ['elbv2', 'DescribeTargetGroupAttributes', { TargetGroupArn: unknownGroup }],
  ['elbv2', 'DescribeLoadBalancers', { Names: ['boats'] }],
  ['elbv2', 'DescribeLoadBalancers', { Names: ['none'] }],
  ['elbv2', 'DescribeListeners', { LoadBalancerArn }],
];

const cluster = 'harbour';
const containers = [
  {
    name: 'app',
    image: 'boats',
    cpu: 256,
    memory: 512,
    essential: true,
    portMappings: [{ containerPort: 80 }],
    environment: [{ name: 'A', value: '1' }],
    secrets: [{ name: 'S', valueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:s' }],
    healthCheck: { command: ['CMD', 'true'], interval: 10 },
  },
];
const boats = {
  family: 'boats',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
  containerDefinitions: containers,
  tags: [{ key: 'team', value: 'harbour' }],
};
const resourceArn = '=CreateService service.serviceArn';
const arn = 'arn:aws:ecs:eu-west-1:111122223333';
const unknownDeployment = `${arn}:service-deployment/harbour/boats/none`;
const unknownRevision = `${arn}:service-revision/harbour/boats/1`;
const unknownTask = '0123456789abcdef0123456789abcdef';

export const ecsCalls = ({ subnet }: { subnet: string }): AwsCall[] => {
  const networkConfiguration = { awsvpcConfiguration: { subnets: [subnet], securityGroups: [] } };
  const service = { cluster, serviceName: 'boats', taskDefinition: 'boats', desiredCount: 0, launchType: 'FARGATE' };
  return [
    ['ecs', 'CreateCluster', { clusterName: cluster }],
    ['ecs', 'DescribeClusters', { clusters: [cluster, 'none'] }],
    ['ecs', 'RegisterTaskDefinition', boats],
    ['ecs', 'DescribeTaskDefinition', { taskDefinition: 'boats', include: ['TAGS'] }],
    ['ecs', 'DescribeTaskDefinition', { taskDefinition: 'none' }],
    ['ecs', 'RegisterTaskDefinition', boats],
    ['ecs', 'ListTaskDefinitions', { familyPrefix: 'boats' }],
    ['ecs', 'CreateService', { ...service, serviceName: 'late', cluster: 'none', networkConfiguration }],
    ['ecs', 'CreateService', { ...service, networkConfiguration }],
    ['ecs', 'DescribeServices', { cluster, services: ['boats'] }],
    ['ecs', 'DescribeServices', { cluster, services: ['none'] }],
    ['ecs', 'DescribeServices', { cluster: 'none', services: ['boats'] }],
    ['ecs', 'ListServices', { cluster }],
    ['ecs', 'TagResource', { resourceArn, tags: [{ key: 'a', value: 'b' }] }],
    ['ecs', 'ListTagsForResource', { resourceArn }],
    ['ecs', 'UntagResource', { resourceArn, tagKeys: ['a'] }],
    ['ecs', 'UpdateService', { cluster, service: 'boats', taskDefinition: 'boats:1' }],
    ['ecs', 'UpdateService', { cluster, service: 'none', desiredCount: 0 }],
    ['ecs', 'ListTasks', { cluster }],
    ['ecs', 'ListTasks', { cluster: 'none' }],
    ['ecs', 'DescribeTasks', { cluster, tasks: [unknownTask] }],
    ['ecs', 'RunTask', { cluster, taskDefinition: 'boats:1', launchType: 'FARGATE', networkConfiguration }],
    ['ecs', 'RunTask', { cluster, taskDefinition: 'none', launchType: 'FARGATE', networkConfiguration }],
    ['ecs', 'DescribeTasks', { cluster, tasks: ['=RunTask tasks.0.taskArn'] }],
    ['ecs', 'StopTask', { cluster, task: '=RunTask tasks.0.taskArn', reason: 'seen enough' }],
    ['ecs', 'StopTask', { cluster, task: unknownTask }],
    ['ecs', 'ListServiceDeployments', { cluster, service: 'boats' }],
    ['ecs', 'DescribeServiceDeployments', { serviceDeploymentArns: [unknownDeployment] }],
    ['ecs', 'DescribeServiceRevisions', { serviceRevisionArns: [unknownRevision] }],
    ['ecs', 'StopServiceDeployment', { serviceDeploymentArn: unknownDeployment }],
    [
      'ecs',
      'ContinueServiceDeployment',
      { serviceDeploymentArn: unknownDeployment, hookId: 'none', action: 'CONTINUE' },
    ],
    ['ecs', 'DeregisterTaskDefinition', { taskDefinition: 'boats:2' }],
    ['ecs', 'DeregisterTaskDefinition', { taskDefinition: 'none:1' }],
    ['ecs', 'ListTaskDefinitions', { familyPrefix: 'boats', status: 'INACTIVE' }],
    ['ecs', 'DeleteService', { cluster, service: 'boats', force: true }],
    ['ecs', 'DeleteService', { cluster, service: 'none' }],
  ];
};
