/** As in outside-moto-calls: what both are asked of load balancers and ECS. Networks are moto's own, as it checks them. */
import type { AwsCall } from './outside-sdk.ts';

const TargetGroupArn = '=CreateTargetGroup TargetGroups.0.TargetGroupArn';
const LoadBalancerArn = '=CreateLoadBalancer LoadBalancers.0.LoadBalancerArn';
const unknownGroup = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/none/0123456789abcdef';
const checked = { HealthCheckPath: '/healthz', HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 5 };
const forward = { Type: 'forward', TargetGroupArn };
const delay = { Key: 'deregistration_delay.timeout_seconds', Value: '5' };

export const elbCalls = ({ vpc, subnet }: { vpc: string; subnet: string }): AwsCall[] => [
  ['elb', 'CreateTargetGroup', { Name: 'boats', Protocol: 'HTTP', Port: 80, VpcId: vpc, TargetType: 'ip', ...checked }],
  ['elb', 'CreateTargetGroup', { Name: 'boats', Protocol: 'HTTP', Port: 81, VpcId: vpc, TargetType: 'ip' }],
  ['elb', 'CreateLoadBalancer', { Name: 'boats', Subnets: [subnet] }],
  ['elb', 'CreateListener', { LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions: [forward] }],
  ['elb', 'DescribeTargetGroups', { Names: ['boats'] }],
  ['elb', 'DescribeTargetGroups', { Names: ['none'] }],
  ['elb', 'DescribeTargetGroups', { LoadBalancerArn }],
  ['elb', 'DescribeTargetHealth', { TargetGroupArn }],
  ['elb', 'DescribeTargetHealth', { TargetGroupArn: unknownGroup }],
  ['elb', 'ModifyTargetGroupAttributes', { TargetGroupArn, Attributes: [delay] }],
  ['elb', 'DescribeTargetGroupAttributes', { TargetGroupArn }],
  ['elb', 'DescribeTargetGroupAttributes', { TargetGroupArn: unknownGroup }],
  ['elb', 'DescribeLoadBalancers', { Names: ['boats'] }],
  ['elb', 'DescribeLoadBalancers', { Names: ['none'] }],
  ['elb', 'DescribeListeners', { LoadBalancerArn }],
];

const cluster = 'harbour';
const containers = [
  {
    name: 'app',
    image: 'boats',
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
    ['ecs', 'DeregisterTaskDefinition', { taskDefinition: 'boats:2' }],
    ['ecs', 'DeregisterTaskDefinition', { taskDefinition: 'none:1' }],
    ['ecs', 'ListTaskDefinitions', { familyPrefix: 'boats', status: 'INACTIVE' }],
    ['ecs', 'DeleteService', { cluster, service: 'boats', force: true }],
    ['ecs', 'DeleteService', { cluster, service: 'none' }],
  ];
};
