import { isDeepStrictEqual } from 'node:util';
import type { ServiceSettings } from '#lib/domain/config/schema';
import { rolloutTurningBack, serviceMissing } from '#lib/domain/errors/deploy';
import { type Difference, differences, saltedHash } from '#lib/domain/rollout/diff';
import type {
  Rollout,
  Service,
  ServiceChange,
  ServiceRef,
  TaskDefinition,
  TaskDefinitionDocument,
} from '#lib/domain/rollout/model';
import { phaseOf } from '#lib/domain/rollout/phase';
import { render, targetContainer } from '#lib/domain/rollout/render';
import { sensitiveValues } from '#lib/domain/rollout/sensitive';
import { serviceChange } from '#lib/domain/rollout/service-change';
import type { Ports } from './ports.ts';

/**
 * What is to be done with one service.
 *
 * - `keep`: it has this release already.
 * - `settings`: it has this release; its count or deployment settings differ.
 * - `take-over`: an earlier attempt started this very rollout, and it still goes on.
 * - `rollout`: a new revision is needed.
 */
export type ServicePlan = {
  name: string;
  ref: ServiceRef;
  settings: ServiceSettings;
  service: Service;
  /** When `service` was read. */
  readAt: Date;
  current: TaskDefinition;
  /** The newest of its family, which another deployment may have left unused. */
  latest: TaskDefinition;
  container: string;
  document: TaskDefinitionDocument;
  change: ServiceChange;
  differences: Difference[];
} & ({ kind: 'keep' | 'settings' | 'rollout' } | { kind: 'take-over'; rollout: Rollout });

/**
 * Reads a service as it is and works out what changes. Changes nothing.
 * @throws OpsError SERVICE_NOT_FOUND, CONTAINER_UNCLEAR, ROLLOUT_TURNING_BACK
 */
export async function planService(name: string, image: string, ports: Ports): Promise<ServicePlan> {
  const { settings: environment, services } = ports;
  const settings = environment.ecs.services[name];
  const ref = { cluster: environment.ecs.cluster, service: name };
  const service = await services.service(ref);
  const readAt = ports.clock.now();
  if (!settings || service?.status !== 'ACTIVE') throw serviceMissing(name, ref.cluster);
  const { current, latest } = await taskDefinitions(service.taskDefinitionArn, services);
  const container = targetContainer(current.document, settings.container);
  const document = render(current.document, image, { ...settings, container });
  hideSecrets([current.document, document], image, ports);
  const change = serviceChange(service, settings);
  const plan = { name, ref, settings, service, readAt, current, latest, container, document, change };
  const shown = { ...plan, differences: planDifferences(plan, ports.salt) };
  if (!isDeepStrictEqual(document, current.document)) return { ...shown, kind: 'rollout' };
  const rollout = await runningRollout(service, ports);
  if (rollout) return { ...shown, kind: 'take-over', rollout };
  return { ...shown, kind: Object.keys(change).length > 0 ? 'settings' : 'keep' };
}

/** `…:task-definition/family:7` → the family's newest, which nearly always is that very one, and that one. */
async function taskDefinitions(arn: string, services: Ports['services']) {
  const family = arn.split('/').at(-1)?.split(':')[0] ?? arn;
  // A family whose every revision was deregistered has no newest one.
  const latest = await services.taskDefinition(family).catch(() => undefined);
  const current = latest?.arn === arn ? latest : await services.taskDefinition(arn);
  return { current, latest: latest ?? current };
}

type Draft = Pick<ServicePlan, 'current' | 'document' | 'service' | 'change'>;

function planDifferences({ current, document, service, change }: Draft, salt: string): Difference[] {
  const { desiredCount, deploymentConfiguration } = service;
  const before = { ...current.document, desiredCount, deploymentConfiguration };
  return differences(before, { ...document, desiredCount, deploymentConfiguration, ...change }, saltedHash(salt));
}

/** The rollout that brings what the service names, if it still goes on. */
async function runningRollout(service: Service, { services }: Ports): Promise<Rollout | undefined> {
  if (service.currentRolloutArn === undefined) return undefined;
  const rollout = await services.rollout(service.currentRolloutArn);
  if (!rollout?.targetRevisionArn) return undefined;
  const phase = phaseOf(rollout.status);
  if (phase !== 'going' && phase !== 'turning-back') return undefined;
  const [revision] = await services.revisions([rollout.targetRevisionArn]);
  if (revision?.taskDefinitionArn !== service.taskDefinitionArn) return undefined;
  if (phase === 'turning-back') throw rolloutTurningBack(service.name);
  return rollout;
}

/** Values of the task definition must not come out through a log line of the task or an event. */
function hideSecrets(documents: TaskDefinitionDocument[], image: string, { settings, mask, run }: Ports): void {
  const { ecs, account, region, url = '' } = settings;
  const known = [image, account, region, url, run.sha, ecs.cluster, ...Object.keys(ecs.services)];
  for (const value of new Set(documents.flatMap((document) => sensitiveValues(document, known)))) mask(value);
}
