import { destinationOf } from '#lib/domain/validation/endpoints';
import { declaredHosts, isDeclared } from '#lib/domain/validation/hosts';
import type { Check } from './checks.ts';
import type { Environment } from './schema.ts';

type Mistake = { path: string[]; message: string };

/** Checks must name hosts that are declared and services that exist: found here, not when the release waits for them. */
export function checkReferences(name: string, environment: Environment): Mistake[] {
  return (environment.validate?.checks ?? []).flatMap((check, index) =>
    [undeclaredHost(check, environment), unknownService(check, environment)]
      .filter((mistake) => mistake !== undefined)
      .map(({ field, message }) => ({
        path: ['environments', name, 'validate', 'checks', String(index), field],
        message,
      })),
  );
}

function undeclaredHost(check: Check, { url, validate }: Environment): { field: string; message: string } | undefined {
  const field = 'url' in check ? 'url' : 'host';
  const destination = destinationOf(check, url);
  if (destination.kind === 'none') return undefined;
  if (destination.kind === 'unknown') return { field, message: destination.why };
  const { name, port } = destination;
  if (isDeclared(declaredHosts(url, validate?.hosts ?? []), { name, port })) return undefined;
  return { field, message: `"${name}:${port}" is not a declared host: add it to validate.hosts` };
}

function unknownService(check: Check, { ecs }: Environment): { field: string; message: string } | undefined {
  const named = 'services' in check ? (check.services ?? []) : [];
  const unknown = named.find((service) => !(service in ecs.services));
  return unknown === undefined
    ? undefined
    : { field: 'services', message: `"${unknown}" is not a service of this environment` };
}
