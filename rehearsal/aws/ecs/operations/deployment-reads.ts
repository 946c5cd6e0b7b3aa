import type {
  DescribeServiceDeploymentsRequest,
  DescribeServiceDeploymentsResponse,
  DescribeServiceRevisionsRequest,
  DescribeServiceRevisionsResponse,
  ListServiceDeploymentsRequest,
  ListServiceDeploymentsResponse,
} from '@aws-sdk/client-ecs';
import { pageOf } from '#rehearsal/aws/page';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { toServiceArn } from '../arns.ts';
import type { DeploymentRecord, EcsState } from '../records.ts';
import { badToken, invalidParameter } from '../refusals.ts';
import { describeBriefly, describeDeployment, describeRevision } from '../views/describe-deployment.ts';
import { type Context, clusterCondition, findService } from './context.ts';

const MOST_ARNS = 20;

export function deploymentReads(context: Context): Record<string, AwsOperation> {
  return {
    ListServiceDeployments: {
      resources: (input: ListServiceDeploymentsRequest, call) => [toServiceArn(call, input.cluster, input.service)],
      conditions: clusterCondition,
      handle: (input: ListServiceDeploymentsRequest, call: AwsCall) => list(context.view(), input, call),
    },
    DescribeServiceDeployments: {
      resources: (input: DescribeServiceDeploymentsRequest) => input.serviceDeploymentArns ?? [],
      handle: (input: DescribeServiceDeploymentsRequest) => describeDeployments(context.view(), input),
    },
    DescribeServiceRevisions: {
      resources: (input: DescribeServiceRevisionsRequest) => input.serviceRevisionArns ?? [],
      handle: (input: DescribeServiceRevisionsRequest) => describeRevisions(context.view(), input),
    },
  };
}

/** Newest first. */
function list(state: EcsState, input: ListServiceDeploymentsRequest, call: AwsCall): ListServiceDeploymentsResponse {
  const { status, createdAt, maxResults = 20, nextToken } = input;
  const service = findService(state, call, input);
  const matching = [...state.deployments.values()]
    .filter((deployment) => deployment.service === service.arn)
    .filter((deployment) => !status?.length || status.includes(deployment.status))
    .filter((deployment) => !createdAt?.after || deployment.createdAt >= createdAt.after)
    .filter((deployment) => !createdAt?.before || deployment.createdAt <= createdAt.before)
    .toReversed();
  const keyOf = ({ arn }: DeploymentRecord): string => arn;
  const { items, next } = pageOf(matching, { size: maxResults, token: nextToken, keyOf, onBadToken: badToken });
  return { serviceDeployments: items.map(describeBriefly), ...(next && { nextToken: next }) };
}

function describeDeployments(
  state: EcsState,
  { serviceDeploymentArns = [] }: DescribeServiceDeploymentsRequest,
): DescribeServiceDeploymentsResponse {
  assertArns(serviceDeploymentArns);
  return {
    serviceDeployments: serviceDeploymentArns.flatMap((arn) => {
      const deployment = state.deployments.get(arn);
      return deployment ? [describeDeployment(state, deployment)] : [];
    }),
    failures: missing(serviceDeploymentArns, state.deployments),
  };
}

function describeRevisions(
  state: EcsState,
  { serviceRevisionArns = [] }: DescribeServiceRevisionsRequest,
): DescribeServiceRevisionsResponse {
  assertArns(serviceRevisionArns);
  return {
    serviceRevisions: serviceRevisionArns.flatMap((arn) => {
      const revision = state.revisions.get(arn);
      return revision ? [describeRevision(revision)] : [];
    }),
    failures: missing(serviceRevisionArns, state.revisions),
  };
}

function assertArns(arns: string[]): void {
  if (arns.length === 0 || arns.length > MOST_ARNS) throw invalidParameter('Between 1 and 20 ARNs must be specified.');
}

const missing = (arns: string[], rows: ReadonlyMap<string, unknown>) =>
  arns.filter((arn) => !rows.has(arn)).map((arn) => ({ arn, reason: 'MISSING' }));
