import type { Component } from '#lib/domain/release/components';
import type {
  Attestations,
  DeploymentRecords,
  Files,
  History,
  Log,
  Outbox,
  Proposals,
  PullRequests,
  RangeFiles,
  Releases,
  Whereabouts,
} from '#lib/ports';

export type Ports = {
  run: { repoUrl: string; runUrl: string; log: Log };
  history: History;
  /** Sets this process up to read thousands of commits in one pass. */
  beforeLongHistory(): Promise<void>;
  /** Of the whole history: a shallow checkout is completed first. */
  whereabouts(): Promise<Whereabouts>;
  rangeFiles: RangeFiles;
  /** Names of the configuration; none where there is no configuration. */
  environments: string[];
  /** Parts of the repository that the configuration releases on their own. */
  components: Component[];
  records: Pick<DeploymentRecords, 'list'>;
  attestations: Attestations;
  pulls: PullRequests;
  /** The commit as which a pull request was merged. */
  mergedAs(number: number): Promise<string | undefined>;
  releases: Releases;
  proposals: Proposals;
  files: Files;
  outbox: Outbox;
};
