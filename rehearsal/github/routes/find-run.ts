import { notFound } from '#rehearsal/github/api/errors';
import type { Attempt, Job, Run, Workflow } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';

export function runOf(repository: Repository, id: string): Run {
  const run = repository.runs.get(Number(id));
  if (!run) throw notFound();
  return run;
}

export function attemptOf(run: Run, number: string): Attempt {
  const attempt = run.attempts.find((candidate) => String(candidate.number) === number);
  if (!attempt) throw notFound();
  return attempt;
}

export function jobOf(repository: Repository, id: string): { run: Run; attempt: Attempt; job: Job } {
  for (const run of repository.runs.values()) {
    for (const attempt of run.attempts) {
      const job = attempt.jobs.find((candidate) => String(candidate.id) === id);
      if (job) return { run, attempt, job };
    }
  }
  throw notFound();
}

/** By id, or by file name. */
export function findWorkflow(repository: Repository, name: string): Workflow | undefined {
  return [...repository.workflows.values()].find(
    ({ id, path }) => String(id) === name || path === name || path === `.github/workflows/${name}`,
  );
}
