import type { IncidentReport, RunReport, TrafficReport } from '#rehearsal/report/model';

export type EnvironmentName = 'staging' | 'production';

/** A release of the sample product: a folder of examples/boat-listing-releases. */
export type ReleaseName = 'good' | 'good-feature' | 'crash-on-start' | 'bad-search' | 'bad-in-production';

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
};

/** What GitHub's and AWS's stand-ins recorded: claims are judged on this alone, never on log text. */
export type Recorded<Name extends string = EnvironmentName> = {
  runs: RunReport[];
  environments: Record<Name, EnvironmentRecord>;
  incidents: IncidentReport[];
  traffic: TrafficReport[];
  /** Operations that changed AWS, as `ecs:UpdateService`, with who called. */
  changes: { operation: string; role: string; at: Date }[];
  /** Review of each environment, as the run's approvals show them. */
  approvals: { run: number; environment: string; state: string; user: string }[];
};

export type EnvironmentRecord = {
  /** One entry for each running task. */
  digests: string[];
  /** ECS's own service deployments, oldest first. */
  rollouts: { status: string; reason: string; digest: string }[];
  /** Deployment records at GitHub, oldest first. */
  records: { digest: string; states: string[]; notes: string[] }[];
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
  play(stage: Stage<Name, Change>): Promise<void>;
  claims: Claim<Name>[];
};
