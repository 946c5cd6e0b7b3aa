/** What GitHub reads in a workflow file before a runner does: when it runs, what it may, what it waits for. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Permissions } from '#rehearsal/github/model/people';
import { type DeclaredInput, inputsSchema } from './dispatch-inputs.ts';
import type { Filters, Triggers } from './matches.ts';

export type WorkflowFile = {
  name: string | undefined;
  runName: string | undefined;
  on: Triggers;
  inputs: Record<string, DeclaredInput>;
  concurrency: { group: string; cancelInProgress: string | boolean; queue: string } | undefined;
  /** Undefined: the repository's default. */
  permissions: Permissions | undefined;
  jobs: Record<string, { name?: string; uses?: string; permissions?: Permissions }>;
};

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const list = z.union([text.transform((one) => [one]), z.array(text)]);
const permissionMap = z.record(z.string(), z.enum(['read', 'write', 'none']));
const permissions = z
  .union([z.enum(['read-all', 'write-all']), permissionMap])
  .nullish()
  .transform(permissionsOf);

const filters = z
  .object({
    types: list,
    branches: list,
    'branches-ignore': list,
    tags: list,
    'tags-ignore': list,
    paths: list,
    'paths-ignore': list,
    workflows: list,
    inputs: z.unknown(),
  })
  .partial()
  .nullable();
const schedule = z
  .array(z.object({ cron: z.string() }))
  .transform((entries) => ({ cron: entries.map(({ cron }) => cron) }));

const job = z.object({ name: text.optional(), uses: z.string().optional(), permissions });

const file = z.object({
  name: text.optional(),
  'run-name': text.optional(),
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.union([schedule, filters]))]),
  concurrency: z
    .union([
      text.transform((group) => ({ group, 'cancel-in-progress': false as string | boolean, queue: 'single' })),
      z.object({
        group: text,
        'cancel-in-progress': z.union([z.boolean(), z.string()]).default(false),
        queue: z.string().default('single'),
      }),
    ])
    .optional(),
  permissions,
  jobs: z.record(z.string(), job),
});

/** Throws with what is wrong when the file is no workflow. */
export function readWorkflow(source: string): WorkflowFile {
  const read = file.parse(parse(source));
  const on = triggers(read.on);
  const { concurrency } = read;
  return {
    name: read.name,
    runName: read['run-name'],
    on,
    inputs: inputsSchema.parse((on['workflow_dispatch'] as { inputs?: unknown } | null | undefined)?.inputs ?? {}),
    concurrency: concurrency && {
      group: concurrency.group,
      cancelInProgress: concurrency['cancel-in-progress'],
      queue: concurrency.queue,
    },
    permissions: read.permissions,
    jobs: read.jobs as WorkflowFile['jobs'],
  };
}

function triggers(on: z.infer<typeof file>['on']): Triggers {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [name, null]));
  return on as Record<string, Filters | null>;
}

/** All scopes that a workflow may name. */
const scopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

export const allScopes = (level: 'read' | 'write'): Permissions =>
  Object.fromEntries(
    scopes.filter((scope) => level === 'write' || scope !== 'id-token').map((scope) => [scope, level]),
  );

function permissionsOf(
  written: z.infer<typeof permissionMap> | 'read-all' | 'write-all' | null | undefined,
): Permissions | undefined {
  if (written === 'read-all') return allScopes('read');
  if (written === 'write-all') return allScopes('write');
  return written ?? undefined;
}
