import { afterCancel } from '#lib/domain/cancellation';
import { leaseHeld, leaseLost, serviceMoved } from '#lib/domain/errors/lease';
import { messageOf } from '#lib/domain/errors/ops-error';
import { type Holder, leaseText, standingOf } from '#lib/domain/rollout/lease';
import type { Service, ServiceRef } from '#lib/domain/rollout/model';
import type { Clock, Leases, Log, Runs, Services } from '#lib/ports';
import { within } from './within.ts';

export type LeasePorts = {
  services: Pick<Services, 'service'>;
  leases: Leases;
  runs: Runs;
  clock: Clock;
  log: Log;
};

/** A service as it was when the deployment was planned. */
export type Claim = { ref: ServiceRef; service: Service; readAt: Date };

export type HeldLease = {
  /**
   * The fencing token, asked for right before each change that belongs to the service. `untouched`: nobody, ourselves
   * included, may have given the service another rollout since it was planned.
   * @throws OpsError DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED
   */
  confirm(service: string, untouched: boolean): Promise<void>;
  /** Gives up what is still ours. Never throws. */
  release(): Promise<void>;
};

export type LeaseTerms = Holder & { token: string; until: Date; cancelled: AbortSignal };

/**
 * Longer than from reading "free" to having written: whoever read before us has written when we read back (Fischer's
 * algorithm). Longer, too, than ECS's reads usually lag.
 */
const settleMs = 1_500;
/** A reading that is older does not count as "just read". */
const freshMs = settleMs / 2;
/** A confirmation so young needs no other. */
const confirmedMs = 5_000;
/** Stale reads do not lose a lease: that takes so many looks in a row. */
const looks = 3;
const pauseMs = 1_000;
/** ECS takes away ten tags a second. */
const releaseMs = { ordinary: 15_000, each: 100, cancelled: afterCancel.papers };
/** As many tags as ECS writes in a second: with more at once, the last would wait for longer than a lease settles. */
const waveSize = 10;

/**
 * Takes the services for one deployment. The first in the alphabet is taken first and alone, so that of two that want
 * several services one gets them all.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED; then nothing is held.
 */
export async function takeLease(claims: Claim[], terms: LeaseTerms, ports: LeasePorts): Promise<HeldLease> {
  const text = leaseText({ ...terms, since: ports.clock.now() });
  const confirmed = new Map<string, Date>();
  const held: HeldLease = {
    confirm: async (name, untouched) => {
      const claim = claims.find(({ ref }) => ref.service === name);
      const age = ports.clock.now().getTime() - (confirmed.get(name)?.getTime() ?? 0);
      if (!claim || age <= confirmedMs) return;
      await confirm(claim, text, untouched, terms, ports);
      confirmed.set(name, ports.clock.now());
    },
    release: once(() => release(claims, text, terms, ports)),
  };
  const [first, ...others] = claims.toSorted((a, b) => (a.ref.service < b.ref.service ? -1 : 1));
  try {
    for (const group of [first ? [first] : [], others]) {
      if (group.length > 0 && !terms.cancelled.aborted) await occupy(group, text, terms, ports);
      for (const { ref } of group) confirmed.set(ref.service, ports.clock.now());
    }
  } catch (error) {
    await held.release();
    throw error;
  }
  return held;
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
};

async function occupy(claims: Claim[], text: string, terms: LeaseTerms, ports: LeasePorts): Promise<void> {
  for (let start = 0; start < claims.length && !terms.cancelled.aborted; start += waveSize) {
    await Promise.all(
      claims.slice(start, start + waveSize).map(async (claim) => {
        await requireFree(claim, terms, ports);
        await ports.leases.write(claim.service.arn, text);
      }),
    );
  }
  await ports.clock.sleep(settleMs, terms.cancelled);
  if (terms.cancelled.aborted) return;
  await Promise.all(claims.map((claim) => confirm(claim, text, true, terms, ports)));
}

/** @throws OpsError DEPLOY_LEASE_HELD */
async function requireFree({ ref, service, readAt }: Claim, terms: LeaseTerms, ports: LeasePorts): Promise<void> {
  const { clock, services, runs, log } = ports;
  const isFresh = clock.now().getTime() - readAt.getTime() <= freshMs;
  const text = isFresh ? service.lease : (await services.service(ref))?.lease;
  const standing = standingOf(text, terms, clock.now());
  if (standing.kind === 'free') return;
  if (standing.kind === 'foreign') throw leaseHeld(ref.service, service.arn, text);
  const { runId, runAttempt } = standing.lease;
  if (standing.kind === 'other-run' && !(await runs.isOver(runId))) throw leaseHeld(ref.service, service.arn, text);
  log.warning(
    `${ref.service}: run ${runId} (attempt ${runAttempt}) ended without giving its lease back; it is taken over.`,
  );
}

/** Ours, by one look that says so. */
async function confirm(
  { ref, service: planned }: Claim,
  text: string,
  untouched: boolean,
  { cancelled }: LeaseTerms,
  { services, clock }: LeasePorts,
): Promise<void> {
  for (let look = 1; ; look++) {
    const seen = await services.service(ref);
    const isOurs = seen?.lease === text;
    if (isOurs && (!untouched || seen.currentRolloutArn === planned.currentRolloutArn)) return;
    if (look === looks) throw isOurs ? serviceMoved(ref.service) : leaseLost(ref.service, seen?.lease);
    await clock.sleep(pauseMs, cancelled);
  }
}

/** Gives back what still carries this text. Never throws. */
export async function release(
  claims: Pick<Claim, 'ref' | 'service'>[],
  text: string,
  { cancelled }: Pick<LeaseTerms, 'cancelled'>,
  ports: Omit<LeasePorts, 'runs'>,
): Promise<void> {
  const clear = async ({ ref, service }: Pick<Claim, 'ref' | 'service'>): Promise<void> => {
    if ((await ports.services.service(ref))?.lease === text) await ports.leases.clear(service.arn);
  };
  const ordinary = releaseMs.ordinary + claims.length * releaseMs.each;
  const limit = cancelled.aborted ? releaseMs.cancelled : ordinary;
  const done = await within(Promise.all(claims.map(clear)), limit, ports.clock);
  if (done.kind === 'done') return;
  const why = done.kind === 'failed' ? messageOf(done.error) : 'ECS did not answer in time';
  ports.log.warning(`The lease could not be given back (${why}); it ends by itself.`);
}
