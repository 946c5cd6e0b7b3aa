/** All that GitHub remembers besides git. Plain data; times are Date, people are logins, everything else is named by id. */
import type { Attestation } from './attestation.ts';
import type { CheckRun, CodeScan, CommitStatus } from './commit-marks.ts';
import type { Deployment, Environment } from './deployment.ts';
import type { Issue, Label } from './issue.ts';
import type { Role, Token, User } from './people.ts';
import type { Release } from './release.ts';
import type { Ruleset } from './ruleset.ts';
import type { Run, Workflow } from './run.ts';

export type Repository = {
  id: number;
  owner: string;
  name: string;
  description: string | null;
  private: boolean;
  defaultBranch: string;
  /** The bare repository: the truth about refs, commits and files. */
  gitDir: string;
  createdAt: Date;
  pushedAt: Date;
  roles: Map<string, Role>;
  defaultPermissions: 'read' | 'write';
  /** Tokens name owner and repository by their numbers too, as those of repositories that are new since summer 2026. */
  immutableSubject: boolean;
  secrets: Record<string, string>;
  variables: Record<string, string>;
  lastNumber: number;
  issues: Map<number, Issue>;
  labels: Map<string, Label>;
  deployments: Map<number, Deployment>;
  environments: Map<string, Environment>;
  workflows: Map<string, Workflow>;
  runs: Map<number, Run>;
  releases: Map<number, Release>;
  statuses: Map<string, CommitStatus[]>;
  checks: Map<number, CheckRun>;
  scans: Map<string, CodeScan>;
  attestations: Attestation[];
  rulesets: Map<number, Ruleset>;
};

/** One call at the gateway, for assertions. */
export type RequestRecord = {
  method: string;
  path: string;
  /** `/repos/{owner}/{repo}/issues`; undefined when GitHub has no such endpoint here. */
  template: string | undefined;
  query: Record<string, string>;
  body: unknown;
  status: number;
  token: 'user' | 'job' | 'none';
  actor: string | undefined;
  runId: number | undefined;
  /** The fault that struck it. */
  fault: string | undefined;
  at: Date;
};

export type State = {
  users: Map<string, User>;
  tokens: Map<string, Token>;
  /** By `owner/name` in lower case. */
  repositories: Map<string, Repository>;
  requests: RequestRecord[];
  /** What GitHub's database of advisories has; a rehearsal puts in what it needs. */
  advisories: Advisory[];
};

/** One advisory for one package. */
export type Advisory = {
  ghsa: string;
  cve: string;
  ecosystem: string;
  package: string;
  severity: 'CRITICAL' | 'HIGH' | 'MODERATE' | 'LOW';
  summary: string;
  /** As GitHub writes it: `>= 1.0.0, < 1.2.3`. */
  range: string;
};
