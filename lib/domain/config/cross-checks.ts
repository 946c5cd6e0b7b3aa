import { checkReferences } from './check-references.ts';
import type { Config, Environment } from './schema.ts';

type Mistake = { path: string[]; message: string };

/** What one field alone cannot tell: references that must resolve and settings that contradict each other. */
export function crossChecks(config: Config): Mistake[] {
  return Object.entries(config.environments).flatMap(([name, environment]) => [
    ...unknownPredecessors(config, name, environment),
    ...unknownNeeds(name, environment),
    ...checkReferences(name, environment),
    ...(hasCycle((key) => config.environments[key]?.after ?? [], name)
      ? [{ path: ['environments', name, 'after'], message: `leads back to "${name}" itself` }]
      : []),
  ]);
}

function unknownPredecessors(config: Config, name: string, environment: Environment): Mistake[] {
  return environment.after.flatMap((other, index) =>
    other in config.environments
      ? []
      : [{ path: ['environments', name, 'after', String(index)], message: `"${other}" is not an environment here` }],
  );
}

function unknownNeeds(name: string, { ecs }: Environment): Mistake[] {
  return Object.entries(ecs.services).flatMap(([service, settings]) => {
    const path = ['environments', name, 'ecs', 'services', service, 'needs'];
    const unknown = settings.needs
      .filter((other) => !(other in ecs.services))
      .map((other) => ({ path, message: `"${other}" is not a service of this environment` }));
    const cycle = hasCycle((key) => ecs.services[key]?.needs ?? [], service);
    return cycle ? [...unknown, { path, message: `leads back to "${service}" itself` }] : unknown;
  });
}

function hasCycle(next: (key: string) => string[], start: string): boolean {
  const seen = new Set<string>();
  const queue = [...next(start)];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (key === start) return true;
    if (!seen.has(key)) queue.push(...next(key));
    seen.add(key);
  }
  return false;
}
