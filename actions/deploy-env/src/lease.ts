import { type HeldLease, takeLease } from '#lib/flow/take-lease';
import { isNoChange, type Plan } from './plan-deployment.ts';
import type { Ports } from './ports.ts';
import type { Past } from './record.ts';

/** Beyond the environment's timeout: for the last looks, and for clocks that differ. */
const marginMs = 60_000;

const nothingHeld: HeldLease = { confirm: async () => {}, release: async () => {} };

/**
 * The environment's services, for this deployment alone. Where nothing is to be changed, nothing is taken.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED
 */
export async function leaseFor(plan: Plan, past: Past, ports: Ports): Promise<HeldLease> {
  if (isNoChange(plan) && !past.unfinished) return nothingHeld;
  const { run, settings, clock, leaseToken } = ports;
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
