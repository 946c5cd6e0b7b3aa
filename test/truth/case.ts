import type { StatusCode } from '@aws-sdk/client-cloudwatch';
import type {
  DeploymentConfiguration,
  DeploymentLifecycleHookStatus,
  ServiceDeploymentLifecycleStage,
  ServiceDeploymentStatus,
  Task,
  TaskDefinitionStatus,
} from '@aws-sdk/client-ecs';
import type { Verdict } from '#lib/domain/outcome';
import type { CauseCode } from '#lib/domain/rollout/causes';
import type { FaultRule } from '#rehearsal/contracts';

/**
 * The fault corpus: one row a case. A row says what is there, what goes wrong, and what Slipway has to say of it. It is played
 * by the shipped bundles against a stand-in over HTTP, in a time of its own that jumps over waits. All times are seconds of it.
 */
export type Case = {
  /** What happens, as a sentence without its full stop. */
  name: string;
  given?: Given;
  /** In order; default: one deployment of `fresh`. The last one's end is what is expected. */
  play?: Play[];
  expect: Expected;
  aws?: PeerBehaviour;
};

/**
 * What AWS's own action for ECS (amazon-ecs-deploy-task-definition 2.6.3, or the one that is named) does in this case.
 * `measured`: its own bundle was run through the case; `simulated`: its algorithm was; `source`: read in its source;
 * `reported`: by its users.
 */
export type PeerBehaviour = { does: string; known: 'measured' | 'simulated' | 'source' | 'reported' };

export type Action = 'deploy-env' | 'validate-deployment' | 'rollback';

export type Play = {
  action: Action;
  with?: Record<string, string>;
  /** SIGTERM as soon as the log says so. */
  cancelOn?: string;
};

/** Releases by age: `old` runs where nothing else is said, `fresh` is the one that is deployed, `other` is somebody else's. */
export type Release = 'older' | 'old' | 'fresh' | 'other';

/** What a rollout looks like from so many seconds on. */
export type Step = {
  at: number;
  /** A state that the SDK does not know is one that AWS may add. */
  status: ServiceDeploymentStatus | 'PONDERING';
  stage?: ServiceDeploymentLifecycleStage;
  /** The state of a lifecycle hook that ECS waits for. */
  hook?: DeploymentLifecycleHookStatus;
  reason?: string;
  /** New tasks that run. Default: all once it was successful, else none. */
  running?: number;
  breaker?: Monitor;
  failures?: number;
  alarms?: Monitor;
  triggered?: string[];
  /** What runs, where that is not what the state says. */
  tasks?: Running[];
};

type Monitor = 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED' | 'DOZING';
export type Running = { release: Release; count: number; digest?: Release; status?: string };

/** What somebody else does: so many seconds after our first change of the service, or right after a call of ours. */
export type Act = { when: number | `${string}:${string}` } & (
  | { act: 'update the service'; course?: Step[] }
  | { act: 'delete the service'; until?: 'DRAINING' }
  /** Its tag says that somebody deploys it. */
  | { act: 'take the lease'; lease: string }
  | { act: 'set the alarm'; alarm: string; to: AlarmState }
  | { act: 'scale the service'; to: number }
  | { act: 'deregister the task definition'; of: Release }
  | { act: 'move the tag'; to: Release }
  | { act: 'stop the rollout'; course: Step[] }
);

/** A stopped task of the release under way, as DescribeTasks tells it. */
export type Stop = { at: number; release?: Release } & Pick<Task, 'stopCode' | 'stoppedReason' | 'containers'>;

export type Given = {
  /** Courses of the rollouts that our own updates start, the first one first. Default: each goes well within 20 s. */
  rollouts?: Step[][];
  /** What happened to the service before, oldest first. Default: `old` was rolled out well. */
  history?: { release: Release; course?: Step[] }[];
  /** What a rollout does once it was stopped by us. Default: rolls back within 10 s. */
  onStop?: Step[];
  desiredCount?: number;
  /** The service's deployment configuration. */
  configuration?: DeploymentConfiguration;
  /** Tags of the service: a lease is one. */
  tags?: Record<string, string>;
  acts?: Act[];
  stops?: Stop[];
  /** Messages of the service's events, newest first. */
  events?: string[];
  health?: { state: string; reason?: string; description?: string }[];
  /** Last lines of any container. */
  log?: string[];
  /** Log events that match a filter. */
  matches?: number;
  alarms?: Record<string, AlarmState>;
  metric?: { values: number[]; status?: StatusCode };
  /** The service itself, at `{shop}` of the configuration, and with TLS at `{tls-port}`. */
  shop?: Shop;
  /** What every task definition of the service holds besides, and its tags. */
  document?: Record<string, unknown>;
  documentTags?: Record<string, string>;
  /** Of their task definitions; ACTIVE where nothing else is said. */
  definitions?: Partial<Record<Release, TaskDefinitionStatus>>;
  /** How one-off tasks end. Default: exit code 0 after 2 s. */
  oneOff?: { after?: number; exitCode?: number; stop?: Pick<Stop, 'stopCode' | 'stoppedReason'> };
  /** Releases whose image ECR does not have. */
  missing?: Release[];
  /** GitHub's records, oldest first. */
  records?: { release: Release; fate: Fate }[];
  quarantined?: Release[];
  /** At AWS and GitHub: see rehearsal/contracts. */
  faults?: FaultRule[];
  /** IAM actions that the role may not take. */
  denied?: string[];
  /** How far the runner's clock is ahead of AWS's, in seconds. */
  skew?: number;
  /** How long the whole deployment may take. Default 120. */
  timeout?: number;
  config?: { environment?: string; service?: string; services?: string };
};

type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** `/` answers `status` after so many seconds; `/version` says which release runs; `/moved` leads to `/`, `/away` to `away`. */
export type Shop = { status?: number; takes?: number; release?: Release; away?: string };

export type Fate = 'deployed' | 'validated' | 'failed' | 'open';

export type Expected = {
  verdict: Verdict;
  reason: string;
  cause?: CauseCode;
  /** Rollouts that our own calls started. */
  started?: number;
  /** The newest status of this environment's newest record. */
  record?: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  outputs?: Record<string, string>;
  /** The summary says so. */
  says?: string;
  /** At the latest so many seconds after the last rollout of ours began. */
  endsBy?: number;
  /** Text that comes out nowhere. */
  hides?: string[];
  /** What the last call of an operation carried, and what it must not have mentioned. */
  sends?: Record<string, Record<string, unknown>>;
  omits?: Record<string, string[]>;
  /** How often operations were called at the most. */
  calls?: Record<string, number>;
};

export type Subject = { title: string; about: string; cases: Case[] };
