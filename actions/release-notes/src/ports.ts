import type { DeploymentRecords, Files, History, Log, PullRequests, Releases } from '#lib/ports';

export type Ports = {
  run: { repoUrl: string; runUrl: string; log: Log };
  history: History;
  /** Names of the configuration; none where there is no configuration. */
  environments: string[];
  records: Pick<DeploymentRecords, 'list'>;
  pulls: PullRequests;
  releases: Releases;
  files: Files;
};
