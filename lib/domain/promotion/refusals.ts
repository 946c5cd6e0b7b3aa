import { shortDigest } from '#lib/domain/image';
import type { Quarantine } from '#lib/domain/records';
import type { OpenIncident } from './facts.ts';

/** One reason why a promotion does not go ahead: a stable code, a sentence, and what to do. */
export type Refusal = { reason: string; sentence: string; next: string };

/** The gate's wording, in one place. */
export const refusals = {
  unknown: (what: string, why: string): Refusal => ({
    reason: 'FACT_UNKNOWN',
    sentence: `It could not be found out: ${what}. ${why}`,
    next: 'What cannot be known is refused. Mend the cause named above, then run the job again.',
  }),
  cancelled: (): Refusal => ({
    reason: 'CANCELLED',
    sentence: 'The run was cancelled before the gate could answer.',
    next: 'Run the workflow again when the promotion is wanted.',
  }),
  environmentMissing: (environment: string): Refusal => ({
    reason: 'ENVIRONMENT_MISSING',
    sentence: `The policy requires reviewers, but GitHub has no environment "${environment}".`,
    next: `Create "${environment}" with required reviewers in the repository's settings, or correct its name.`,
  }),
  reviewersMissing: (environment: string): Refusal => ({
    reason: 'REVIEWERS_MISSING',
    sentence: `The policy requires reviewers, but the environment "${environment}" has none, so GitHub asks nobody.`,
    next: `Add required reviewers to "${environment}" in the repository's settings, then run the workflow again.`,
  }),
  approvalMissing: (environment: string, reviewers: string[]): Refusal => ({
    reason: 'APPROVAL_MISSING',
    sentence: `Nobody approved this run for "${environment}" in time.`,
    next: `Ask ${reviewers.join(', ')} to review, then run the job again.`,
  }),
  rejected: (user: string, comment: string): Refusal => ({
    reason: 'APPROVAL_REJECTED',
    sentence: comment ? `${user} rejected this run: ${comment}` : `${user} rejected this run.`,
    next: `Talk to ${user}; a new run asks again.`,
  }),
  selfApproved: (user: string): Refusal => ({
    reason: 'APPROVAL_SELF',
    sentence: `${user} approved a run that ${user} started.`,
    next: 'Let somebody else review, or have somebody else start the run.',
  }),
  approverNotAllowed: (user: string, approvers: string[]): Refusal => ({
    reason: 'APPROVER_NOT_ALLOWED',
    sentence: `${user} approved, but is not one of the configured approvers.`,
    next: `Let one of ${approvers.join(', ')} review, or change \`gate.approvers\` in the configuration.`,
  }),
  commentMissing: (user: string, pattern: string): Refusal => ({
    reason: 'APPROVAL_COMMENT',
    sentence: `${user}'s comment does not match the configured pattern ${pattern}.`,
    next: 'Review again with a comment of that form: run the workflow again to be asked.',
  }),
  notDeployed: (digest: string, environment: string): Refusal => ({
    reason: 'NOT_DEPLOYED_BEFORE',
    sentence: `${shortDigest(digest)} was never deployed to "${environment}".`,
    next: `Deploy and validate exactly this digest in "${environment}" first.`,
  }),
  notValidated: (digest: string, environment: string, last: string): Refusal => ({
    reason: 'NOT_VALIDATED_BEFORE',
    sentence: `${shortDigest(digest)} was not validated in "${environment}" (its record's last word: ${last}).`,
    next: `Validate this digest in "${environment}", or promote one that passed there.`,
  }),
  quarantined: ({ id, digest, environment, reason }: Quarantine): Refusal => ({
    reason: 'DIGEST_QUARANTINED',
    sentence: `${shortDigest(digest)} was found bad in "${environment}": ${reason}`,
    next: `Release a new build. To override: add the status \`inactive\` to deployment ${id} with your reason.`,
  }),
  incidentOpen: ({ number, title, url }: OpenIncident, environment: string): Refusal => ({
    reason: 'INCIDENT_OPEN',
    sentence: `Incident #${number} of "${environment}" is open: ${title}`,
    next: `Resolve and close ${url}, then run the job again.`,
  }),
};
