import type { Carrier, Presence } from './presence.ts';
import type { Running } from './running.ts';

/** Where a change is in one environment. Without `running` it is not known what runs there. */
export type Place = {
  environment: string;
  presence: Presence;
  running?: Running;
  /** Of what is live: the deployment that brought it, or the oldest one that was looked at, which is then not `first`. */
  since?: { at: Date; record: number; runId: number; isFirst: boolean };
};

/** The answer to "is it live?" for one commit. */
export type Finding = {
  sha: string;
  subject: string;
  at: Date;
  /** Itself first; each with the lowest versions that have it. */
  carriers: (Carrier & { versions: string[] })[];
  places: Place[];
};
