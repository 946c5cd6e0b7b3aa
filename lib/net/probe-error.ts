import { isOpsError, messageOf, type OpsError } from '#lib/domain/errors/ops-error';
import { probeUnable, unreachable } from '#lib/domain/errors/probe';

/** The runner's own trouble, which says nothing of the service. */
const ours = new Set([
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'ENETDOWN',
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'EADDRNOTAVAIL',
]);

/** Sorts what a socket threw by its code; whatever has none is our own mistake, not the service's. */
export function probeError(target: string, error: unknown): OpsError {
  if (isOpsError(error)) return error;
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return probeUnable(target, messageOf(error), error);
  return ours.has(code) ? probeUnable(target, code, error) : unreachable(target, code, error);
}
