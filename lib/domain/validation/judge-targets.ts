import type { TargetHealth } from '#lib/domain/observations';
import { type Finding, fail, inconclusive, pass } from './model.ts';

/** Targets on their way out do not count, neither for nor against. */
const leaving = new Set(['draining', 'unhealthy.draining']);
/** The load balancer itself cannot tell: health checks are off, or the state is new to us. */
const unclear = new Set(['unavailable', 'unknown']);

/** One target group. */
export function judgeTargets(name: string, targets: TargetHealth[], minHealthy: number): Finding {
  const staying = targets.filter(({ state }) => !leaving.has(state));
  const healthy = staying.filter(({ state }) => state === 'healthy').length;
  const doubtful = staying.filter(({ state }) => unclear.has(state));
  const bad = staying.filter(({ state }) => state !== 'healthy' && !unclear.has(state));
  const seen = `${name}: ${healthy} of ${staying.length} targets are healthy`;
  if (bad.length > 0) return fail(`${seen}; ${bad.map(tell).join(', ')}`);
  if (doubtful.length > 0) return inconclusive(`${seen}; ${doubtful.map(tell).join(', ')}`);
  return healthy < minHealthy ? fail(`${seen}, at least ${minHealthy} are needed`) : pass(seen);
}

const tell = ({ target, state, reason }: TargetHealth) => `${target} is ${state}${reason ? ` (${reason})` : ''}`;
