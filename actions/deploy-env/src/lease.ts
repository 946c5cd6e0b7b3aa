import { messageOf } from '#lib/domain/errors/ops-error';
import { standingOf } from '#lib/domain/rollout/lease';
import { type HeldLease, takeLease } from '#lib/flow/take-lease';
import { isNoChange, type Plan } from './plan-deployment.ts';
import type { Ports } from './ports.ts';
import type { Past } from './record.ts';

/** Beyond the environment's timeout: for the last looks, and for clocks that differ. */
const marginMs = 60_000;

/**
 * The environment's services, for this deployment alone. Where nothing is to be changed, nothing is taken.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED
 */
export async function leaseFor(plan: Plan, past: Past, ports: Ports): Promise<HeldLease> {
  const { run, settings, clock, leaseToken } = ports;
  if (isNoChange(plan) && !past.unfinished) return leftBehind(plan, ports);
  const claims = plan.services.map(({ ref, service, readAt }) => ({ ref, service, readAt }));
  return takeLease(
    claims,
    {
      repository: `${run.owner}/${run.repo}`,
      runId: run.runId,
      runAttempt: run.runAttempt,
      token: leaseToken,
      until: new Date(clock.now().getTime() + settings.timeout + marginMs),
      cancelled: run.cancelled,
    },
    ports,
  );
}

/** Nothing is held; what an earlier attempt of this run died with is given back for it. */
const leftBehind = ({ services }: Plan, { run, leases, clock, log }: Ports): HeldLease => ({
  confirm: async () => {},
  release: async () => {
    const us = { repository: `${run.owner}/${run.repo}`, ...run };
    const left = services.filter(({ service }) => standingOf(service.lease, us, clock.now()).kind === 'same-run');
    await Promise.all(left.map(({ service }) => leases.clear(service.arn))).catch((error: unknown) =>
      log.warning(`The lease of an earlier attempt could not be given back (${messageOf(error)}); it ends by itself.`),
    );
  },
});
