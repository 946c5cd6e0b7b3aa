import { percentile } from '#lib/domain/validation/percentile';

/**
 * One measured thing. `floor` is the least that anything could reach here, measured beside it or known; `isMet` is absent where
 * there is no limit to keep.
 */
export type Figure = { what: string; value: string; limit?: string; floor?: string; isMet?: boolean };

/** A subject's figures, and in words what was done to get them: a paragraph each. */
export type Section = { title: string; about: string[]; figures: Figure[] };

/**
 * What a subject is given. `peers`: folders of other people's actions and tools, `repositories`: of real histories, to be
 * measured in the same run.
 */
export type Bench = { peers: string[]; repositories: string[]; say(text: string): void };

/** A figure with a limit from above. */
export function atMost(
  what: string,
  value: number,
  limit: number,
  show: (value: number) => string,
  floor?: string,
): Figure {
  return {
    what,
    value: show(value),
    limit: `≤ ${show(limit)}`,
    isMet: value <= limit,
    ...(floor !== undefined && { floor }),
  };
}

/** The value that so many percent of them do not exceed: see percentile. */
export const rank = (values: number[], percent: number): number => percentile(values, percent) ?? Number.NaN;

export const median = (values: number[]): number => rank(values, 50);
export const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
export const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
export const count = (value: number): string => String(value);
export const perSecond = (value: number): string => `${value.toFixed(2)} a second`;
