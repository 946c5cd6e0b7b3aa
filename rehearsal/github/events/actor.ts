import type { Caller } from '#rehearsal/github/api/route';

/** Who caused an event. What a job does with its token starts no further runs, or they would never end. */
export type Actor = { login: string; byJob: boolean };

export const actorOf = (caller: Caller | undefined): Actor => ({
  login: caller?.login ?? 'ghost',
  byJob: caller?.token.kind === 'job',
});
