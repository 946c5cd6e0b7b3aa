import type { Change, Changes } from './changes.ts';
import type { Person } from './commit.ts';

export const addressOf = ({ email }: Person): string => email.toLowerCase();

/** Apps sign with this, and GitHub gives it to nobody else. */
export const isBot = ({ name, email, login = '' }: Person): boolean =>
  [name, login].some((text) => text.endsWith('[bot]')) || /\[bot\]@/.test(email);

/** `12345+ada@users.noreply.github.com` has its login in itself. */
export const loginIn = (address: string): string | undefined =>
  /^(?:\d{1,20}\+)?([a-z\d-]{1,39}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(address)?.[1];

/** All changes, whatever becomes of them. */
export const allChanges = (sides: Changes[]): Change[] =>
  sides.flatMap(({ kept, reverted }) => [...kept, ...reverted.map(({ change }) => change)]);

export type Contributor = {
  person: Person;
  /** A commit of theirs. */
  sha: string;
  /** Only named in messages, where git knows nothing of a `.mailmap`. */
  isCoAuthor: boolean;
};

/** Everybody who wrote one of the changes, by address. */
export function peopleIn(changes: Change[]): Map<string, Contributor> {
  const found = new Map<string, Contributor>();
  for (const { authors, sha } of changes) {
    for (const [index, person] of authors.entries()) {
      const known = found.get(addressOf(person));
      if (!known || (known.isCoAuthor && index === 0))
        found.set(addressOf(person), { person, sha, isCoAuthor: index > 0 });
    }
  }
  return found;
}

/** The changes with their authors as they are known, each once. */
export function withPeople({ kept, reverted, ...others }: Changes, known: ReadonlyMap<string, Person>): Changes {
  const named = (change: Change): Change => {
    const authors = change.authors.map((person) => known.get(addressOf(person)) ?? person);
    const byName = new Map(authors.map((person) => [person.login ?? addressOf(person), person]));
    return { ...change, authors: [...byName.values()] };
  };
  return { ...others, kept: kept.map(named), reverted: reverted.map((one) => ({ ...one, change: named(one.change) })) };
}
