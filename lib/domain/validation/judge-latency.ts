import type { CheckOf } from '#lib/domain/config/checks';
import { type Finding, fail, inconclusive, pass, type Sample } from './model.ts';
import { percentile } from './percentile.ts';

type Limits = Pick<CheckOf<'latency'>, 'percentile' | 'max' | 'max-error-percent'>;

/** Errors first: the latency of the few requests that were answered flatters a service that errs. */
export function judgeLatency(samples: Sample[], limits: Limits): Finding {
  const errors = samples.filter(({ ok }) => !ok).length;
  const errorPercent = (100 * errors) / samples.length;
  const latencies = samples.flatMap(({ ok, latencyMs }) => (ok && latencyMs !== undefined ? [latencyMs] : []));
  const value = percentile(latencies, limits.percentile);
  const asked = `${errors} of ${samples.length} requests erred`;
  if (errorPercent > limits['max-error-percent']) return fail(`${asked}, at most ${limits['max-error-percent']} % may`);
  if (value === undefined) return inconclusive('no request was answered');
  const seen = `p${limits.percentile} is ${Math.round(value)} ms over ${latencies.length} requests`;
  const told = errors > 0 ? `${seen}; ${asked}` : seen;
  return value > limits.max ? fail(`${told}, at most ${limits.max} ms may be`) : pass(told);
}
