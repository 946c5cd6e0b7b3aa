import { LineCounter, parseDocument } from 'yaml';
import { matches } from '#rehearsal/github/events/matches';
import { readWorkflow as readTriggers } from '#rehearsal/github/events/workflow-file';
import { type JobDefinition, readWorkflow } from '#rehearsal/runner/workflow-file';

/** A workflow file of a repository. */
export type WorkflowSource = { path: string; content: string };

/** One that calls Slipway. */
export type Caller = WorkflowSource & {
  jobs: [id: string, definition: JobDefinition][];
  /** Whether a push of these files to the branch starts it. */
  startsOn(branch: string, paths: string[]): boolean;
};

/** What Slipway has at an address, `actions/build-image` or `.github/workflows/deploy.yml`, and the ref that is asked for. */
export type SlipwayUse = { path: string; ref: string };

const own = /^slipway-dev\/slipway\/([^@]+)@(.+)$/;

export function slipwayUse(uses: string | undefined): SlipwayUse | undefined {
  const [, path, ref] = own.exec(uses ?? '') ?? [];
  return path && ref ? { path, ref } : undefined;
}

export const usesOf = (job: JobDefinition): string[] =>
  [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);

export const callsSlipway = (job: JobDefinition): boolean => usesOf(job).some((uses) => slipwayUse(uses) !== undefined);

/** Undefined for a workflow that has nothing to do with Slipway. @throws Error where it has, and cannot be read. */
export function readCaller({ path, content }: WorkflowSource): Caller | undefined {
  if (!/\bslipway-dev\/slipway\//.test(content)) return undefined;
  const { jobs } = readWorkflow(content, path);
  const { on } = readTriggers(content);
  const all = [...jobs];
  if (!all.some(([, job]) => callsSlipway(job))) return undefined;
  return { path, content, jobs: all, startsOn: (branch, paths) => matches(on, { name: 'push', branch, paths }) };
}

const builders = ['.github/workflows/build.yml', 'actions/build-image'];

const deployWorkflow = '.github/workflows/deploy.yml';

/** An environment that a release deploys to. */
export type Deployment = { environment: string; job: string; config: string | undefined };

/** The deployments of a workflow, each after those that it needs. */
export function deploymentsOf({ jobs }: Pick<Caller, 'jobs'>): Deployment[] {
  const ordered = inOrder(jobs);
  return ordered.flatMap(([id, job]) => {
    if (slipwayUse(job.uses)?.path !== deployWorkflow) return [];
    const { environment, config } = job.with;
    const name = job.name ?? id;
    return [{ environment: String(environment ?? ''), job: name, config: config == null ? undefined : String(config) }];
  });
}

/** The inputs of the build, by the reusable workflow or by the action in a job of the caller's own; undefined where nothing is built. */
export function buildOf({ jobs }: Pick<Caller, 'jobs'>): Record<string, unknown> | undefined {
  const calls = jobs.flatMap(([, job]) => [job, ...job.steps]);
  const build = calls.find(({ uses }) => builders.includes(slipwayUse(uses)?.path ?? ''));
  return build && (build.with ?? {});
}

/** Jobs after what they need; a circle, which GitHub refuses, ends it. */
function inOrder(jobs: Caller['jobs']): Caller['jobs'] {
  const done: Caller['jobs'] = [];
  const left = [...jobs];
  while (left.length > 0) {
    const index = left.findIndex(([, { needs }]) => needs.every((id) => done.some(([other]) => other === id)));
    if (index < 0) break;
    done.push(...left.splice(index, 1));
  }
  return done;
}

/** `on-merge.yml:23` for a place in the file; the file alone where it is not found. */
export function placeIn({ path, content }: WorkflowSource, at: (string | number)[]): string {
  const lines = new LineCounter();
  const node = parseDocument(content, { lineCounter: lines }).getIn(at, true);
  const [offset] = (node as { range?: [number, number, number] } | undefined)?.range ?? [];
  return offset === undefined ? path : `${path}:${lines.linePos(offset).line}`;
}
