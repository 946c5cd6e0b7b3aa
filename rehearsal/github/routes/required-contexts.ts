import type { Repository } from '#rehearsal/github/model/state';

/**
 * The contexts that stand in the way of a deployment: those required, or without a list every commit status and check of
 * the commit — the jobs of the run that deploys among them.
 */
export function failingContexts(repository: Repository, sha: string, required: string[] | undefined): string[] {
  const states = contextStates(repository, sha);
  const wanted = required ?? [...states.keys()];
  return wanted.filter((context) => states.get(context) !== true);
}

/** The latest word of each context: is it a success? */
function contextStates(repository: Repository, sha: string): Map<string, boolean> {
  const states = new Map<string, boolean>();
  for (const status of repository.statuses.get(sha) ?? []) states.set(status.context, status.state === 'success');
  for (const check of repository.checks.values())
    if (check.sha === sha) states.set(check.name, isPassed(check.conclusion));
  for (const run of repository.runs.values())
    if (run.sha === sha)
      for (const job of run.attempts.at(-1)?.jobs ?? []) states.set(job.name, isPassed(job.conclusion));
  return states;
}

const isPassed = (conclusion: string | null): boolean => ['success', 'neutral', 'skipped'].includes(conclusion ?? '');
