import type { Sample } from './model.ts';
import { percentile } from './percentile.ts';

/** What the checks' own requests met in one stretch of time. `label` is the time since the first request, such as `+12 s`. */
export type Traffic = { label: string; medianMs: number; p95Ms: number; errorPercent: number };

const mostStretches = 20;

/** Requests in stretches of equal length, at most 20, oldest first; stretches without requests are left out. */
export function trafficOf(samples: Sample[]): Traffic[] {
  const times = samples.map(({ at }) => at.getTime());
  const first = times.reduce((a, b) => Math.min(a, b), Infinity);
  const last = times.reduce((a, b) => Math.max(a, b), -Infinity);
  const length = Math.max(1, (last - first + 1) / mostStretches);
  const stretches = Map.groupBy(samples, ({ at }) => Math.floor((at.getTime() - first) / length));
  return [...stretches]
    .sort(([a], [b]) => a - b)
    .map(([index, some]) => ({ label: `+${label(index * length)}`, ...summarise(some) }));
}

const label = (ms: number) => (ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`);

function summarise(samples: Sample[]): Omit<Traffic, 'label'> {
  const latencies = samples.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
  return {
    medianMs: percentile(latencies, 50) ?? 0,
    p95Ms: percentile(latencies, 95) ?? 0,
    errorPercent: (100 * samples.filter(({ ok }) => !ok).length) / samples.length,
  };
}
