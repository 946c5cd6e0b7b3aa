import { parse } from 'yaml';
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const text = scalar.transform((value) => String(value ?? ''));
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const permissions = z.union([z.string(), z.record(z.string(), z.string()), z.null()]);

const step = z.object({
  id: z.string().optional(),
  name: text.optional(),
  uses: z.string().optional(),
  run: text.optional(),
  with: z.record(z.string(), scalar).nullish(),
});

const job = z.object({
  name: text.optional(),
  needs: names.default([]),
  if: z.union([z.string(), z.boolean()]).optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), scalar).default({}),
  permissions: permissions.optional(),
  environment: z
    .union([z.string().transform((name) => ({ name, url: undefined })), z.object({ name: text, url: text.optional() })])
    .optional(),
  outputs: z.record(z.string(), text).default({}),
  steps: z.array(step).default([]),
});

const input = z.object({ type: z.string().optional(), default: scalar.optional() }).nullable();
const call = z.object({
  inputs: z.record(z.string(), input).default({}),
  outputs: z.record(z.string(), z.object({ value: text })).default({}),
});

const workflow = z.object({
  name: z.string().optional(),
  permissions: permissions.optional(),
  on: z.unknown().optional(),
  jobs: z.record(z.string(), job),
});

export type JobDefinition = z.output<typeof job>;
export type CallDefinition = z.output<typeof call>;
/** The parts of a workflow file that decide which jobs there are, what they are called, and where they deploy to. */
export type WorkflowFile = {
  /** As act and GitHub show it: the path where it has no name. */
  name: string;
  permissions: z.output<typeof permissions> | undefined;
  /** Inputs and outputs as a reusable workflow, and inputs when dispatched. */
  call: CallDefinition;
  dispatch: CallDefinition;
  jobs: Map<string, JobDefinition>;
};

/** Reads a workflow file. Throws zod's error for one that GitHub would reject in these parts; act judges the rest. */
export function readWorkflow(source: string, path: string): WorkflowFile {
  const file = workflow.parse(parse(source));
  const events = z.record(z.string(), z.unknown()).safeParse(file.on).data ?? {};
  return {
    name: file.name ?? path,
    permissions: file.permissions,
    call: call.parse(events['workflow_call'] ?? {}),
    dispatch: call.parse(events['workflow_dispatch'] ?? {}),
    jobs: new Map(Object.entries(file.jobs)),
  };
}
