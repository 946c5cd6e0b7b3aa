import { oneOffUnclear, serviceUnknown } from '#lib/domain/errors/deploy';
import type { Inputs } from './inputs.ts';
import { planService, type ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';
import { resolveDigest } from './resolve-digest.ts';

export type Plan = { environment: string; digest: string; image: string; services: ServicePlan[] };

/**
 * Everything that can be known before anything is changed. Every refusal comes from here.
 * @throws OpsError of resolveDigest and planService; SERVICE_UNKNOWN, ONE_OFF_UNCLEAR
 */
export async function planDeployment(input: Inputs, ports: Ports): Promise<Plan> {
  const names = chosenServices(input.services, ports);
  const digest = await resolveDigest(input, ports);
  const image = `${await ports.images.repositoryUri(ports.image.repository)}@${digest}`;
  const services = await Promise.all(names.map((name) => planService(name, image, ports)));
  return { environment: input.environment, digest, image, services };
}

function chosenServices(wanted: string[], { settings: { ecs } }: Ports): string[] {
  const known = Object.keys(ecs.services);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw serviceUnknown(unknown, known);
  const chosen = wanted.length === 0 ? known : known.filter((name) => wanted.includes(name));
  for (const { name, service } of [...ecs.before, ...ecs.after]) {
    if (service !== undefined && !chosen.includes(service)) throw oneOffUnclear(name, service);
  }
  return chosen;
}

/** Nothing would be changed: not a service, not a setting. */
export const isNoChange = ({ services }: Plan): boolean => services.every(({ kind }) => kind === 'keep');
