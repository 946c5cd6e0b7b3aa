import type { Approval, GatePolicy, PromotionFacts, Review } from './facts.ts';
import { type Refusal, refusals } from './refusals.ts';

type ReviewState =
  | { kind: 'waiting' }
  | { kind: 'rejected'; by: Approval }
  /** Reviews since the last rejection, oldest first. */
  | { kind: 'approved'; by: Approval[] };

/** A rejection ends everything before it; while GitHub still asks, an earlier attempt's approval does not count. */
function reviewState({ approvals, stillPending }: Review, environment: string): ReviewState {
  const said = approvals.filter(({ environments, state }) => environments.includes(environment) && state !== 'pending');
  const last = said.at(-1);
  if (stillPending || !last) return { kind: 'waiting' };
  if (last.state === 'rejected') return { kind: 'rejected', by: last };
  return { kind: 'approved', by: said.slice(said.findLastIndex(({ state }) => state === 'rejected') + 1) };
}

/** Nobody needs to be asked, somebody must be, or the environment cannot ask anybody. */
export function judgeReview(facts: PromotionFacts): Refusal[] {
  const { environment, policy, rules, review } = facts;
  if (policy.reviewers === 'none') return [];
  if (!rules.known) return [refusals.unknown(`the protection rules of "${environment}"`, rules.why)];
  if (!rules.value.exists) return [refusals.environmentMissing(environment)];
  if (rules.value.reviewers.length === 0) return [refusals.reviewersMissing(environment)];
  if (!review.known) return [refusals.unknown('who approved this run', review.why)];
  const state = reviewState(review.value, environment);
  if (state.kind === 'waiting') return [refusals.approvalMissing(environment, rules.value.reviewers)];
  if (state.kind === 'rejected') return [refusals.rejected(state.by.user, state.by.comment)];
  const strict = { ...policy, preventSelfReview: policy.preventSelfReview || rules.value.preventSelfReview };
  const judged = state.by.map((approval) => judgeApproval(approval, strict, facts.starters));
  // One good approval is enough; when there is none, the latest says what was wrong.
  return judged.some((wrong) => wrong.length === 0) ? [] : (judged.at(-1) ?? []);
}

function judgeApproval({ user, comment }: Approval, policy: GatePolicy, starters: string[]): Refusal[] {
  const same = (login: string) => login.toLowerCase() === user.toLowerCase();
  const pattern = policy.commentPattern;
  return [
    ...(policy.preventSelfReview && starters.some(same) ? [refusals.selfApproved(user)] : []),
    ...(policy.approvers.length > 0 && !policy.approvers.some(same)
      ? [refusals.approverNotAllowed(user, policy.approvers)]
      : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(comment)
      ? [refusals.commentMissing(user, pattern)]
      : []),
  ];
}
