import { OpsError } from './ops-error.ts';

/** What a probe may throw. The first two say that we did not look; the next two, how the service answered; the last, neither. */
export const hostUndeclared = (host: string) =>
  new OpsError(
    'PROBE_HOST_UNDECLARED',
    `"${host}" is not a declared host, so it was not contacted.`,
    'Add it to `validate.hosts`, if checks may contact it.',
  );

export const addressRefused = (host: string, address: string, why: string) =>
  new OpsError(
    'PROBE_ADDRESS_REFUSED',
    `"${host}" stands for ${address}, ${why}; it was not contacted.`,
    'If that is the right host, add its network to `validate.private-networks`.',
  );

export const probeTimedOut = (target: string, ms: number) =>
  new OpsError('PROBE_TIMED_OUT', `${target} did not answer within ${ms} ms.`, 'Look at the service and its load.');

export const unreachable = (target: string, why: string, cause?: unknown) =>
  new OpsError('PROBE_UNREACHABLE', `${target}: ${why}.`, 'Look at the service and its network.', { cause });

export const probeUnable = (target: string, why: string, cause?: unknown) =>
  new OpsError('PROBE_UNABLE', `${target} could not be probed: ${why}.`, 'Look at the network of the runner.', {
    cause,
  });

/** The service itself did not answer as one that works does: a failure, where all else leaves a check inconclusive. */
export const isServiceFault = ({ code }: OpsError): boolean =>
  code === 'PROBE_TIMED_OUT' || code === 'PROBE_UNREACHABLE';
