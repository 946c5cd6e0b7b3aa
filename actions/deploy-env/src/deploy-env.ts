import { isNotAllowed, isTemporary } from '#lib/domain/errors/aws';
import { isGithubFailure } from '#lib/domain/errors/github';
import { isLeaseRefusal } from '#lib/domain/errors/lease';
import { isOpsError } from '#lib/domain/errors/ops-error';
import type { Outcome } from '#lib/domain/outcome';
import { applyPlan } from './apply-plan.ts';
import { deployOutcome, planOutcome, refusal } from './deploy-outcome.ts';
import type { Inputs } from './inputs.ts';
import { type Plan, planDeployment } from './plan-deployment.ts';
import type { Ports } from './ports.ts';

/**
 * Brings an environment to a digest: plans first, from what AWS says, and refuses what must not be done; then registers,
 * migrates, updates and follows each service to the end of its own rollout. Says success only when the running tasks do.
 */
export async function deployEnv(input: Inputs, ports: Ports): Promise<Outcome> {
  const plan = await planOrRefuse(input, ports);
  if ('verdict' in plan) return plan;
  if (input.mode === 'plan') return planOutcome(plan);
  return applyOrRefuse(input, plan, ports);
}

/** Whoever deploys there already goes first. */
async function applyOrRefuse(input: Inputs, plan: Plan, ports: Ports): Promise<Outcome> {
  try {
    return deployOutcome(plan, await applyPlan(plan, ports), ports);
  } catch (error) {
    if (!isOpsError(error) || !isLeaseRefusal(error.code)) throw error;
    return refusal(input, error);
  }
}

/** A precondition that does not hold is a refusal; an AWS or a GitHub that does not answer is a failure. */
async function planOrRefuse(input: Inputs, ports: Ports): Promise<Plan | Outcome> {
  try {
    return await planDeployment(input, ports);
  } catch (error) {
    if (!isOpsError(error) || isTemporary(error) || isNotAllowed(error) || isGithubFailure(error)) throw error;
    return refusal(input, error);
  }
}
