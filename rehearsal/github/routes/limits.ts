import { answer, can, ok, type Route } from '#rehearsal/github/api/route';

export const limitRoutes: Route[] = [
  answer('GET /rate_limit', can.anyone, ({ github, caller }) => {
    const { limit, used, reset } = github.limiter.budget(caller?.token);
    const core = { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(reset.getTime() / 1000) };
    return ok({
      resources: { core, graphql: core, search: { ...core, limit: 30, used: 0, remaining: 30 } },
      rate: core,
    });
  }),
];
