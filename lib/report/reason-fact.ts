import type { Fact, Report } from './report.ts';

const guide = 'https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md';

/**
 * The reason code, with a link to its place in the guide, where each code has an anchor of its name in lower case. What came
 * from another step and is no code stays text.
 */
export const reasonFact = (reason: string): Fact => ({
  label: 'Reason code',
  value: reason,
  ...(/^[A-Z][A-Z_]+$/.test(reason) && { link: `${guide}#${reason.toLowerCase()}` }),
});

/** The report with the code to look up; a plain success has none. */
export const withReason = (report: Report, reason: string): Report =>
  reason === 'OK' ? report : { ...report, facts: [...report.facts, reasonFact(reason)] };
