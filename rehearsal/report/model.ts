import type { EvidenceRecord } from '#lib/domain/evidence/record';

/** What a rehearsal leaves behind: enough for the terminal, the HTML page and the tests, taken from what the stand-ins recorded. */

export type RehearsalReport = {
  startedAt: Date;
  finishedAt: Date;
  /** Waits that the stand-ins made were divided by this. */
  clockFactor: number;
  /** What of a team's own product was not played, in sentences. */
  notPlayed?: string[];
  scenarios: ScenarioReport[];
};

export type ScenarioReport = {
  name: string;
  title: string;
  startedAt: Date;
  finishedAt: Date;
  /** What the scenario had to show; it passed when all of them hold. */
  claims: JudgedClaim[];
  events: StoryEvent[];
  runs: RunReport[];
  traffic: TrafficReport[];
  incidents: IncidentReport[];
  releases: ReleasesReport;
  ledger: LedgerReport;
  /** Set when the story could not be told to its end. */
  error?: string;
};

/** `evidence` is what was recorded, in a sentence, whether the claim holds or not. */
export type JudgedClaim = { claim: string; holds: boolean; evidence: string };

/** A moment of the story; `lane` groups what belongs together. */
export type StoryEvent = { at: Date; lane: 'person' | 'github' | 'aws' | 'service'; who: string; what: string };

export type RunReport = {
  id: number;
  workflow: string;
  event: string;
  conclusion: string;
  startedAt: Date;
  finishedAt: Date;
  jobs: JobReport[];
};

/** `summary` is the Markdown that the job's actions wrote. */
export type JobReport = { name: string; conclusion: string; startedAt: Date; finishedAt: Date; summary: string };

/** What users of one environment saw, in buckets of one second. */
export type TrafficReport = {
  environment: string;
  requests: number;
  failed: number;
  buckets: { at: Date; ok: number; failed: number }[];
};

export type IncidentReport = {
  number: number;
  title: string;
  state: string;
  labels: string[];
  body: string;
  comments: { author: string; at: Date; body: string }[];
};

/** GitHub Releases, oldest first, and all tags of the repository with their commits. */
export type ReleasesReport = { pages: ReleasePage[]; tags: Record<string, string> };

export type ReleasePage = {
  tag: string;
  name: string;
  state: 'draft' | 'prerelease' | 'latest' | 'published';
  /** The commit that the tag is, or is to be, at. */
  target: string;
  body: string;
  publishedAt: Date | undefined;
  /** What is attached to it, by name. */
  files: Record<string, string>;
};

/** The evidence ledger, and what its verification found wrong: a sentence each. */
export type LedgerReport = {
  findings: string[];
  records: EvidenceRecord[];
  /** How many of the records an anchor outside of the repository vouches for. */
  anchored: number;
};

export const passed = (scenario: ScenarioReport): boolean =>
  scenario.error === undefined && scenario.claims.length > 0 && scenario.claims.every((claim) => claim.holds);

export const durationMs = ({ startedAt, finishedAt }: { startedAt: Date; finishedAt: Date }): number =>
  finishedAt.getTime() - startedAt.getTime();
