import { didYouMean } from '#lib/domain/did-you-mean';
import { destinationOf } from '#lib/domain/validation/endpoints';
import { declaredHosts, isDeclared } from '#lib/domain/validation/hosts';
import type { Check } from './checks.ts';
import type { Environment } from './schema.ts';
import type { Draft } from './shape.ts';

type Mistake = { path: string[]; message: string };

/** Checks must name hosts that are declared and services that exist: found here, not when the release waits for them. */
export function checkReferences(name: string, environment: Draft<Environment>): Mistake[] {
  // A check is read as a whole or not at all.
  const checks = (environment.validate?.checks ?? []) as (Check | undefined)[];
  return checks.flatMap((check, index) =>
    (check ? [undeclaredHost(check, environment), unknownService(check, environment)] : [])
      .filter((mistake) => mistake !== undefined)
      .map(({ field, message }) => ({
        path: ['environments', name, 'validate', 'checks', String(index), field],
        message,
      })),
  );
}

type Wrong = { field: string; message: string } | undefined;

function undeclaredHost(check: Check, { url, validate }: Draft<Environment>): Wrong {
  const field = 'url' in check ? 'url' : 'host';
  const destination = destinationOf(check, url);
  if (destination.kind === 'none') return undefined;
  if (destination.kind === 'unknown') return { field, message: destination.why };
  const { name, port } = destination;
  const hosts = (validate?.hosts ?? []).filter((host) => host !== undefined);
  if (isDeclared(declaredHosts(url, hosts), { name, port })) return undefined;
  return { field, message: `"${name}:${port}" is not a declared host: add it to validate.hosts` };
}

function unknownService(check: Check, { ecs }: Draft<Environment>): Wrong {
  const named = 'services' in check ? (check.services ?? []) : [];
  const known = Object.keys(ecs?.services ?? {});
  const unknown = known.length > 0 && named.find((service) => !known.includes(service));
  return !unknown
    ? undefined
    : {
        field: 'services',
        message: `"${unknown}" is not a service of this environment${didYouMean(unknown, known)}`,
      };
}
