import type {
  ContinueServiceDeploymentRequest,
  StopServiceDeploymentRequest,
  StopServiceDeploymentResponse,
} from '@aws-sdk/client-ecs';
import type { AwsOperation } from '#rehearsal/contracts';
import type { DeploymentRecord } from '../records.ts';
import { deploymentNotFound, deploymentOver, invalidParameter, noSuchHook } from '../refusals.ts';
import type { Context } from './context.ts';

type Named = { serviceDeploymentArn?: string | undefined };

/** What callers may change of a service deployment under way. */
export function deploymentOperations(context: Context): Record<string, AwsOperation> {
  const resources = (input: Named): string[] => [input.serviceDeploymentArn ?? '*'];
  return {
    StopServiceDeployment: {
      resources,
      handle: (input: StopServiceDeploymentRequest) => stopServiceDeployment(context, input),
    },
    ContinueServiceDeployment: {
      resources,
      // Hooks are refused when a service is configured, so no deployment ever waits at one.
      handle: (input: ContinueServiceDeploymentRequest) => {
        find(context, input);
        throw noSuchHook(input.hookId ?? '');
      },
    },
  };
}

const STOPPABLE = new Set(['PENDING', 'IN_PROGRESS']);

/**
 * Goes back to the last completed revision. ABORT is in ECS's model, but "the valid values are ROLLBACK", says its reference:
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
 */
function stopServiceDeployment(context: Context, input: StopServiceDeploymentRequest): StopServiceDeploymentResponse {
  const { engine, follow } = context;
  const deployment = find(context, input);
  if (input.stopType === 'ABORT') throw invalidParameter('stopType ABORT is not supported.');
  if (!STOPPABLE.has(deployment.status)) throw deploymentOver(deployment.status);
  engine.store.patch('deployments', deployment.arn, {
    status: 'ROLLBACK_REQUESTED',
    updatedAt: engine.clock.now(),
  });
  follow(deployment.service);
  return { serviceDeploymentArn: deployment.arn };
}

function find({ engine }: Context, { serviceDeploymentArn = '' }: Named): DeploymentRecord {
  const deployment = engine.store.now().deployments.get(serviceDeploymentArn);
  if (!deployment) throw deploymentNotFound();
  return deployment;
}
