/**
 * What the parts of the rehearsal promise each other. GitHub's and AWS's stand-ins are reached by the product over HTTP only;
 * these types are for what a network cannot carry: time, faults, starting a run, and what the servers know of each other.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Timestamps are real; waits that the stand-ins make (bake, health check, alarm period) are divided by the factor. */
export type RehearsalClock = {
  factor: number;
  now(): Date;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

export type FaultKind =
  | 'throttle'
  | 'server-error'
  | 'reset'
  | 'latency'
  | 'stale-read'
  | 'lost-response'
  | 'expired-token';

/**
 * `on` is a glob over `ecs:UpdateService`, `github:POST /repos/{owner}/{repo}/issues`, or `registry:PUT manifest`
 * (HEAD, GET, POST, PATCH, PUT of `blob`, `upload`, `manifest`, `tags`); `*` stands for anything.
 */
export type FaultRule = {
  on: string;
  kind: FaultKind;
  /** Matching calls let through first. Default 0. */
  skip?: number;
  /** Matching calls spoiled after those. Default: every one. */
  times?: number;
  /** 0 to 1, drawn from the seeded generator. Default 1. */
  probability?: number;
  /** For `latency`, and for how old a `stale-read` is. */
  ms?: number;
};

export type Faults = {
  /** The fault that strikes this call, if any; each question counts as one call. */
  next(operation: string): FaultRule | undefined;
  add(rule: FaultRule): void;
  clear(): void;
  /** What struck so far, for the report. */
  struck(): { operation: string; kind: FaultKind; at: Date }[];
  /** Rules that have not struck. */
  idle(): FaultRule[];
};

/** Anything with a port: closes cleanly, leaves nothing running. */
export type StandIn = { url: string; close(): Promise<void> };

// --- runs -------------------------------------------------------------------------------------------------------------

/** What GitHub hands to a runner. */
export type RunRequest = {
  /** owner/name */
  repository: string;
  /** The bare repository, for a checkout of `sha`. */
  gitDir: string;
  runId: number;
  runNumber: number;
  runAttempt: number;
  /** .github/workflows/on-merge.yml */
  workflowPath: string;
  eventName: string;
  payload: Record<string, unknown>;
  ref: string;
  sha: string;
  actor: string;
  /** The run's GITHUB_TOKEN: a job token, which may not approve deployments. */
  token: string;
  secrets: Record<string, string>;
  vars: Record<string, string>;
};

export type StepReport = {
  name: string;
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled';
  startedAt: Date;
  finishedAt: Date;
  outputs: Record<string, string>;
  annotations: { level: 'error' | 'warning' | 'notice'; message: string; title?: string }[];
};

export type JobConclusion = 'success' | 'failure' | 'skipped' | 'cancelled';

/** How the runner tells GitHub what happens; GitHub shows it in its API, and holds jobs at their environment. */
export type RunReporter = {
  /**
   * `name` as the API shows it: `deploy-staging / deploy`. `environment` is evaluated; GitHub then opens its deployment.
   * Resolves as soon as the job is noted: one that is held shows in the run's pending deployments, and its first step waits.
   */
  jobStarted(job: { name: string; id: string; environment?: { name: string; url?: string } }): Promise<void>;
  stepFinished(job: string, step: StepReport): Promise<void>;
  jobFinished(job: string, result: { conclusion: JobConclusion; log: string; summary: string }): Promise<void>;
};

/** A runner plays one run to its end. It never throws for a failing workflow; `crashed` is the runner's own fault. */
export type Runner = {
  run(request: RunRequest, report: RunReporter, signal: AbortSignal): Promise<JobConclusion | 'crashed'>;
};

// --- AWS --------------------------------------------------------------------------------------------------------------

/** Who calls, when: after the session was checked and the role's policy allowed the operation. */
export type AwsCall = {
  account: string;
  region: string;
  /** arn:aws:sts::111122223333:assumed-role/name/session */
  principal: string;
  requestId: string;
  now: Date;
  /** Where the stand-in listens: http://127.0.0.1:PORT */
  endpoint: string;
  /** The JSON body as it came, for members that the SDK's schema does not know (they stay in the input, too); undefined in awsQuery. */
  raw?: unknown;
  /**
   * Asks the caller's policy for an action beside the operation itself, such as `iam:PassRole`; throws AWS's AccessDeniedException.
   * `conditions` are IAM condition keys such as `iam:PassedToService`.
   */
  authorize(action: string, resource: string, conditions?: Record<string, string | string[]>): void;
};

export type AwsOperation = {
  /** Throws `awsError(code, message)` to answer an error; members of the answer that the schema does not know are kept (JSON protocols). */
  handle(input: never, call: AwsCall): unknown;
  /** The ARNs that the policy is asked about; `*` where AWS does not scope the operation by resource. */
  resources(input: never, call: Pick<AwsCall, 'account' | 'region'>): string[];
  /** IAM condition keys of this call, such as `ecs:cluster`. */
  conditions?(input: never, call: Pick<AwsCall, 'account' | 'region'>): Record<string, string | string[]>;
  /** Default: the role's policy has to allow it. `session`: any live session may. `anyone`: not even signed. */
  access?: 'policy' | 'session' | 'anyone';
};

/** One AWS service: its SDK module (for the wire schemas) and a typed table of what it answers. */
export type AwsService = {
  /** IAM prefix: ecs, ecr, sts, elasticloadbalancing, cloudwatch, logs */
  prefix: string;
  /** `import * as ecs from '@aws-sdk/client-ecs'`: the exported `UpdateService$` schemas are its wire protocol. */
  sdk: Record<string, unknown>;
  operations: Record<string, AwsOperation>;
  /** What the service serves beside its API, by path prefix: ECR's registry is at `/v2/`. */
  routes?: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>;
  /** Ends what the service runs; called once when the stand-in closes. */
  close?(): Promise<void>;
};

/** Where tasks' output goes; CloudWatch Logs serves it. */
export type LogSink = { append(group: string, stream: string, message: string, at: Date): void };

/** Where measured values go; CloudWatch serves them and its alarms judge them. */
export type MetricSink = {
  put(namespace: string, metric: string, dimensions: Record<string, string>, value: number, at: Date): void;
};

export type AlarmReader = { state(name: string): 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' | undefined };

/** Images as ECS pulls them. */
export type ImageSource = {
  /** The digest that `repository:tag` or `repository@digest` stands for, or undefined where ECR has none. */
  resolve(reference: string): string | undefined;
  /** Unpacks (once) and returns the root folder and the image's config. Throws with ECS's own words when it cannot. */
  unpack(reference: string): Promise<{ root: string; digest: string; config: ImageConfig }>;
};

/** The part of an OCI image config that starting a process needs. */
export type ImageConfig = {
  entrypoint: string[];
  command: string[];
  /** KEY=value */
  environment: string[];
  workingDirectory: string;
  exposedPorts: number[];
};
