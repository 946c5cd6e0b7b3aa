import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Checkout } from './checkout.ts';
import type { FetchWorkflow, PlannedJob } from './run-plan.ts';
import type { JobOutcome, RunState } from './run-state.ts';

type Job = Record<string, unknown>;
type Workflow = { jobs: Record<string, Job> };

/**
 * Rewrites the run's workflow in the checkout to what is left of it: a job that has ended becomes a stand-in that ends in the
 * same way, with the same outputs. A called workflow is copied for its caller, since each caller's jobs ended on their own.
 */
export async function leaveTheRest(state: RunState, checkout: Checkout, fetchWorkflow: FetchWorkflow): Promise<void> {
  const file = state.request.workflowPath;
  const write = (name: string, workflow: Workflow) =>
    // JSON is YAML.
    writeFile(path.join(checkout.folder, name), JSON.stringify(workflow));
  const rest = async (source: string, jobs: PlannedJob[]): Promise<Workflow> => {
    const workflow: Workflow = parse(source);
    for (const job of jobs) {
      workflow.jobs[job.id] = await restOf(job, workflow.jobs[job.id] ?? {});
    }
    return workflow;
  };
  const restOf = async (job: PlannedJob, written: Job): Promise<Job> => {
    const outcome = state.outcomes.get(job.path);
    if (outcome) return standIn(written, outcome);
    if (!job.called || !job.definition.uses) return written;
    const copy = `.github/workflows/rest-of-${job.path.replaceAll('/', '-')}.yml`;
    await write(copy, await rest(await fetchWorkflow(job.definition.uses), job.called.jobs));
    return { ...written, uses: `./${copy}` };
  };
  await write(file, await rest(await fetchWorkflow(`./${file}`), state.plan));
}

function standIn(written: Job, { result, outputs }: JobOutcome): Job {
  return {
    name: written['name'],
    ...(written['needs'] !== undefined && { needs: written['needs'] }),
    if: result === 'skipped' ? 'false' : 'always()',
    'runs-on': written['runs-on'] ?? 'ubuntu-latest',
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, literally(value)])),
    steps: [{ run: result === 'success' ? 'true' : 'exit 1' }],
  };
}

/** An output may hold anything, expressions included. */
const literally = (value: string): string => value.replaceAll('${{', "${{ '${{' }}");
