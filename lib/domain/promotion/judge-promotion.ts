import { isVerifiedGood, quarantineOf, wasDeployed } from '#lib/domain/records';
import type { Predecessor, PromotionFacts } from './facts.ts';
import { judgeReview } from './judge-review.ts';
import { type Refusal, refusals } from './refusals.ts';

export type Promotion = { kind: 'allowed' } | { kind: 'refused'; refusals: [Refusal, ...Refusal[]] };

/** May this digest enter this environment? All refusals are named, so that nobody mends one to meet the next. */
export function judgePromotion(facts: PromotionFacts): Promotion {
  const [first, ...others] = [...judgeDigest(facts), ...judgeIncidents(facts), ...judgeReview(facts)];
  return first ? { kind: 'refused', refusals: [first, ...others] } : { kind: 'allowed' };
}

/** Nothing but an approval is missing: worth waiting for one. */
export const awaitsReview = (promotion: Promotion): boolean =>
  promotion.kind === 'refused' && promotion.refusals.every(({ reason }) => reason === 'APPROVAL_MISSING');

const judgeDigest = (facts: PromotionFacts): Refusal[] => [
  ...facts.predecessors.flatMap((predecessor) => judgePredecessor(facts.digest, predecessor)),
  ...judgeQuarantine(facts),
];

function judgePredecessor(digest: string, { environment, record }: Predecessor): Refusal[] {
  if (!record.known) return [refusals.unknown(`what was deployed to "${environment}"`, record.why)];
  if (!record.value || !wasDeployed(record.value)) return [refusals.notDeployed(digest, environment)];
  const last = record.value.statuses.at(-1)?.description ?? 'none';
  return isVerifiedGood(record.value) ? [] : [refusals.notValidated(digest, environment, last)];
}

function judgeQuarantine({ environment, digest, predecessors, quarantines }: PromotionFacts): Refusal[] {
  if (!quarantines.known) return [refusals.unknown('which digests are quarantined', quarantines.why)];
  const environments = [environment, ...predecessors.map((predecessor) => predecessor.environment)];
  return environments
    .map((name) => quarantineOf(quarantines.value, name, digest))
    .flatMap((quarantine) => (quarantine ? [refusals.quarantined(quarantine)] : []));
}

function judgeIncidents({ environment, incidents }: PromotionFacts): Refusal[] {
  if (!incidents.known) return [refusals.unknown(`whether an incident of "${environment}" is open`, incidents.why)];
  return incidents.value.map((incident) => refusals.incidentOpen(incident, environment));
}
