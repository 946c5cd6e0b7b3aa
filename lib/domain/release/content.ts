import type { Change } from './changes.ts';
import type { Delta } from './delta.ts';
import type { Security } from './dependencies/security.ts';
import type { Migration } from './migrations/migrations.ts';
import type { Risk } from './risk.ts';

/** What a release does besides what its commits say: found in its files. */
export type Content = {
  security: Security;
  migrations: Migration[];
  delta: Delta[];
  /** Of the changes that it brings, riskiest first; undefined where they are too many to judge each. */
  risks: { change: Change; risk: Risk }[] | undefined;
};
