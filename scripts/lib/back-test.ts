import { type Change, changesOf } from '#lib/domain/release/changes';
import { createPast, type PastCommit, takesBack } from '#lib/domain/release/past';
import { authorsOfMerges, mergeOfCommits, pullOfMerge } from '#lib/domain/release/pull-of-commit';
import { type RiskLevel, riskFactsOf, riskOf } from '#lib/domain/release/risk';
import { isVersionCommit } from '#lib/domain/release/version-commit';
import type { Score } from './area-under-curve.ts';
import { commitsIn, type Logged } from './read-log.ts';
import { revertedIn } from './reverted.ts';

/** Commits before a change that its judge knows of, as a release does. */
const lookBack = 1_000;

export type Judged = Score & { sha: string; level: RiskLevel };

/** Each change judged by what was known before it came to the main line, oldest first; later reverts say which should not have. */
export function backTest(log: string): Judged[] {
  const arrivals = arrivalsIn(commitsIn(log));
  const reverted = revertedIn(arrivals);
  const { past, add, forget } = createPast();
  const window: PastCommit[] = [];
  return arrivals.flatMap(({ commits, changes }) => {
    const sizes = new Map(commits.map((commit) => [commit.sha, commit.sizes]));
    const judged = changes.filter(isJudged).map((change) => {
      const { points, level } = riskOf(riskFactsOf(change, sizes, { migrations: new Map(), past }));
      return { sha: change.sha, points, level, isReverted: reverted.has(change.sha) };
    });
    for (const commit of commits.filter(isPlain).map(pastCommitOf)) {
      window.push(commit);
      add(commit);
      const oldest = window.length > lookBack ? window.shift() : undefined;
      if (oldest) forget(oldest);
    }
    return judged;
  });
}

/** Neither a revert nor what only says which version it is. */
const isJudged = ({ header }: Change): boolean =>
  !takesBack(header) && !/\brevert "/i.test(header) && !isVersionCommit(header.replace(/^bump /i, ''));

const isPlain = ({ parents }: Logged): boolean => parents.length < 2;

const pastCommitOf = ({ author, message, sizes }: Logged): PastCommit => ({
  email: author.email,
  subject: message.split('\n')[0] ?? '',
  paths: sizes.map(({ path }) => path),
});

/**
 * What each step of the main line brought, oldest first. A pull request is one change, because it is taken back as one; each commit
 * of any other branch is a change of its own.
 */
function arrivalsIn(newestFirst: Logged[]): { commits: Logged[]; changes: Change[] }[] {
  const mergeOf = mergeOfCommits(newestFirst);
  const writers = authorsOfMerges(newestFirst);
  const steps = new Map<string, Logged[]>();
  for (const commit of newestFirst.toReversed()) {
    const step = mergeOf.get(commit.sha) ?? commit.sha;
    const others = steps.get(step);
    if (others) others.push(commit);
    else steps.set(step, [commit]);
  }
  return [...steps].map(([step, commits]) => {
    const pull = commits.filter(({ sha, message }) => sha === step && pullOfMerge(message) !== undefined);
    const telling = pull.length > 0 ? pull : commits.filter(isPlain);
    const changes = telling
      .flatMap((commit) => changesOf([commit]).kept.slice(0, 1))
      .map((change) => ({ ...change, authors: writers.get(change.sha) ?? change.authors }));
    return { commits, changes };
  });
}
