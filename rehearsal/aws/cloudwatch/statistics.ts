import type { Sample } from './metric-store.ts';

/** Time stamp (ms) of each period that has data → its value. */
export type TimeSeries = Map<number, number>;

/** From `start` on, `end` excluded, in steps of `periodMs`. */
export type Window = { start: number; end: number; periodMs: number };

/** A statistic by AWS's name: Sum, Average, Minimum, Maximum, SampleCount, p0 to p100. Undefined for what is none. */
export function statistic(name: string): ((samples: Sample[]) => number) | undefined {
  const percentile = /^p(\d{1,2}(?:\.\d+)?|100)$/.exec(name)?.[1];
  if (percentile !== undefined) return (samples) => percentileOf(samples, Number(percentile) / 100);
  return named[name];
}

const total = (samples: Sample[], of: (sample: Sample) => number): number =>
  samples.reduce((sum, sample) => sum + of(sample), 0);

const named: Record<string, (samples: Sample[]) => number> = {
  Sum: (samples) => total(samples, ({ sum }) => sum),
  SampleCount: (samples) => total(samples, ({ count }) => count),
  Average: (samples) => total(samples, ({ sum }) => sum) / total(samples, ({ count }) => count),
  Minimum: (samples) => Math.min(...samples.map(({ min }) => min)),
  Maximum: (samples) => Math.max(...samples.map(({ max }) => max)),
};

/** Linear interpolation between the closest ranks; a summary counts with its average. */
function percentileOf(samples: Sample[], fraction: number): number {
  const values = samples.flatMap(({ sum, count }) => Array<number>(Math.max(1, Math.round(count))).fill(sum / count));
  values.sort((one, other) => one - other);
  const rank = fraction * (values.length - 1);
  const [below = 0, above = 0] = [values[Math.floor(rank)], values[Math.ceil(rank)]];
  return below + (above - below) * (rank - Math.floor(rank));
}

/** The start of each period in the window. */
export function timeline({ start, end, periodMs }: Window): number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((end - start) / periodMs)) },
    (_step, index) => start + index * periodMs,
  );
}

/** One value per period that has samples. */
export function aggregate(samples: Sample[], window: Window, of: (samples: Sample[]) => number): TimeSeries {
  const periods = new Map<number, Sample[]>();
  for (const sample of samples) {
    if (sample.at < window.start || sample.at >= window.end) continue;
    const period = window.start + Math.floor((sample.at - window.start) / window.periodMs) * window.periodMs;
    const known = periods.get(period);
    if (known) known.push(sample);
    else periods.set(period, [sample]);
  }
  const inOrder = [...periods].sort(([one], [other]) => one - other);
  return new Map(inOrder.map(([period, within]) => [period, of(within)]));
}
