import type { TargetHealth } from '#lib/domain/observations';
import { type Finding, fail, inconclusive, pass } from './model.ts';

/** Targets on their way out do not count, neither for nor against. */
const leaving = new Set(['draining', 'unhealthy.draining']);
/** What is known to be bad. Of all else nobody can tell: still registering, health checks off, or a state that is new to us. */
const bad = new Set(['unhealthy', 'unused']);

/** One target group. */
export function judgeTargets(name: string, targets: TargetHealth[], minHealthy: number): Finding {
  const staying = targets.filter(({ state }) => !leaving.has(state));
  const healthy = staying.filter(({ state }) => state === 'healthy').length;
  const failing = staying.filter(({ state }) => bad.has(state));
  const doubtful = staying.filter(({ state }) => state !== 'healthy' && !bad.has(state));
  const seen = `${name}: ${healthy} of ${staying.length} targets are healthy`;
  if (failing.length > 0) return fail(`${seen}; ${failing.map(tell).join(', ')}`);
  if (doubtful.length > 0) return inconclusive(`${seen}; ${doubtful.map(tell).join(', ')}`);
  return healthy < minHealthy ? fail(`${seen}, at least ${minHealthy} are needed`) : pass(seen);
}

const tell = ({ target, state, reason }: TargetHealth) => `${target} is ${state}${reason ? ` (${reason})` : ''}`;
