import * as ecs from '@aws-sdk/client-ecs';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsCall, AwsService, FaultRule, RehearsalClock } from '#rehearsal/contracts';
import { startWorld } from './aws-world.ts';

export const serviceArn = 'arn:aws:ecs:eu-west-1:111122223333:service/boat-staging/boat-listing';

/** One service that counts its updates, keeps a task definition, and asks for iam:PassRole. */
function toyEcs() {
  const state = { updates: 0, taskDefinition: {} as object };
  const service: AwsService = {
    prefix: 'ecs',
    sdk: ecs,
    operations: {
      UpdateService: {
        resources: () => [serviceArn],
        conditions: (input: ecs.UpdateServiceRequest) => ({ 'ecs:cluster': String(input.cluster) }),
        handle: (input: ecs.UpdateServiceRequest) => {
          if (input.service === 'none') throw awsError('ServiceNotFoundException', 'Service not found.');
          state.updates += 1;
          return {
            service: {
              serviceName: input.service,
              desiredCount: state.updates,
              createdAt: new Date(1_700_000_000_250),
            },
          };
        },
      },
      DescribeServices: {
        resources: () => [serviceArn],
        handle: () => ({ services: [{ serviceName: 'boat-listing', desiredCount: state.updates }], failures: [] }),
      },
      RegisterTaskDefinition: {
        resources: () => ['*'],
        handle: (input: ecs.RegisterTaskDefinitionRequest, call: AwsCall) => {
          if (input.taskRoleArn)
            call.authorize('iam:PassRole', input.taskRoleArn, { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' });
          state.taskDefinition = input;
          return { taskDefinition: input };
        },
      },
    },
  };
  return { state, service };
}

/** The stand-in with that service, and root's client for it. */
export async function startToy(options: { rules?: FaultRule[]; clock?: RehearsalClock } = {}) {
  const { service, state } = toyEcs();
  const world = await startWorld({ services: [service], ...options });
  return { ...world, state, client: new ecs.ECSClient(world.asRoot) };
}

export const update = (service = 'boat-listing') => new ecs.UpdateServiceCommand({ cluster: 'boat-staging', service });

/** Changes what is sent, from inside a middleware of the SDK. */
export function rewriteBody(request: unknown, change: (body: string) => string) {
  const http = request as { body: Uint8Array | string };
  http.body = change(typeof http.body === 'string' ? http.body : new TextDecoder().decode(http.body));
}
