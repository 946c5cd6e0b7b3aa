import { included } from './glob.ts';

/** `on:` in its long form: each event with its filters, or null for none. */
export type Triggers = Record<string, Filters | null>;

export type Filters = {
  types?: string[];
  branches?: string[];
  'branches-ignore'?: string[];
  tags?: string[];
  'tags-ignore'?: string[];
  paths?: string[];
  'paths-ignore'?: string[];
  workflows?: string[];
  cron?: string[];
};

/** What filters are asked about. */
export type Facts = {
  name: string;
  action?: string | undefined;
  branch?: string | undefined;
  tag?: string | undefined;
  /** Undefined: not known, so path filters let it pass. */
  paths?: string[] | undefined;
  cron?: string | undefined;
  /** For workflow_run: the name of the workflow that ran. */
  workflow?: string | undefined;
};

/** Without `types:` a pull request starts runs for these only; other events for all their types. */
const defaultTypes: Record<string, string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Does a workflow with these triggers run for this event? */
export function matches(on: Triggers, facts: Facts): boolean {
  const filters = on[facts.name];
  if (filters === undefined) return false;
  const asked = filters ?? {};
  return (
    typeMatches(asked, facts) &&
    refMatches(asked, facts) &&
    pathsMatch(asked, facts) &&
    (facts.cron === undefined || (asked.cron ?? []).includes(facts.cron)) &&
    (asked.workflows === undefined || included(asked.workflows, facts.workflow ?? ''))
  );
}

function typeMatches({ types }: Filters, { name, action }: Facts): boolean {
  const wanted = types ?? defaultTypes[name];
  return wanted === undefined || (action !== undefined && wanted.includes(action));
}

/** Who filters branches only does not run for tags, and the other way round. */
function refMatches(filters: Filters, { branch, tag }: Facts): boolean {
  const { branches, 'branches-ignore': branchesIgnore, tags, 'tags-ignore': tagsIgnore } = filters;
  if (!branches && !branchesIgnore && !tags && !tagsIgnore) return true;
  if (tag !== undefined) return nameMatches(tag, tags, tagsIgnore);
  if (branch !== undefined) return nameMatches(branch, branches, branchesIgnore);
  return true;
}

function nameMatches(name: string, wanted: string[] | undefined, ignored: string[] | undefined): boolean {
  if (wanted) return included(wanted, name);
  return ignored !== undefined && !included(ignored, name);
}

/** One changed file that counts is enough. Tags have no path filters. */
function pathsMatch(filters: Filters, { paths, tag }: Facts): boolean {
  const { paths: wanted, 'paths-ignore': ignored } = filters;
  if (paths === undefined || tag !== undefined) return true;
  if (wanted) return paths.some((path) => included(wanted, path));
  return ignored === undefined || paths.some((path) => !included(ignored, path));
}
