import { refuse, secondaryLimit } from './errors.ts';
import { budgetHeaders, type RateLimiter } from './rate-limiter.ts';
import type { Step } from './wire.ts';

/** Refuses who calls too often, and counts who does not. An answer of 304 is free, and so is asking for the limits. */
export function limit(limiter: RateLimiter): Step {
  return async (context, next) => {
    const token = context.get('caller')?.token;
    const { limit: most, used } = limiter.budget(token);
    if (used >= most) {
      const whose = token ? `user ID ${context.get('caller')?.login}` : 'your address';
      throw refuse(403, `API rate limit exceeded for ${whose}.`, { headers: budgetHeaders(limiter.budget(token)) });
    }
    const wait = limiter.tooFast(token, context.req.method);
    if (wait !== undefined) throw secondaryLimit(wait, context.get('requestId'));
    await next();
    if (context.res.status !== 304 && context.get('route')?.operation !== 'GET /rate_limit') limiter.charge(token);
    for (const [name, value] of Object.entries(budgetHeaders(limiter.budget(token)))) context.header(name, value);
  };
}
