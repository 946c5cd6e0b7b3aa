/** The state as plain JSON, for the page that shows it live. */
import { fullName, type Github } from './github.ts';
import type { Run } from './model/run.ts';
import type { Repository } from './model/state.ts';
import { statusOf } from './views/run.ts';

export type GithubSnapshot = { repositories: RepositorySnapshot[]; requests: number };

export type RepositorySnapshot = {
  name: string;
  url: string;
  environments: { name: string; reviewers: string[]; waitTimer: number }[];
  deployments: {
    id: number;
    environment: string;
    task: string;
    sha: string;
    state: string;
    description: string;
    at: string;
  }[];
  runs: RunSnapshot[];
  issues: { number: number; title: string; state: string; labels: string[]; comments: number; pull: boolean }[];
  releases: { tag: string; draft: boolean }[];
};

export type RunSnapshot = {
  id: number;
  title: string;
  workflow: string;
  event: string;
  attempt: number;
  status: string;
  conclusion: string | null;
  /** The runner's own fault. */
  crashed: boolean;
  /** Environments at which jobs are held. */
  waitingFor: string[];
  jobs: { name: string; status: string; conclusion: string | null; summary: string }[];
};

/** Newest first, in every list. */
export const snapshotOf = (github: Github): GithubSnapshot => ({
  repositories: [...github.state.repositories.values()].map((repository) => repositorySnapshot(github, repository)),
  requests: github.state.requests.length,
});

function repositorySnapshot(github: Github, repository: Repository): RepositorySnapshot {
  return {
    name: fullName(repository),
    url: `${github.urls.server}/${fullName(repository)}`,
    environments: [...repository.environments.values()].map(({ name, reviewers, waitTimer }) => ({
      name,
      reviewers,
      waitTimer,
    })),
    deployments: [...repository.deployments.values()].reverse().map((deployment) => {
      const { id, environment, task, sha, statuses, createdAt } = deployment;
      const { state = 'pending', description = '' } = statuses.at(-1) ?? {};
      return { id, environment, task, sha, state, description, at: createdAt.toISOString() };
    }),
    runs: [...repository.runs.values()].reverse().map(runSnapshot),
    issues: [...repository.issues.values()].reverse().map((issue) => {
      const { number, title, state, labels, comments, pull } = issue;
      return { number, title, state, labels, comments: comments.length, pull: pull !== undefined };
    }),
    releases: [...repository.releases.values()].reverse().map(({ tag, draft }) => ({ tag, draft })),
  };
}

function runSnapshot(run: Run): RunSnapshot {
  const attempt = run.attempts.at(-1);
  return {
    id: run.id,
    title: run.title,
    workflow: run.workflowName,
    event: run.event,
    attempt: attempt?.number ?? 0,
    status: attempt ? statusOf(attempt) : 'queued',
    conclusion: attempt?.conclusion ?? null,
    crashed: attempt?.crashed ?? false,
    waitingFor: (attempt?.pending ?? []).map(({ environment }) => environment),
    jobs: (attempt?.jobs ?? []).map(({ name, status, conclusion, summary }) => ({ name, status, conclusion, summary })),
  };
}
