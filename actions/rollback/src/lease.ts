import { afterCancel } from '#lib/domain/cancellation';
import { messageOf } from '#lib/domain/errors/ops-error';
import { type SeizedLease, seizeLease } from '#lib/flow/seize-lease';
import { within } from '#lib/flow/within';
import type { Clock } from '#lib/ports';
import type { Course } from './ports.ts';

/** Users are waiting: a lease is not worth more. */
const limitMs = 5_000;
const marginMs = 60_000;

/** The services, whoever deploys to them. Without the lease the way back is taken all the same. */
export async function seize({ plan, ports, journal }: Course): Promise<Pick<SeizedLease, 'release'>> {
  const { run, settings, services, leases, leaseToken: token } = ports;
  const { clock, log, cancelled } = run;
  const terms = {
    repository: `${run.owner}/${run.repo}`,
    runId: run.runId,
    runAttempt: run.runAttempt,
    token,
    until: new Date(clock.now().getTime() + settings.rollback.timeout + marginMs),
    cancelled,
  };
  const refs = plan.services.map((service) => ({ cluster: settings.ecs.cluster, service }));
  const work = seizeLease(refs, terms, { services, leases, clock, log });
  const seized = await within(work, limitMs, clock, cancelled);
  if (seized.kind === 'done') {
    for (const sentence of seized.value.taken) journal.note(sentence);
    return seized.value;
  }
  if (seized.kind !== 'cancelled') {
    const why = seized.kind === 'failed' ? messageOf(seized.error) : 'ECS did not answer in time';
    journal.warnings.push(
      `The lease could not be taken, so a deployment that is still at work may disturb this: ${why}`,
    );
  }
  return { release: () => releaseLate(work, clock) };
}

/** What was not waited for may have been written all the same. */
async function releaseLate(work: Promise<SeizedLease>, clock: Clock): Promise<void> {
  const seized = await within(work, afterCancel.answer, clock);
  if (seized.kind === 'done') await seized.value.release();
}
