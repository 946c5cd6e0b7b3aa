import type { Call } from './interceptor.ts';
import { killAt, type Moment, type Play } from './play.ts';

/** A way to die by SIGKILL: at a call, before or after it was handled, or at a write to a file. */
export type Death = { sentence: string; how: Pick<Play, 'at' | 'env'> };

/** Reads change nothing, so to die after one is to die before the next call. */
const isChange = ({ name }: Call): boolean => !/:(Describe|List|Get|Assume|GET |HEAD )/.test(name);

const atCall = ({ index, name }: Call, moment: Moment): Death => ({
  sentence: `${moment} call ${index}, ${name}`,
  how: { at: killAt(index, moment) },
});

/** Half-way means: half of the text is in the file. */
const atWrite = (index: number, moment: string): Death => ({
  sentence: `${moment} file write ${index}`,
  how: { env: { DIE_AT_WRITE: `${index} ${moment}` } },
});

/** Every death that a run which made these calls and so many writes can die. */
export const deathsOf = (calls: Call[], writes: number): Death[] => [
  ...calls.flatMap((call) => [atCall(call, 'before'), ...(isChange(call) ? [atCall(call, 'after')] : [])]),
  ...(writes > 0 ? [atWrite(1, 'before'), atWrite(writes, 'after')] : []),
  ...Array.from({ length: writes }, (_, index) => atWrite(index + 1, 'half-way')),
];
