import type { Sample } from './model.ts';
import { percentile } from './percentile.ts';

/** What the checks' own requests met in one stretch of time. `label` is the time since the first request, such as `+12 s`. */
export type Traffic = { label: string; medianMs: number; p95Ms: number; errorPercent: number };

const mostStretches = 20;

/** Requests in stretches of equal length, at most 20, oldest first; stretches without requests are left out. */
export function trafficOf(samples: Sample[]): Traffic[] {
  const sorted = [...samples].sort((a, b) => a.at.getTime() - b.at.getTime());
  const first = sorted[0]?.at.getTime() ?? 0;
  const last = sorted.at(-1)?.at.getTime() ?? 0;
  const length = (last - first + 1) / mostStretches;
  const stretches = Map.groupBy(sorted, ({ at }) => Math.floor((at.getTime() - first) / length));
  return [...stretches.values()].map((some) => ({ label: label(some, first), ...summarise(some) }));
}

function label([sample]: Sample[], first: number): string {
  const seconds = ((sample?.at.getTime() ?? first) - first) / 1000;
  return `+${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

function summarise(samples: Sample[]): Omit<Traffic, 'label'> {
  const latencies = samples.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
  return {
    medianMs: percentile(latencies, 50) ?? 0,
    p95Ms: percentile(latencies, 95) ?? 0,
    errorPercent: (100 * samples.filter(({ ok }) => !ok).length) / samples.length,
  };
}
