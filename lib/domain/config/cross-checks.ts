import { didYouMean } from '#lib/domain/did-you-mean';
import { checkReferences } from './check-references.ts';
import { contradictions } from './contradictions.ts';
import type { Config } from './schema.ts';
import type { Draft } from './shape.ts';

type Mistake = { path: string[]; message: string };
type Environments = NonNullable<Draft<Config>['environments']>;
type Environment = NonNullable<Environments[string]>;

/**
 * What one field alone cannot tell: references that must resolve and settings that contradict each other. Of a configuration
 * with mistakes, all that can be read is judged.
 */
export function crossChecks({ environments = {} }: Draft<Config>): Mistake[] {
  return Object.entries(environments).flatMap(([name, environment = {}]) => [
    ...unknownPredecessors(environments, name, environment),
    ...unknownServices(name, environment),
    ...checkReferences(name, environment),
    ...contradictions(environment).map(({ path, message }) => ({ path: ['environments', name, ...path], message })),
    ...(hasCycle((key) => namesIn(own(environments, key)?.after), name)
      ? [{ path: ['environments', name, 'after'], message: `leads back to "${name}" itself` }]
      : []),
  ]);
}

/** A name such as `constructor` must not find what every object has. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const namesIn = (names: (string | undefined)[] | undefined): string[] =>
  (names ?? []).filter((name) => name !== undefined);

function unknownPredecessors(environments: Environments, name: string, { after = [] }: Environment): Mistake[] {
  const known = Object.keys(environments);
  return after.flatMap((other, index) =>
    other === undefined || known.includes(other)
      ? []
      : [
          {
            path: ['environments', name, 'after', String(index)],
            message: `"${other}" is not an environment here${didYouMean(other, known)}`,
          },
        ],
  );
}

function unknownServices(name: string, { ecs = {} }: Environment): Mistake[] {
  const services = ecs.services ?? {};
  const known = Object.keys(services);
  const unknown = (other: string | undefined, ...path: string[]): Mistake[] =>
    other === undefined || known.includes(other)
      ? []
      : [
          {
            path: ['environments', name, 'ecs', ...path],
            message: `"${other}" is not a service of this environment${didYouMean(other, known)}`,
          },
        ];
  const needs = Object.entries(services).flatMap(([service, settings]) => {
    const path = ['services', service, 'needs'];
    const isCycle = hasCycle((key) => namesIn(own(services, key)?.needs), service);
    return [
      ...(settings?.needs ?? []).flatMap((other, index) => unknown(other, ...path, String(index))),
      ...(isCycle
        ? [{ path: ['environments', name, 'ecs', ...path], message: `leads back to "${service}" itself` }]
        : []),
    ];
  });
  const tasks = (['before', 'after'] as const).flatMap((when) =>
    (ecs[when] ?? []).flatMap((task, index) => unknown(task?.service, when, String(index), 'service')),
  );
  return [...needs, ...tasks];
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
