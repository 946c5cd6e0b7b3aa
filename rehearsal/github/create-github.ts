import { createRateLimiter, githubLimits } from './api/rate-limiter.ts';
import { createExclusive } from './exclusive.ts';
import { botLogin, type Github, idCounter, tokenIssuer, type Urls } from './github.ts';
import type { State } from './model/state.ts';
import { createRunControl, type RunControl } from './runs/run-control.ts';
import type { GithubOptions } from './start-github.ts';

type Place = { dataDir: string; urls: Urls; changed(): void };

/** GitHub without its server: state, and the part that starts runs. */
export function createGithub(options: GithubOptions, place: Place): { github: Github; runs: RunControl } {
  const { clock, faults, runner, limits } = options;
  const state = createState(clock.now());
  const nextId = idCounter();
  const github: Github = {
    ...place,
    state,
    clock,
    faults,
    nextId,
    issueToken: tokenIssuer(state, nextId),
    exclusive: createExclusive(),
    limiter: createRateLimiter({ ...githubLimits, ...limits }, clock.now),
    // Runs act on GitHub, and GitHub starts runs: each is reached through the other.
    publish: (event) => runs.publish(event),
    runs: {
      rerun: (...call) => runs.rerun(...call),
      cancel: (...call) => runs.cancel(...call),
      review: (...call) => runs.review(...call),
    },
  };
  const runs = createRunControl(github, runner);
  return { github, runs };
}

function createState(now: Date): State {
  const bot = { id: 41898282, login: botLogin, name: botLogin, type: 'Bot' as const, createdAt: now };
  const email = '41898282+github-actions[bot]@users.noreply.github.com';
  return {
    users: new Map([[botLogin, { ...bot, email }]]),
    tokens: new Map(),
    repositories: new Map(),
    requests: [],
    advisories: [],
  };
}
