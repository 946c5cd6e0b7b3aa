import type { Github } from './github.ts';
import type { Environment } from './model/deployment.ts';
import type { Repository } from './model/state.ts';

export const findEnvironment = (repository: Repository, name: string): Environment | undefined =>
  repository.environments.get(name.toLowerCase());

/** An environment that a job or deployment names for the first time is created, without protection. */
export function ensureEnvironment(github: Github, repository: Repository, name: string): Environment {
  const known = findEnvironment(repository, name);
  if (known) return known;
  const now = github.clock.now();
  const environment: Environment = {
    id: github.nextId(),
    name,
    waitTimer: 0,
    preventSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    branchPolicies: [],
    createdAt: now,
    updatedAt: now,
  };
  repository.environments.set(name.toLowerCase(), environment);
  return environment;
}
