/** What every part of the stand-in is given: the state, the clock, where it is, and how to tell others. */
import { createHash } from 'node:crypto';
import type { Faults, RehearsalClock } from '#rehearsal/contracts';
import type { RateLimiter } from './api/rate-limiter.ts';
import type { RepositoryEvent } from './events/event.ts';
import type { Permissions, Token, User } from './model/people.ts';
import type { Run } from './model/run.ts';
import type { Repository, State } from './model/state.ts';

export type Urls = { server: string; api: string; graphql: string; uploads: string };

/** What the routes ask of the part that starts and follows runs. */
export type Runs = {
  rerun(repository: Repository, run: Run, actor: string): Promise<void>;
  cancel(repository: Repository, run: Run): void;
  review(repository: Repository, run: Run): void;
};

export type Github = {
  state: State;
  clock: RehearsalClock;
  faults: Faults;
  urls: Urls;
  dataDir: string;
  nextId(): number;
  issueToken(token: NewToken): Token;
  changed(): void;
  /** One at a time per repository: who compares refs before and after must not see another's move as his own. */
  exclusive<T>(repository: Repository, work: () => Promise<T>): Promise<T>;
  /** Starts the runs whose workflows listen to the event. */
  publish(event: RepositoryEvent): Promise<Run[]>;
  runs: Runs;
  limiter: RateLimiter;
};

export type NewToken =
  | { kind: 'user'; login: string }
  | { kind: 'job'; repository: string; runId: number; permissions: Permissions };

export const botLogin = 'github-actions[bot]';

/** Ids grow as GitHub's do; they start high so that none is mistaken for an issue number. */
export function idCounter(start = 1000): () => number {
  let last = start;
  return () => {
    last += 1;
    return last;
  };
}

/** Tokens as long as GitHub's and the same in every rehearsal, so that logs of two rehearsals can be compared. */
export function tokenIssuer(state: State, nextId: () => number): (token: NewToken) => Token {
  return (token) => {
    const digest = createHash('sha256').update(`token ${nextId()}`).digest('base64url').replace(/[-_]/g, '0');
    const value = `${token.kind === 'user' ? 'ghp_' : 'ghs_'}${digest.slice(0, 36)}`;
    const issued: Token = token.kind === 'user' ? { ...token, value } : { ...token, value, revoked: false };
    state.tokens.set(value, issued);
    return issued;
  };
}

export function findRepository(state: State, owner: string, name: string): Repository | undefined {
  return state.repositories.get(`${owner}/${name}`.toLowerCase());
}

export const fullName = (repository: Pick<Repository, 'owner' | 'name'>): string =>
  `${repository.owner}/${repository.name}`;

/** A person GitHub has never heard of still has committed: the stand-in shows them by login. */
export function userOf(github: Github, login: string): User {
  const known = github.state.users.get(login);
  if (known) return known;
  const email = `${login}@users.noreply.github.com`;
  return { id: 1, login, name: login, email, type: 'User', createdAt: new Date(0) };
}
