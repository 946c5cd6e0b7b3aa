import type { CheckOf } from '#lib/domain/config/checks';
import { type Finding, fail, pass } from './model.ts';

export function judgeLogErrors(count: number, max: number): Finding {
  const seen = `${count} events match`;
  return count > max ? fail(`${seen}, at most ${max} may`) : pass(seen);
}

type RateLimits = Pick<CheckOf<'log-rate'>, 'max-percent' | 'min-events' | 'no-data'>;

export function judgeLogRate(count: number, total: number, limits: RateLimits): Finding {
  if (total < limits['min-events']) {
    return { judgement: limits['no-data'], seen: `only ${total} events, ${limits['min-events']} are needed to judge` };
  }
  const percent = (100 * count) / total;
  const seen = `${count} of ${total} events match (${percent.toFixed(2)} %)`;
  return percent > limits['max-percent'] ? fail(`${seen}, at most ${limits['max-percent']} % may`) : pass(seen);
}
