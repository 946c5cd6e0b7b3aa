import type { Environment } from '#lib/domain/config/schema';
import type { OpsError } from '#lib/domain/errors/ops-error';
import { shortDigest } from '#lib/domain/image';
import type { Outcome, Verdict } from '#lib/domain/outcome';
import type { Validation } from '#lib/domain/validation/model';
import { validationFacts, validationSections } from '#lib/validation/validation-sections';
import type { Inputs } from './inputs.ts';

/** What became of the deployment record. */
export type Recording =
  | { kind: 'written'; id: number; state: 'success' | 'failure'; note: string }
  | { kind: 'left'; id: number }
  | { kind: 'not-written'; id: number; why: string }
  | { kind: 'no-record' };

type Verdictful = { verdict: Verdict; reason: string; summary: string };

const titles: Partial<Record<Verdict, string>> = {
  succeeded: 'works',
  failed: 'does not work',
  inconclusive: 'could not be judged',
  cancelled: 'was not judged',
};

export function validationOutcome(
  validation: Validation,
  { environment, digest }: Inputs,
  { url, validate }: Environment,
  recording: Recording,
): Outcome {
  const { verdict, reason, summary } = verdictOf(validation, recording);
  return {
    verdict,
    reason,
    outputs: { verdict, reason },
    report: {
      title: `${shortDigest(digest)} ${titles[verdict]} in ${environment}`,
      verdict,
      summary,
      facts: [
        { label: 'Environment', value: environment, ...(url && { link: url }) },
        { label: 'Digest', value: digest },
        ...validationFacts(validation),
        { label: 'Deployment record', value: tell(recording) },
      ],
      sections: validationSections(validation),
      next: nextSteps(verdict, reason, environment),
    },
    details: {
      environment,
      digest,
      recording,
      looks: validation.looks.length,
      durationMs: validation.durationMs,
      soakMs: validate?.soak ?? 0,
      checks: validation.looks.at(-1)?.results ?? [],
    },
  };
}

/** A pass that is not on record would let nothing pass: neither a promotion nor a rollback could rely on it. */
function verdictOf({ judgement, reason, summary }: Validation, recording: Recording): Verdictful {
  if (judgement === 'fail') return { verdict: 'failed', reason, summary };
  if (reason === 'CANCELLED') return { verdict: 'cancelled', reason, summary };
  if (judgement === 'inconclusive') return { verdict: 'inconclusive', reason, summary };
  if (recording.kind !== 'not-written') return { verdict: 'succeeded', reason: 'OK', summary };
  const told = `${summary} But the verdict could not be written to the deployment record: ${recording.why}`;
  return { verdict: 'inconclusive', reason: 'VALIDATION_NOT_RECORDED', summary: told };
}

function tell(recording: Recording): string {
  switch (recording.kind) {
    case 'written':
      return `${recording.id} is now ${recording.state}: ${recording.note}`;
    case 'left':
      return `${recording.id} was left as it is`;
    case 'not-written':
      return `${recording.id} could not be written: ${recording.why}`;
    case 'no-record':
      return 'none of this digest in this environment';
  }
}

function nextSteps(verdict: Verdict, reason: string, environment: string): string[] {
  if (verdict === 'succeeded') return [];
  if (verdict === 'failed')
    return [`Read what the failed checks saw. deploy.yml rolls back by itself; elsewhere, roll ${environment} back.`];
  if (verdict === 'cancelled') return ['Run the validation again: nothing is known of this deployment yet.'];
  if (reason === 'VALIDATION_NOT_CONFIGURED') {
    return [`Give environment "${environment}" checks, under \`validate.checks\` in the configuration.`];
  }
  return ['Remove what kept the checks from judging, and run the validation again.'];
}

/** Nothing was looked at: a record of something else refuses the validation, and one that cannot be read leaves it open. */
export function withoutRecord({ environment, digest }: Inputs, error: OpsError): Outcome {
  const verdict = error.code.startsWith('DEPLOYMENT_') ? 'refused' : 'inconclusive';
  return {
    verdict,
    reason: error.code,
    outputs: { verdict, reason: error.code },
    report: {
      title: `${shortDigest(digest)} was not validated in ${environment}`,
      verdict,
      summary: error.message,
      facts: [],
      sections: [],
      next: [error.next],
    },
    details: { environment, digest },
  };
}
