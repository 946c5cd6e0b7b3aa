import type { Audience } from './audience.ts';
import type { Changes } from './changes.ts';
import type { Content } from './content.ts';
import type { Running } from './running.ts';
import type { Attested, SupplyFile } from './supply-chain.ts';
import type { Template } from './template.ts';

/** What a reader of release notes is told, before it is text. */
export type Notes = {
  /** `v1.2.0`, or a short sha where nothing is released. */
  title: string;
  /** The commit that the notes end at, and its day: the same commit always gives the same text. */
  head: string;
  at: Date;
  /** Where they start: a tag, an environment, a commit; undefined for the beginning. */
  since: string | undefined;
  /** `backward`: everything is taken away, as by a rollback. `sideways`: some comes, some goes. */
  direction: 'forward' | 'backward' | 'sideways' | 'none';
  added: Changes;
  removed: Changes;
  /** Undefined where there is nothing to compare with, or it could not be found out. */
  content?: Content | undefined;
  /** By number; empty when GitHub was not asked, or did not answer. */
  pulls: ReadonlyMap<number, PullFacts>;
  /** Whose first commits are among these: `@ada`, or a name where no login is known. */
  newcomers: string[];
  /** `live`: which of the added commits are part of it; undefined where that, or what is attested, is not known. */
  running: (Running & { live: ReadonlySet<string> | undefined; attested?: Attested | undefined })[];
  /** Files of the release page that tell what is in it; undefined where there is no page yet, or none is written. */
  supply?: SupplyFile[] | undefined;
  repoUrl: string;
  /** Whom they are for; left out, everybody. */
  audience?: Audience;
  /** How the team wants them to look; undefined for our own form. */
  template?: Template | undefined;
  /** What could not be found out. */
  notices: string[];
};

/** Logins, as far as they are known. */
export type PullFacts = {
  url: string;
  author: string | undefined;
  mergedBy?: string | undefined;
  approvedBy?: string[] | undefined;
};

export const directionOf = (added: number, removed: number): Notes['direction'] => {
  if (removed === 0) return added === 0 ? 'none' : 'forward';
  return added === 0 ? 'backward' : 'sideways';
};
