import { holderOf } from '#lib/domain/errors/lease';
import { leaseText, standingOf } from '#lib/domain/rollout/lease';
import type { ServiceRef } from '#lib/domain/rollout/model';
import { type LeasePorts, type LeaseTerms, release } from './take-lease.ts';

export type SeizedLease = {
  /** One sentence for each lease that somebody else lost. */
  taken: string[];
  /** Never throws. */
  release(): Promise<void>;
};

/**
 * For an emergency: takes the services whoever has them. A deployment that is still at work is stopped by its fencing token
 * before its next change.
 */
export async function seizeLease(
  refs: ServiceRef[],
  terms: LeaseTerms,
  ports: Omit<LeasePorts, 'runs'>,
): Promise<SeizedLease> {
  const now = ports.clock.now();
  const text = leaseText({ ...terms, since: now });
  const claims = (
    await Promise.all(
      refs.map(async (ref) => {
        const service = await ports.services.service(ref);
        return service ? [{ ref, service }] : [];
      }),
    )
  ).flat();
  await Promise.all(claims.map(({ service }) => ports.leases.write(service.arn, text)));
  const others = claims.filter(
    ({ service }) => !['free', 'same-run'].includes(standingOf(service.lease, terms, now).kind),
  );
  return {
    taken: others.map(({ ref, service }) => `${ref.service}: the lease was taken from ${holderOf(service.lease)}.`),
    release: () => release(claims, text, terms, ports),
  };
}
