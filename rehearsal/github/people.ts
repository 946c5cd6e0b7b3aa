import type { Person } from './git/commits.ts';
import { type Github, userOf } from './github.ts';

/** The committer of what is done through GitHub's API and pages. */
export const githubPerson = { name: 'GitHub', email: 'noreply@github.com' };

/** Times as GitHub writes them: to the second. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

export function personOf(github: Github, login: string): Person {
  const { name, email } = userOf(github, login);
  return { name, email, date: timestamp(github.clock.now()) };
}

export const committerOf = (github: Github): Person => ({ ...githubPerson, date: timestamp(github.clock.now()) });

/** Author and committer as callers may give them. */
export type GivenPerson = { name: string; email: string; date?: string | undefined };

/** The standard person, overruled by what the caller gave. */
export function overrule(standard: Person, given: GivenPerson | undefined): Person {
  if (!given) return standard;
  return { ...given, date: given.date ? timestamp(new Date(given.date)) : standard.date };
}
