/** What a check, a look or a whole validation came to. "Could not tell" is never "fine". */
export type Judgement = 'pass' | 'fail' | 'inconclusive';

/** What one look at one check found, for people: numbers with units, and what was expected where it differs. */
export type Finding = { judgement: Judgement; seen: string };

export type CheckResult = Finding & { name: string; kind: string; attempts: number; durationMs: number };

/** One request to the service; without a latency it was not answered. `ok`: it answered as was expected. */
export type Sample = { at: Date; latencyMs?: number; ok: boolean };

/** All checks once, in parallel. */
export type Look = { at: Date; results: CheckResult[]; samples: Sample[] };

export type Validation = {
  judgement: Judgement;
  /** `OK`, VALIDATION_FAILED, VALIDATION_INCONCLUSIVE, VALIDATION_NOT_CONFIGURED or CANCELLED. */
  reason: string;
  /** One sentence. */
  summary: string;
  looks: Look[];
  durationMs: number;
};

export const pass = (seen: string): Finding => ({ judgement: 'pass', seen });
export const fail = (seen: string): Finding => ({ judgement: 'fail', seen });
export const inconclusive = (seen: string): Finding => ({ judgement: 'inconclusive', seen });

/** Several findings as one: one failure fails it, else one doubt leaves it in doubt; none at all proves nothing. */
export function combine(findings: Finding[]): Finding {
  const worst = worstOf(findings.map(({ judgement }) => judgement));
  const told = worst === 'pass' ? findings : findings.filter(({ judgement }) => judgement === worst);
  return { judgement: worst, seen: told.map(({ seen }) => seen).join('; ') || 'there was nothing to judge' };
}

export function worstOf(judgements: Judgement[]): Judgement {
  if (judgements.includes('fail')) return 'fail';
  return judgements.length === 0 || judgements.includes('inconclusive') ? 'inconclusive' : 'pass';
}
