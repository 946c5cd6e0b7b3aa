import type { Verdict } from '#lib/domain/outcome';
import type { Ending, ServiceEnd } from './service-end.ts';

/** The first of these that any part ended with is what the whole ended with. */
const worstFirst: Verdict[] = [
  'cancelled',
  'failed',
  'inconclusive',
  'timed-out',
  'rolled-back',
  'superseded',
  'refused',
  'succeeded',
];

/** One end for all: the worst, in the words of the part that ended so. A whole without change is told as such. */
export function overallEnd(ends: ServiceEnd[]): Ending {
  const rank = ({ verdict }: ServiceEnd) => worstFirst.indexOf(verdict);
  const [worst] = ends.toSorted((a, b) => rank(a) - rank(b));
  if (!worst) return { verdict: 'succeeded', reason: 'NO_CHANGE', sentence: 'nothing was to be done' };
  if (worst.verdict !== 'succeeded') return { ...worst, sentence: `${worst.name}: ${worst.sentence}${because(worst)}` };
  const isChanged = ends.some(({ changed }) => changed);
  const sentence = ends.map(({ name, sentence: text }) => `${name}: ${text}`).join('; ');
  return { verdict: 'succeeded', reason: isChanged ? 'OK' : 'NO_CHANGE', sentence };
}

const because = ({ cause }: ServiceEnd): string =>
  cause && cause.code !== 'UNKNOWN' ? `. ${cause.sentence.replace(/\.$/, '')}` : '';
