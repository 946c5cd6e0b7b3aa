import { setTimeout as sleep } from 'node:timers/promises';
import { environmentState } from './environment-state.ts';
import type { Patience } from './follow.ts';
import type { World, WorldEnvironment } from './world.ts';

const patienceMs = 60_000;

/**
 * Waits until an environment serves what it had the evening before.
 * @throws Error with what its tasks said, when their rollout failed or the time is over.
 */
export async function inService(
  world: World<string>,
  environment: WorldEnvironment,
  { stop }: Pick<Patience, 'stop'>,
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!stop.aborted && !(await isWell(world, environment))) {
    if (performance.now() > deadline || hasFailed(world, environment)) throw new Error(whyNot(world, environment));
    await sleep(100);
  }
}

async function isWell({ aws }: World<string>, environment: WorldEnvironment): Promise<boolean> {
  const { services } = environmentState(aws, environment);
  if (!services.every(({ deployments }) => deployments[0]?.status === 'SUCCESSFUL')) return false;
  if (environment.url === '') return true;
  return fetch(new URL(environment.healthPath, environment.url)).then(
    ({ status }) => status < 400,
    () => false,
  );
}

const hasFailed = ({ aws }: World<string>, environment: WorldEnvironment): boolean =>
  environmentState(aws, environment).services.some(({ deployments }) =>
    /^(STOPPED|ROLLBACK)/.test(deployments[0]?.status ?? ''),
  );

function whyNot({ aws }: World<string>, environment: WorldEnvironment): string {
  const { services, tasks } = environmentState(aws, environment);
  const reasons = services.map(
    ({ name, deployments }) => `${name}: ${deployments[0]?.reason ?? deployments[0]?.status}`,
  );
  const stops = tasks.map(({ stoppedReason = '', exitCodes }) =>
    [stoppedReason, ...exitCodes.map((code) => `exit code ${code}`)].filter(Boolean).join(', '),
  );
  return [
    `${environment.name} did not come into service, before anything was released.`,
    ...new Set([...reasons, ...stops.filter(Boolean)].map((said) => said.replace(/\.?$/, '.'))),
    `A task has to listen on the port that PORT says, and ${environment.healthPath} has to answer below 400.`,
  ].join(' ');
}
