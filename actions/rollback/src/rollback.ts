import { messageOf } from '#lib/domain/errors/ops-error';
import type { Outcome } from '#lib/domain/outcome';
import { decideMove, type ServiceState } from '#lib/domain/rollback/decide-move';
import { judgeRecovery, type Restored } from '#lib/domain/rollback/judge-recovery';
import type { ServiceRef } from '#lib/domain/rollout/model';
import type { Verified } from './ended.ts';
import type { Inputs } from './inputs.ts';
import { observeService } from './observe-service.ts';
import { beginPapers, endPapers } from './paperwork.ts';
import { type Plan, planRollback } from './plan.ts';
import { createJournal, type Journal, type Ports } from './ports.ts';
import { type Restoration, restoreService } from './restore-service.ts';
import { endedOutcome, unstartedOutcome } from './rollback-outcome.ts';
import { proveDigests, validateTarget } from './verify.ts';

/**
 * Takes an environment back to the last deployment that was verified good, and says that it recovered only when the tasks
 * prove the digest and the environment's own validation passes.
 */
export async function rollback(input: Inputs, ports: Ports): Promise<Outcome> {
  const journal = createJournal(ports.run);
  let plan: Plan;
  let states: Start[];
  try {
    plan = await planRollback(input, ports);
    states = await observeAll(plan, ports);
  } catch (error) {
    return unstartedOutcome(input, error);
  }
  const decidedAt = ports.run.clock.now();
  journal.note(`Going from ${plan.failing} back to ${plan.target.payload.digest}.`);
  // A release that was refused before it changed anything leaves nothing to take back; what runs is verified all the same.
  const untouched = plan.failingRecord === undefined && states.every(({ first }) => decideMove(first).kind === 'none');
  const ended = untouched
    ? await verify(plan, states.map(untouchedService), ports, journal)
    : await recover(plan, states, input.reason, ports, journal);
  return endedOutcome({ input, plan, journal, untouched, decidedAt, endedAt: ports.run.clock.now(), ...ended });
}

type Start = { ref: ServiceRef; first: ServiceState };

const observeAll = (plan: Plan, ports: Ports): Promise<Start[]> =>
  Promise.all(
    plan.services.map(async (service) => {
      const ref = { cluster: ports.settings.ecs.cluster, service };
      return { ref, first: await observeService(ref, plan.target.payload.taskDefinitions[service] ?? '', ports) };
    }),
  );

const untouchedService = ({ ref }: Start): Restored => ({
  service: ref.service,
  end: 'there',
  why: 'It was not changed.',
});

async function recover(plan: Plan, starts: Start[], reason: string, ports: Ports, journal: Journal): Promise<Verified> {
  const deadline = new Date(ports.run.clock.now().getTime() + ports.settings.rollback.timeout);
  const [papers, restored] = await Promise.all([
    beginPapers(plan, reason, ports, journal),
    Promise.all(starts.map((start) => restore({ ...start, deadline }, ports, journal))),
  ]);
  const verified = await verify(plan, restored, ports, journal, papers.quarantined);
  await endPapers(papers, plan, verified, ports, journal);
  return { ...verified, recordId: papers.record?.id };
}

/** A service whose way back breaks must not keep the others, nor the report, from ending. */
const restore = (restoration: Restoration, ports: Ports, journal: Journal): Promise<Restored> =>
  restoreService(restoration, ports, journal).catch((error: unknown) => {
    const { service } = restoration.ref;
    journal.note(`${service}: ${messageOf(error)}`);
    return { service, end: 'escalate', why: messageOf(error) };
  });

async function verify(
  plan: Plan,
  restored: Restored[],
  ports: Ports,
  journal: Journal,
  quarantined = true,
): Promise<Verified> {
  const there = restored.every(({ end }) => end === 'there');
  const proofs = there ? await proveDigests(plan, ports, journal) : [];
  const proven = there && proofs.every((proof) => proof.proven);
  const validation = proven ? await validateTarget(plan, ports, journal) : undefined;
  return { proven, validation, recovery: judgeRecovery({ restored, proofs, validation, quarantined }) };
}
