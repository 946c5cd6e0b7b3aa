import type { Rollout, RolloutBrief } from '#lib/domain/rollout/model';
import { usualTime } from '#lib/domain/rollout/poll';
import { rootCause } from '#lib/domain/rollout/root-cause';
import { type FollowTarget, followRollout } from '#lib/flow/follow-rollout';
import { gatherEvidence } from '#lib/flow/gather-evidence';
import { proveRunning } from '#lib/flow/prove-running';
import { type Started, startRollout } from '#lib/flow/start-rollout';
import type { HeldLease } from '#lib/flow/take-lease';
import { leaveOnCancel, startOrCancel } from './cancel-rollout.ts';
import type { ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';
import { type Ending, endOfProof, endOfRollout, type ServiceEnd, unseenEnd } from './service-end.ts';

export type Release = {
  plan: ServicePlan;
  digest: string;
  /** The revision that the service is to run. */
  taskDefinitionArn: string;
  deadline: Date;
  lease: HeldLease;
  /** The service's rollouts so far. */
  history: Promise<RolloutBrief[]>;
  /** An earlier attempt may have changed the service already. */
  isCarriedOn: boolean;
};

/** How long running tasks may take to show what ECS called successful. */
const settleMs = 30_000;

/** Brings one service to the release and says how that ended. Never throws for what AWS did, only for what it refused. */
export async function releaseService(release: Release, ports: Ports): Promise<ServiceEnd> {
  const { plan } = release;
  const startedAt = ports.clock.now().getTime();
  const end = await (plan.kind === 'keep' || plan.kind === 'settings'
    ? settle(release, ports)
    : rollOut(release, ports));
  ports.log.info(`${plan.name}: ${end.verdict}, ${end.sentence}.`);
  const durationMs = ports.clock.now().getTime() - startedAt;
  return { name: plan.name, taskDefinitionArn: release.taskDefinitionArn, durationMs, ...end };
}

type PartialEnd = Ending & Pick<ServiceEnd, 'changed' | 'rolloutArn' | 'looks' | 'cause' | 'evidence'>;

/** No new revision: settings at the most; then the tasks must prove that the service is what it should be. */
async function settle(release: Release, ports: Ports): Promise<PartialEnd> {
  const { plan, deadline, lease, isCarriedOn } = release;
  const changed = plan.kind === 'settings' || isCarriedOn;
  if (plan.kind === 'settings') {
    await lease.confirm(plan.name, true);
    await ports.services.update(plan.ref, plan.change);
  }
  const patience = changed ? deadline : soonest(deadline, ports, settleMs);
  const target = { ref: plan.ref, arn: '', taskDefinitionArn: release.taskDefinitionArn, since: ports.clock.now() };
  return { ...(await proven(release, ports, target, patience)), changed };
}

async function rollOut(release: Release, ports: Ports): Promise<PartialEnd> {
  const { plan, taskDefinitionArn, deadline } = release;
  const { cancelled } = ports.run;
  const history = await release.history;
  const started = await startOrCancel(begin(release, history, ports), ports);
  if (started.kind === 'cancelled') return { ...started.ending, changed: true };
  if ('unseen' in started.value) return { ...unseenEnd(started.value.unseen), changed: true };
  const { rollout } = started.value;
  const since = rollout.createdAt ?? ports.clock.now();
  const target: FollowTarget = { ref: plan.ref, arn: rollout.arn, taskDefinitionArn, since };
  // One that was taken over began some time ago, and was read before the lease was taken.
  const isNew = plan.kind !== 'take-over';
  const usual = isNew ? usualTime(history) : undefined;
  const end = await followRollout(isNew ? { ...target, found: rollout } : target, ports, {
    deadline,
    cancelled,
    usual,
  });
  const common = { changed: true, rolloutArn: rollout.arn, looks: end.looks };
  if (end.kind === 'cancelled') return { ...common, ...(await leaveOnCancel(rollout.arn, ports)) };
  if (end.kind === 'succeeded')
    return { ...common, ...(await proven(release, ports, target, soonest(undefined, ports, settleMs))) };
  return { ...common, ...endOfRollout(end), ...(await explain(target, end.rollout, ports)) };
}

/** Our own rollout: the one of an earlier attempt, or the one that our update starts. */
async function begin(
  { plan, taskDefinitionArn, lease }: Release,
  history: RolloutBrief[],
  ports: Ports,
): Promise<Started> {
  if (plan.kind === 'take-over') {
    ports.log.info(`${plan.name}: an earlier attempt started this rollout; following it.`);
    return { rollout: plan.rollout };
  }
  const start = {
    ref: plan.ref,
    change: { taskDefinitionArn, ...plan.change },
    known: new Set(history.map(({ arn }) => arn)),
    confirm: () => lease.confirm(plan.name, true),
  };
  return startRollout(start, ports, ports.run.cancelled);
}

const soonest = (deadline: Date | undefined, { clock }: Ports, ms: number): Date => {
  const limit = new Date(clock.now().getTime() + ms);
  return deadline && deadline < limit ? deadline : limit;
};

async function proven(
  release: Release,
  ports: Ports,
  target: FollowTarget,
  deadline: Date,
): Promise<Omit<PartialEnd, 'changed'>> {
  const { plan, taskDefinitionArn, digest } = release;
  const expectation = { taskDefinitionArn, container: plan.container, digest };
  const proof = await proveRunning(plan.ref, expectation, ports, { deadline, cancelled: ports.run.cancelled });
  const wantsTasks = (plan.change.desiredCount ?? plan.service.desiredCount) > 0;
  const end = endOfProof(proof, { digest, changed: plan.kind !== 'keep' || release.isCarriedOn, wantsTasks });
  return proof.kind === 'unproven' ? { ...end, ...(await explain(target, undefined, ports)) } : end;
}

async function explain(target: FollowTarget, rollout: Rollout | undefined, ports: Ports) {
  const evidence = await gatherEvidence(target, rollout, ports);
  return { evidence, cause: rootCause(evidence) };
}
