import { ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { RecordedCall } from '#rehearsal/aws/call-log';
import type { StoryEvent } from '#rehearsal/report/model';
import type { Mishaps } from '#rehearsal/scenarios/scenario';
import { environmentState } from './environment-state.ts';
import type { Patience } from './follow.ts';
import type { World } from './world.ts';

type Options = Patience & { tell(event: Omit<StoryEvent, 'at'>): void };

/**
 * What a release meets from outside. A mishap strikes in the moment in which AWS has accepted the release's own change: at no
 * other is it sure to come in the middle, on a machine of any speed.
 */
export function createMishaps<Name extends string>(world: World<Name>, options: Options): Mishaps<Name> {
  const says = (who: string, what: string) => options.tell({ lane: 'aws', who, what });
  const superseded = async (environment: Name) => {
    const before = taskDefinitionOf(world, environment);
    await rolloutBegins(world, environment, options);
    says('somebody', `starts another rollout in ${environment}, by hand`);
    await rollOut(world, environment, before);
  };
  const runnerLost = async (environment: Name) => {
    const { principal } = await rolloutBegins(world, environment, options);
    says('runner', 'the machine of the deploy job is gone');
    world.loseRunner(runOf(principal));
  };
  const sessionsEnd = async (environment: Name) => {
    await rolloutBegins(world, environment, options);
    world.aws.expireSessions();
    says('AWS', 'every open session has ended');
  };
  return {
    superseded: (environment) => armed(superseded(environment)),
    runnerLost: (environment) => armed(runnerLost(environment)),
    sessionsEnd: (environment) => armed(sessionsEnd(environment)),
  };
}

/** One that never came is told where the story waits for it. */
function armed(mishap: Promise<void>): Promise<void> {
  mishap.catch(() => undefined);
  return mishap;
}

/** Resolves in the same turn in which AWS answers the update, before the caller can read the answer. */
function rolloutBegins<Name extends string>(
  { aws, environments }: World<Name>,
  environment: Name,
  { stop, patienceMs }: Patience,
): Promise<RecordedCall> {
  const { cluster, services } = environments[environment];
  const isIt = ({ service, operation, status, input }: RecordedCall) =>
    `${service}:${operation}` === 'ecs:UpdateService' &&
    status === 200 &&
    cluster.endsWith(`/${String(input['cluster'])}`) &&
    services.includes(String(input['service']));
  return new Promise((resolve, reject) => {
    const limit = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]);
    const deaf = aws.onCall((call) => {
      if (!isIt(call)) return;
      deaf();
      resolve(call);
    });
    limit.addEventListener('abort', () => {
      deaf();
      reject(new Error(`no rollout began in ${environment}`));
    });
  });
}

/** deploy-env names its session after the run: `…/slipway-1036`. */
const runOf = (principal: string): number => Number(/\/slipway-(\d+)$/.exec(principal)?.[1]);

const taskDefinitionOf = <Name extends string>({ aws, environments }: World<Name>, environment: Name): string =>
  environmentState(aws, environments[environment]).services[0]?.taskDefinition ?? '';

/** With the account's own rights, and past every lease, as a person at the console would. */
async function rollOut<Name extends string>(
  { aws, environments }: World<Name>,
  environment: Name,
  taskDefinition: string,
) {
  const { cluster, services } = environments[environment];
  const ecs = new ECSClient({ region: 'eu-west-1', endpoint: aws.url, credentials: aws.rootCredentials });
  for (const service of services) await ecs.send(new UpdateServiceCommand({ cluster, service, taskDefinition }));
}
