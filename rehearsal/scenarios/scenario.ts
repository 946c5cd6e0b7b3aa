import type { FaultKind, FaultRule } from '#rehearsal/contracts';
import type { IncidentReport, LedgerReport, ReleasesReport, RunReport, TrafficReport } from '#rehearsal/report/model';

export type EnvironmentName = 'staging' | 'production';

/** A release of the sample product: a folder of examples/boat-listing-releases. */
export type ReleaseName = 'good' | 'good-feature' | 'bad-build' | 'crash-on-start' | 'bad-search' | 'bad-in-production';

export type RunHandle = { id: number };

/** What people do at GitHub, through its public API, and what they wait for there. No scenario calls the runner. */
export type Stage<Name extends string = EnvironmentName, Change extends string = ReleaseName> = {
  /** Ada opens a pull request with the release and merges it; the push to main starts the release workflow. */
  merge(release: Change): Promise<RunHandle>;
  /** Until the run waits for an approval of the environment; an error when it ends before. */
  waitsFor(run: RunHandle, environment: Name): Promise<void>;
  review(run: RunHandle, environment: Name, state: 'approved' | 'rejected', comment: string): Promise<void>;
  /** Starts the workflow of that file, by default rollback-dispatch.yml, with these inputs. */
  dispatchRollback(inputs: { environment: Name; reason: string; to?: string }, workflow?: string): Promise<RunHandle>;
  ended(run: RunHandle): Promise<void>;
  /** Until the run has ended, or waits for an approval of the environment. */
  settled(run: RunHandle, environment: Name): Promise<void>;
  /** What people do not do on purpose, and what others do. */
  mishap: Mishaps<Name>;
};

/** What comes from outside. Each strikes at the next rollout that this release starts, and answers when it has struck. */
export type Mishaps<Name extends string = EnvironmentName> = {
  /** Somebody starts another rollout of the service by hand: the release before, without a word to anyone. */
  superseded(environment: Name): Promise<void>;
  /** The machine of the job that does it is gone, with all that ran on it: kill -9. */
  runnerLost(environment: Name): Promise<void>;
  /** Every AWS session that is open ends, as when an administrator revokes them. */
  sessionsEnd(environment: Name): Promise<void>;
};

/** What GitHub's and AWS's stand-ins recorded: claims are judged on this alone, never on log text. */
export type Recorded<Name extends string = EnvironmentName> = {
  runs: RunReport[];
  environments: Record<Name, EnvironmentRecord>;
  incidents: IncidentReport[];
  releases: ReleasesReport;
  ledger: LedgerReport;
  traffic: TrafficReport[];
  /** Operations that changed AWS, as `ecs:UpdateService`, with who called. */
  changes: { operation: string; role: string; at: Date }[];
  /** Review of each environment, as the run's approvals show them. */
  approvals: { run: number; environment: string; state: string; user: string }[];
  /** AWS's error codes, in the order in which they were answered. */
  refusals: { operation: string; error: string }[];
  /** What struck on demand. */
  faults: { operation: string; kind: FaultKind }[];
};

export type EnvironmentRecord = {
  /** One entry for each running task. */
  digests: string[];
  /** ECS's own service deployments, oldest first. */
  rollouts: { status: string; reason: string; digest: string }[];
  /** Deployment records at GitHub, oldest first. */
  records: {
    digest: string;
    /** The commit. */
    sha: string;
    states: string[];
    notes: string[];
    /** Of each note. */
    at: Date[];
  }[];
  quarantined: string[];
};

/** What a scenario has to show, and how it is seen in what was recorded. */
export type Claim<Name extends string = EnvironmentName> = {
  claim: string;
  judge(recorded: Recorded<Name>): { holds: boolean; evidence: string };
};

export type Scenario<Name extends string = EnvironmentName, Change extends string = ReleaseName> = {
  name: string;
  title: string;
  /** Releases that were verified in all environments before the story begins, oldest first. */
  before: Change[];
  /** Faults that strike from the beginning of the story. */
  faults?: FaultRule[];
  play(stage: Stage<Name, Change>): Promise<void>;
  claims: Claim<Name>[];
};
