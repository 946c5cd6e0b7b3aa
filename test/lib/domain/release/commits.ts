import { createHash } from 'node:crypto';
import type { Commit } from '#lib/domain/release/commit';

/** A name of forty digits that a reader can tell from another's. */
export const shaOf = (name: string): string => createHash('sha1').update(name).digest('hex');

/** A commit called `name`; the message follows. */
export const commit = (name: string, message: string, parents: string[] = [], files: string[] = []): Commit => ({
  sha: shaOf(name),
  parents: parents.map(shaOf),
  at: new Date('2026-01-01T00:00:00Z'),
  author: { name: 'Ada', email: 'ada@harbour.example' },
  message,
  files,
  side: 'added',
});

/** One after the other, as `git log` lists them: the newest first. The first message is of `c1`. */
export const line = (...messages: string[]): Commit[] =>
  messages.map((message, index) => commit(`c${index + 1}`, message, index === 0 ? [] : [`c${index}`])).reverse();
