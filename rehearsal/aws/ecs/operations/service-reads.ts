import type {
  DescribeServicesRequest,
  DescribeServicesResponse,
  ListServicesRequest,
  ListServicesResponse,
} from '@aws-sdk/client-ecs';
import { pageOf } from '#rehearsal/aws/page';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { toServiceArn } from '../arns.ts';
import type { EcsState } from '../records.ts';
import { badToken, invalidParameter } from '../refusals.ts';
import { describeService } from '../views/describe-service.ts';
import { type Context, clusterCondition, findCluster } from './context.ts';

const MOST_SERVICES = 10;

export function serviceReads(context: Context): Record<string, AwsOperation> {
  return {
    DescribeServices: {
      resources: (input: DescribeServicesRequest, call) =>
        (input.services ?? []).map((service) => toServiceArn(call, input.cluster, service)),
      conditions: clusterCondition,
      handle: (input: DescribeServicesRequest, call: AwsCall) => describeServices(context.view(), input, call),
    },
    ListServices: {
      resources: () => ['*'],
      conditions: clusterCondition,
      handle: (input: ListServicesRequest, call: AwsCall) => listServices(context.view(), input, call),
    },
  };
}

function describeServices(state: EcsState, input: DescribeServicesRequest, call: AwsCall): DescribeServicesResponse {
  const { services = [], cluster, include } = input;
  if (services.length === 0) throw invalidParameter('Services cannot be empty.');
  if (services.length > MOST_SERVICES) throw invalidParameter('Services cannot have more than 10 elements.');
  findCluster(state, call, cluster ?? services.find((named) => named.startsWith('arn:'))?.split('/')[1]);
  const arns = services.map((named) => toServiceArn(call, cluster, named));
  const withTags = include?.includes('TAGS') ?? false;
  return {
    services: arns.flatMap((arn) => {
      const service = state.services.get(arn);
      return service ? [describeService(state, service, withTags ? (state.tags.get(arn) ?? []) : undefined)] : [];
    }),
    failures: arns.filter((arn) => !state.services.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
  };
}

function listServices(state: EcsState, input: ListServicesRequest, call: AwsCall): ListServicesResponse {
  const { maxResults = 10, nextToken, launchType, schedulingStrategy } = input;
  const { clusterArn } = findCluster(state, call, input.cluster);
  const arns = [...state.services.values()]
    .filter(({ cluster, status }) => cluster === clusterArn && status !== 'INACTIVE')
    .filter(({ settings }) => !launchType || (settings.launchType ?? 'FARGATE') === launchType)
    .filter(({ options }) => !schedulingStrategy || (options.schedulingStrategy ?? 'REPLICA') === schedulingStrategy)
    .map(({ arn }) => arn);
  const { items, next } = pageOf(arns, {
    size: maxResults,
    token: nextToken,
    keyOf: (arn) => arn,
    onBadToken: badToken,
  });
  return { serviceArns: items, ...(next && { nextToken: next }) };
}
