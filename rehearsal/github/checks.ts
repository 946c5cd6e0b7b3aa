import type { CheckRun } from './model/commit-marks.ts';
import type { Job, Run } from './model/run.ts';
import type { Repository } from './model/state.ts';

/** The checks of a commit: those that tools made, and one for each job of its runs. */
export const checksOf = (repository: Repository, sha: string): CheckRun[] => [
  ...[...repository.checks.values()].filter((check) => check.sha === sha),
  ...[...repository.runs.values()]
    .filter((run) => run.sha === sha)
    .flatMap((run) => (run.attempts.at(-1)?.jobs ?? []).map((job) => jobCheck(run, job))),
];

/** A check by its id; a job's check has the job's. */
export function findCheck(repository: Repository, id: number): CheckRun | undefined {
  const jobs = [...repository.runs.values()].flatMap((run) =>
    run.attempts.flatMap((attempt) => attempt.jobs.map((job) => ({ run, job }))),
  );
  const found = jobs.find(({ job }) => job.id === id);
  return repository.checks.get(id) ?? (found && jobCheck(found.run, found.job));
}

/** A job of a run, as the check that GitHub shows for it. */
const jobCheck = (run: Run, job: Job): CheckRun => ({
  id: job.id,
  sha: run.sha,
  name: job.name,
  externalId: String(run.id),
  detailsUrl: null,
  status: job.status === 'completed' ? 'completed' : job.status === 'in_progress' ? 'in_progress' : 'queued',
  conclusion: job.conclusion,
  startedAt: job.startedAt,
  completedAt: job.completedAt,
  output: { title: null, summary: job.summary || null, text: null },
  annotations: job.steps.flatMap(({ annotations }) => annotations.map(annotationOf)),
});

/** What a step says goes to the workflow's folder, where GitHub shows it as well. */
const annotationOf = ({ level, message, title }: Job['steps'][number]['annotations'][number]) => ({
  path: '.github',
  start_line: 1,
  end_line: 1,
  annotation_level: level === 'error' ? ('failure' as const) : level,
  message,
  title,
});
