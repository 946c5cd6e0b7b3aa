import { type Look, type Validation, worstOf } from './model.ts';

type Verdict = Pick<Validation, 'judgement' | 'reason' | 'summary'>;

export const judgeLook = ({ results }: Look) => worstOf(results.map(({ judgement }) => judgement));

/**
 * The verdict of all looks. A failure in any look fails the validation. A doubt in an earlier look may be settled by a later
 * one, so only those of the last look count.
 */
export function judgeValidation(looks: Look[], { cancelled }: { cancelled: boolean }): Verdict {
  const last = looks.at(-1);
  const failed = looks.find((look) => judgeLook(look) === 'fail');
  if (failed) return { judgement: 'fail', reason: 'VALIDATION_FAILED', summary: sentence('failed', failed) };
  if (cancelled) {
    return {
      judgement: 'inconclusive',
      reason: 'CANCELLED',
      summary: 'The run was cancelled before the verdict was in.',
    };
  }
  if (!last || last.results.length === 0) {
    const summary = 'There is no check to judge by.';
    return { judgement: 'inconclusive', reason: 'VALIDATION_NOT_CONFIGURED', summary };
  }
  if (judgeLook(last) === 'inconclusive') {
    const summary = sentence('could not be judged', last);
    return { judgement: 'inconclusive', reason: 'VALIDATION_INCONCLUSIVE', summary };
  }
  const count = last.results.length;
  const summary = `${count === 1 ? 'The check' : `All ${count} checks`} passed${looks.length > 1 ? `, ${looks.length} times` : ''}.`;
  return { judgement: 'pass', reason: 'OK', summary };
}

/** `"search" failed: status 500, expected 200 (and 2 more).` */
function sentence(words: 'failed' | 'could not be judged', look: Look): string {
  const judgement = words === 'failed' ? 'fail' : 'inconclusive';
  const [first, ...others] = look.results.filter((result) => result.judgement === judgement);
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `"${first?.name}" ${words}: ${first?.seen}${more}.`;
}
