import type { MetricSink } from '#rehearsal/contracts';

/** One measured value, or a summary of several (PutMetricData's StatisticValues). */
export type Sample = { at: number; count: number; sum: number; min: number; max: number };

export type Dimensions = Record<string, string>;
export type Metric = { namespace: string; name: string; dimensions: Dimensions };
export type Series = Metric & { samples: Sample[] };

/** Every series that something was put into. A metric is its namespace, its name and exactly its dimensions. */
export type MetricStore = MetricSink & {
  add(metric: Metric, sample: Sample): void;
  /** In the order of their time stamps. */
  samples(metric: Metric): Sample[];
  all(): Series[];
};

export function createMetricStore(): MetricStore {
  const known = new Map<string, Series>();
  const add = (metric: Metric, sample: Sample): void => {
    const key = keyOf(metric);
    const series = known.get(key) ?? { ...metric, samples: [] };
    known.set(key, series);
    const after = series.samples.findLastIndex(({ at }) => at <= sample.at);
    series.samples.splice(after + 1, 0, sample);
  };
  return {
    add,
    put(namespace, name, dimensions, value, at) {
      add({ namespace, name, dimensions }, sampleOf(value, at.getTime()));
    },
    samples: (metric) => known.get(keyOf(metric))?.samples ?? [],
    all: () => [...known.values()],
  };
}

export const sampleOf = (value: number, at: number, count = 1): Sample => ({
  at,
  count,
  sum: value * count,
  min: value,
  max: value,
});

export function keyOf({ namespace, name, dimensions }: Metric): string {
  const sorted = Object.entries(dimensions).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([namespace, name, sorted]);
}
