import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { filesBelow } from './source-files.ts';

export type Permissions = Record<string, 'read' | 'write' | 'none'>;

export type Step = {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};

export type Job = {
  name?: string;
  if?: string;
  needs?: string | string[];
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: unknown;
  environment?: { name: string };
  permissions?: Permissions;
  outputs?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
};

type Call = { inputs?: Record<string, unknown>; outputs?: Record<string, { description: string; value: string }> };

export type WorkflowSource = {
  path: string;
  text: string;
  name: string;
  on: Record<string, unknown> & { workflow_call?: Call };
  permissions?: Permissions;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
};

/** Reads one workflow. Its shape is judged by GitHub's own parser, in test/workflows. */
export async function readWorkflowSource(path: string): Promise<WorkflowSource> {
  const text = await readFile(path, 'utf8');
  return { path, text, ...parse(text) };
}

/** The reusable workflows and this repository's own. */
export const ownWorkflows = async () =>
  Promise.all((await filesBelow('.github/workflows', /\.yml$/)).map(readWorkflowSource));

/** What teams copy. */
export const starters = async () => Promise.all((await filesBelow('workflows', /\.yml$/)).map(readWorkflowSource));

export const allWorkflows = async () => [...(await ownWorkflows()), ...(await starters())];

/** Every job with the place where it stands, for messages. */
export const jobsOf = (workflows: WorkflowSource[]) =>
  workflows.flatMap((workflow) =>
    Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${workflow.path} ${id}`, workflow, id, job })),
  );

export const stepsOf = (workflows: WorkflowSource[]) =>
  jobsOf(workflows).flatMap(({ at, workflow, job }) =>
    (job.steps ?? []).map((step) => ({ at: `${at}: ${step.name}`, workflow, job, step })),
  );

/** The place in this repository that a `uses:` of our own names: `$/actions/x`, or `slipway-dev/slipway/actions/x@v1`. */
export const ownPath = (uses = ''): string | undefined =>
  /^(?:\$|slipway-dev\/slipway)\/([^@]+)(?:@v1)?$/.exec(uses)?.[1];
