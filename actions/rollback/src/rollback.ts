import { afterCancel } from '#lib/domain/cancellation';
import { messageOf } from '#lib/domain/errors/ops-error';
import { shortDigest } from '#lib/domain/image';
import type { Outcome } from '#lib/domain/outcome';
import { decideMove, type ServiceState } from '#lib/domain/rollback/decide-move';
import { cancelledEarly, judgeRecovery, type Restored } from '#lib/domain/rollback/judge-recovery';
import type { ServiceRef } from '#lib/domain/rollout/model';
import { within } from '#lib/flow/within';
import type { Verified } from './ended.ts';
import type { Inputs } from './inputs.ts';
import { seize } from './lease.ts';
import { observeService } from './observe-service.ts';
import { beginPapers, endPapers } from './paperwork.ts';
import { planRollback } from './plan.ts';
import { type Course, createJournal, type Ports } from './ports.ts';
import { type Restoration, restoreService } from './restore-service.ts';
import { cancelledOutcome, endedOutcome, unstartedOutcome } from './rollback-outcome.ts';
import { takenAway } from './taken-away.ts';
import { proveDigests, validateTarget } from './verify.ts';

/**
 * Takes an environment back to the last deployment that was verified good, and says that it recovered only when the tasks
 * prove the digest and the environment's own validation passes.
 */
export async function rollback(input: Inputs, ports: Ports): Promise<Outcome> {
  let course: Course;
  let starts: Start[];
  try {
    const plan = await planRollback(input, ports);
    course = { plan, ports, journal: createJournal(ports.run) };
    starts = await observeAll(course);
  } catch (error) {
    return unstartedOutcome(input, error);
  }
  if (ports.run.cancelled.aborted) return cancelledOutcome(input);
  const { plan, journal } = course;
  const decidedAt = ports.run.clock.now();
  journal.note(`Going from ${shortDigest(plan.failing)} back to ${shortDigest(plan.target.payload.digest)}.`);
  if (plan.begun) journal.note(begunBy(plan.begun.payload.runId, plan.begun.id));
  const idle = starts.every(({ first }) => decideMove(first).kind === 'none');
  // A release that was refused before it changed anything leaves nothing to take back; what runs is verified all the same.
  const untouched = idle && plan.failingRecord === undefined;
  const ended = untouched ? await verifyUntouched(course) : await recover(course, starts, input.reason, idle);
  const endedAt = ports.run.clock.now();
  const taken = ended.proven && !untouched ? await takenAway(course) : undefined;
  return endedOutcome({ input, plan, journal, untouched, taken, decidedAt, endedAt, ...ended });
}

const begunBy = (runId: number, id: number): string =>
  `Run ${runId} began this rollback and ended without a word; record ${id} is carried on.`;

type Start = { ref: ServiceRef; first: ServiceState };

const observeAll = ({ plan, ports }: Course): Promise<Start[]> =>
  Promise.all(
    plan.services.map(async (service) => {
      const ref = { cluster: ports.settings.ecs.cluster, service };
      return { ref, first: await observeService(ref, plan.target.payload.taskDefinitions[service] ?? '', ports) };
    }),
  );

const verifyUntouched = (course: Course): Promise<Verified> => {
  const restored = course.plan.services.map((service) => ({
    service,
    end: 'there' as const,
    why: 'It was not changed.',
  }));
  return verify(course, { restored, quarantined: true });
};

async function recover(course: Course, starts: Start[], reason: string, idle: boolean): Promise<Verified> {
  const { clock, cancelled } = course.ports.run;
  const deadline = new Date(clock.now().getTime() + course.ports.settings.rollback.timeout);
  const lease = await seize(course);
  if (cancelled.aborted) {
    await lease.release();
    return { proven: false, validation: undefined, recovery: cancelledEarly };
  }
  const [papers, restored] = await Promise.all([
    beginPapers(course, reason),
    Promise.all(starts.map((start) => restore({ ...start, deadline }, course))),
  ]);
  // What a dead run had brought back settled at some time after it began.
  const settledAt = idle ? course.plan.begun?.createdAt : clock.now();
  const verified = await verify(course, { restored, quarantined: papers.quarantined, settledAt });
  const ended = endPapers(course, papers, verified);
  await Promise.all([cancelled.aborted ? within(ended, afterCancel.papers, clock) : ended, lease.release()]);
  return { ...verified, recordId: papers.record?.id };
}

/** A service whose way back breaks must not keep the others, nor the report, from ending. */
const restore = (restoration: Restoration, { ports, journal }: Course): Promise<Restored> =>
  restoreService(restoration, ports, journal).catch((error: unknown) => {
    const { service } = restoration.ref;
    journal.note(`${service}: ${messageOf(error)}`);
    return { service, end: 'escalate', why: messageOf(error) };
  });

/** `settledAt`: when the target came to run; absent when it ran all along. */
type Way = { restored: Restored[]; quarantined: boolean; settledAt?: Date | undefined };

async function verify(course: Course, { restored, quarantined, settledAt }: Way): Promise<Verified> {
  const there = restored.every(({ end }) => end === 'there');
  const proofs = there ? await proveDigests(course) : [];
  const proven = there && proofs.every((proof) => proof.proven);
  const validation = proven ? await validateTarget(course, settledAt) : undefined;
  return { proven, validation, recovery: judgeRecovery({ restored, proofs, validation, quarantined }) };
}
