import type { Outcome } from '#lib/domain/outcome';
import type { PromotionFacts } from '#lib/domain/promotion/facts';
import { awaitsReview, judgePromotion, type Promotion } from '#lib/domain/promotion/judge-promotion';
import { refusals } from '#lib/domain/promotion/refusals';
import type { Clock, Log } from '#lib/ports';
import { gateReport } from './gate-report.ts';
import { gatherFacts, gatherReview, type Sources } from './gather-facts.ts';
import type { Inputs } from './inputs.ts';

export type Ports = Omit<Sources, 'run'> & {
  run: Sources['run'] & { clock: Clock; log: Log; cancelled: AbortSignal };
};

/** GitHub's limit on calls is shared by the whole repository: a person's decision may be seen a few seconds late. */
const firstLookMs = 1_000;
const slowestLookMs = 10_000;

/**
 * Lets a digest into an environment, or names everything that speaks against it. Where only an approval is missing it waits
 * for one; GitHub itself has waited by then, and the answer is there at once.
 */
export async function promotionGate(input: Inputs, ports: Ports): Promise<Outcome> {
  const startedAt = ports.run.clock.now();
  const early = await gatherFacts(input, ports);
  const waited = awaitsReview(judgePromotion(early));
  // A person may have taken an hour: what else was true before that is asked again.
  const facts = waited ? await afterReview(early, input, ports) : early;
  const waitedMs = waited ? ports.run.clock.now().getTime() - startedAt.getTime() : 0;
  return outcomeOf(facts, ports.run.cancelled.aborted ? cancelled : judgePromotion(facts), waitedMs);
}

const cancelled: Promotion = { kind: 'refused', refusals: [refusals.cancelled()] };

function outcomeOf(facts: PromotionFacts, promotion: Promotion, waitedMs: number): Outcome {
  const found = promotion.kind === 'allowed' ? [] : promotion.refusals;
  const reason = found[0]?.reason ?? 'OK';
  const verdict = promotion === cancelled ? 'cancelled' : found.length === 0 ? 'succeeded' : 'refused';
  return {
    verdict,
    reason,
    outputs: { allowed: String(verdict === 'succeeded'), reason },
    report: { ...gateReport(facts, promotion), verdict },
    details: {
      environment: facts.environment,
      digest: facts.digest,
      refusals: found,
      approvals: facts.review.known ? facts.review.value.approvals : [],
      waitedMs,
    },
  };
}

async function afterReview(facts: PromotionFacts, input: Inputs, ports: Ports): Promise<PromotionFacts> {
  const { clock, log, cancelled } = ports.run;
  const deadline = clock.now().getTime() + ports.settings.gate.timeout;
  log.info(`Waiting for a review of this run for "${input.environment}".`);
  let { review } = facts;
  for (let pause = firstLookMs; !cancelled.aborted; pause = Math.min(pause * 1.5, slowestLookMs)) {
    const left = deadline - clock.now().getTime();
    // A look that failed is no answer: GitHub may be back before the deadline.
    const waits = !review.known || awaitsReview(judgePromotion({ ...facts, review }));
    if (!waits || left <= 0) break;
    await clock.sleep(Math.min(pause, left), cancelled);
    review = await gatherReview(input.environment, ports);
  }
  return gatherFacts(input, ports);
}
