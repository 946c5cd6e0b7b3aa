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

export function probeError(target: string, error: unknown): OpsError {
  if (isOpsError(error)) return error;
  if (!(error instanceof Error)) return probeUnable(target, messageOf(error), error);
  const { code } = error as NodeJS.ErrnoException;
  return code !== undefined && ours.has(code) ? probeUnable(target, code, error) : unreachable(target, error);
}
