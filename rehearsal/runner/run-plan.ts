import { type JobDefinition, readWorkflow, type WorkflowFile } from './workflow-file.ts';

/** A job of a run. One that calls a reusable workflow has the called jobs below it and never runs itself. */
export type PlannedJob = {
  /** `deploy`, or `deploy-staging/deploy` for a job of a called workflow. */
  path: string;
  id: string;
  definition: JobDefinition;
  workflow: WorkflowFile;
  caller: PlannedJob | undefined;
  called: { workflow: WorkflowFile; jobs: PlannedJob[] } | undefined;
};

/** Reads a workflow: `./…` from the checkout, `owner/repo/path@ref` from that repository. */
export type FetchWorkflow = (uses: string) => Promise<string>;

/** All jobs of a workflow file and of the workflows that it calls. */
export async function planRun(source: string, path: string, fetchWorkflow: FetchWorkflow): Promise<PlannedJob[]> {
  return planJobs(readWorkflow(source, path), undefined, fetchWorkflow);
}

async function planJobs(
  workflow: WorkflowFile,
  caller: PlannedJob | undefined,
  fetchWorkflow: FetchWorkflow,
): Promise<PlannedJob[]> {
  const jobs: PlannedJob[] = [];
  for (const [id, definition] of workflow.jobs) {
    const job: PlannedJob = {
      path: caller ? `${caller.path}/${id}` : id,
      id,
      definition,
      workflow,
      caller,
      called: undefined,
    };
    jobs.push(job);
    if (!definition.uses) continue;
    const called = readWorkflow(await fetchWorkflow(definition.uses), workflowPath(definition.uses));
    job.called = { workflow: called, jobs: await planJobs(called, job, fetchWorkflow) };
  }
  return jobs;
}

/** Every job that runs by itself, callers aside. */
export function leaves(jobs: PlannedJob[]): PlannedJob[] {
  return jobs.flatMap((job) => (job.called ? leaves(job.called.jobs) : [job]));
}

/** Whether the job's token may ask for OIDC tokens; a called workflow gets no more than its caller has. */
export function mayRequestIdToken(job: PlannedJob): boolean {
  const own = job.definition.permissions ?? job.workflow.permissions;
  const granted =
    own === undefined
      ? job.caller !== undefined
      : own === 'write-all' || (own instanceof Object && own['id-token'] === 'write');
  return granted && (job.caller === undefined || mayRequestIdToken(job.caller));
}

/** `.github/workflows/deploy.yml` of `owner/repo/.github/workflows/deploy.yml@v1` or `./.github/…`. */
export function workflowPath(uses: string): string {
  return uses
    .replace(/^\.\//, '')
    .replace(/^[^/]+\/[^/]+\/(\.github\/)/, '$1')
    .replace(/@.*$/, '');
}
