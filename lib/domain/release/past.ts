import { isVersionCommit } from './version-commit.ts';

/** What became of a file in the commits before a range. */
export type FilePast = {
  /** Commits that touched it. */
  times: number;
  /** Of these the ones that took something back. */
  reverts: number;
  /** Of these the ones that mended something, by their subject. */
  fixes: number;
  /** Whose they were, by mail address in lower case. */
  byAuthor: ReadonlyMap<string, number>;
};

/** The commits before a range, as far back as they were read, without merges. */
export type Past = {
  /** How many are whose, by mail address in lower case. */
  authors: ReadonlyMap<string, number>;
  touched: ReadonlyMap<string, FilePast>;
};

export type PastCommit = { email: string; subject: string; paths: string[] };

export function pastOf(commits: PastCommit[]): Past {
  const { past, add } = createPast();
  for (const commit of commits) add(commit);
  return past;
}

const taking =
  /^(?:[a-z]+(?:\([^()]*\))?!?: +)?(?:partial(?:ly)? )?(?:revert|roll(?:s|ed)? ?back|back(?:s|ed)? ?out|undo)/i;

/** `Revert "…"`, `fix: revert …`, `Roll back …`. A version that is taken back says nothing of the files that name it. */
export const takesBack = (subject: string): boolean =>
  taking.test(subject) && !isVersionCommit(/"(?:bump )?([^"]*)"/i.exec(subject)?.[1] ?? '');

const mends = (subject: string): boolean => /\bfix(?:es|ed)?\b/i.test(subject);

/** A past that grows, and forgets, where a window moves along a history. */
export function createPast() {
  const [authors, touched] = [new Map<string, number>(), new Map<string, Counted>()];
  const count = ({ email, subject, paths }: PastCommit, by: 1 | -1): void => {
    const author = email.toLowerCase();
    const [reverts, fixes] = [takesBack(subject) ? by : 0, mends(subject) ? by : 0];
    addTo(authors, author, by);
    for (const path of paths) {
      const file = touched.get(path) ?? { times: 0, reverts: 0, fixes: 0, byAuthor: new Map<string, number>() };
      file.times += by;
      file.reverts += reverts;
      file.fixes += fixes;
      addTo(file.byAuthor, author, by);
      if (file.times > 0) touched.set(path, file);
      else touched.delete(path);
    }
  };
  const past: Past = { authors, touched };
  return {
    past,
    add: (commit: PastCommit): void => count(commit, 1),
    forget: (commit: PastCommit): void => count(commit, -1),
  };
}

type Counted = FilePast & { byAuthor: Map<string, number> };

function addTo(counts: Map<string, number>, key: string, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum > 0) counts.set(key, sum);
  else counts.delete(key);
}
