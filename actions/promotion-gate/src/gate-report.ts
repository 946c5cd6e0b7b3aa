import { shortDigest } from '#lib/domain/image';
import type { Answer, PromotionFacts } from '#lib/domain/promotion/facts';
import type { Promotion } from '#lib/domain/promotion/judge-promotion';
import { isVerifiedGood, wasDeployed } from '#lib/domain/records';
import type { Report } from '#lib/report/report';

/** The gate's answer, and what each question found. */
export function gateReport(facts: PromotionFacts, promotion: Promotion): Report {
  const { environment, digest } = facts;
  const allowed = promotion.kind === 'allowed';
  return {
    title: `${shortDigest(digest)} ${allowed ? 'may enter' : 'may not enter'} ${environment}`,
    verdict: allowed ? 'succeeded' : 'refused',
    summary: promotion.kind === 'allowed' ? 'Nothing speaks against this promotion.' : headline(promotion.refusals),
    facts: [
      { label: 'Environment', value: environment },
      { label: 'Digest', value: digest },
    ],
    sections: [
      ...(promotion.kind === 'refused' ? [reasons(promotion.refusals)] : []),
      { kind: 'table', title: 'What was asked', columns: ['Question', 'Answer'], rows: questions(facts) },
    ],
    next: promotion.kind === 'refused' ? [...new Set(promotion.refusals.map(({ next }) => next))] : [],
  };
}

type Refusals = Extract<Promotion, { kind: 'refused' }>['refusals'];

function headline([first, ...others]: Refusals): string {
  if (others.length === 0) return first.sentence;
  return `${first.sentence} ${others.length} more ${others.length === 1 ? 'reason is' : 'reasons are'} below.`;
}

const reasons = (refusals: Refusals) => ({
  kind: 'table' as const,
  title: 'Why not',
  columns: ['Reason', 'What was found'],
  rows: refusals.map(({ reason, sentence }) => [reason, sentence]),
});

function questions({
  environment,
  digest,
  policy,
  rules,
  review,
  predecessors,
  quarantines,
  incidents,
}: PromotionFacts) {
  return [
    ['Reviewers of the environment', tell(rules, (value) => value.reviewers.join(', ') || 'none')],
    ['Reviews of this run', policy.reviewers === 'none' ? 'not required' : tell(review, said(environment))],
    ...predecessors.map((before) => [
      `Proven in ${before.environment}`,
      tell(before.record, (record) => {
        if (!record) return 'never deployed there';
        const state = isVerifiedGood(record)
          ? 'validated'
          : wasDeployed(record)
            ? 'deployed, not validated'
            : 'not deployed';
        return `${state} (record ${record.id}, ${record.createdAt.toISOString()})`;
      }),
    ]),
    [
      'Quarantined',
      tell(quarantines, (all) => {
        const ours = all.filter((quarantine) => quarantine.digest === digest && !quarantine.overridden);
        return ours.map((quarantine) => `in ${quarantine.environment}: ${quarantine.reason}`).join('; ') || 'no';
      }),
    ],
    [
      'Open incidents',
      tell(incidents, (open) => open.map(({ number }) => `#${number}`).join(', ') || 'none that block'),
    ],
  ];
}

const tell = <T>(answer: Answer<T>, words: (value: T) => string): string =>
  answer.known ? words(answer.value) : `not known: ${answer.why}`;

type Said = Extract<PromotionFacts['review'], { known: true }>['value'];

const said =
  (environment: string) =>
  ({ approvals, stillPending }: Said): string => {
    const ours = approvals.filter(({ environments }) => environments.includes(environment));
    const words = ours.map(({ state, user, comment }) => `${state} by ${user}${comment ? `: ${comment}` : ''}`);
    return [...words, ...(stillPending ? ['a review is pending'] : [])].join('; ') || 'none';
  };
