import { leaseTag, parseLease } from '#lib/domain/rollout/lease';
import { oneLine } from '#lib/domain/text';
import { OpsError } from './ops-error.ts';

/** `run 12 (attempt 1) of harbour/boat-listing, since 2026-01-01T00:00:00Z`; a person's words where a person wrote the tag. */
export const holderOf = (text: string | undefined): string => {
  const lease = text === undefined ? undefined : parseLease(text);
  if (!lease) return text === undefined ? 'nobody: the tag was removed' : `somebody who wrote "${oneLine(text, 100)}"`;
  const { repository, runId, runAttempt, since, until } = lease;
  const [from, to] = [since, until].map((date) => date.toISOString().slice(0, 19));
  return `run ${runId} (attempt ${runAttempt}) of ${repository} since ${from}Z, until ${to}Z at the latest`;
};

export const leaseHeld = (service: string, arn: string, text: string | undefined) =>
  new OpsError(
    'DEPLOY_LEASE_HELD',
    `"${service}" is being deployed by ${holderOf(text)}.`,
    `Wait until that run has ended, then run this job again. If it is dead, remove its lease: aws ecs untag-resource --resource-arn ${arn} --tag-keys ${leaseTag}`,
  );

/** The fencing token is not on the service any more, or the service has moved: whoever took over must not be disturbed. */
export const leaseLost = (service: string, text: string | undefined) =>
  new OpsError(
    'DEPLOY_LEASE_LOST',
    `The lease of this deployment on "${service}" is lost; it belongs to ${holderOf(text)}. This service was not changed.`,
    'Find out what the other run did, then deploy again if this release is still wanted.',
  );

/** Our lease is there, but the service has another rollout than the one that was planned on. */
export const serviceMoved = (service: string) =>
  new OpsError(
    'DEPLOY_SERVICE_MOVED',
    `"${service}" was given another rollout while this one was prepared. This service was not changed.`,
    'Find out who deployed it without a lease (console, another tool), then run the job again.',
  );

export const isLeaseLost = (code: string): boolean => ['DEPLOY_LEASE_LOST', 'DEPLOY_SERVICE_MOVED'].includes(code);

export const isLeaseRefusal = (code: string): boolean => code === 'DEPLOY_LEASE_HELD' || isLeaseLost(code);
