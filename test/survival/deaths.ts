import type { Call } from './interceptor.ts';
import { killAt, type Moment, type Play } from './play.ts';

/** A way to die by SIGKILL: at a call, before or after it was handled, or at a write to a file. */
export type Death = { sentence: string; how: Pick<Play, 'at' | 'env'> };

/** Reads change nothing, so to die after one is to die before the next call. */
const isChange = ({ name }: Call): boolean => !/:(Describe|List|Get|Assume|GET |HEAD )/.test(name);

const atCall = (call: Call, moment: Moment): Death => ({
  sentence: `${moment} ${call.name}, number ${call.nth}`,
  how: { at: killAt(call, moment) },
});

/** Half-way means: half of the text is in the file. */
const atWrite = (index: number, moment: string): Death => ({
  sentence: `${moment} file write ${index}`,
  how: { env: { DIE_AT_WRITE: `${index} ${moment}` } },
});

/** The looks of one wait are alike: what is there to find before the second was there before the first. */
const isAnotherLook = (call: Call, index: number, calls: Call[]): boolean =>
  !isChange(call) && calls[index - 1]?.name === call.name;

export const distinctCalls = (calls: Call[]): Call[] => calls.filter((...at) => !isAnotherLook(...at));

/** To die after a change is to die before the next call, unless another call was under way beside it, or none follows. */
const isMomentOfItsOwn = (call: Call, index: number, calls: Call[]): boolean =>
  isChange(call) && (call.hadCompany === true || index === calls.length - 1);

/** Every death at a call that a run which made these calls can die. */
export const deathsAtCalls = (calls: Call[]): Death[] =>
  distinctCalls(calls).flatMap((call, index, all) => [
    atCall(call, 'before'),
    ...(isMomentOfItsOwn(call, index, all) ? [atCall(call, 'after')] : []),
  ]);

/** Every death at a write to a file. What is written comes last, so that one run after another can die at the next write. */
export const deathsAtWrites = (writes: number): Death[] =>
  writes === 0
    ? []
    : [
        atWrite(1, 'before'),
        ...Array.from({ length: writes }, (_, index) => atWrite(index + 1, 'half-way')),
        atWrite(writes, 'after'),
      ];

/** Every death that a run which made these calls and so many writes can die. */
export const deathsOf = (calls: Call[], writes: number): Death[] => [
  ...deathsAtCalls(calls),
  ...deathsAtWrites(writes),
];
