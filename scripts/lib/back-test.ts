import { changesOf } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import type { FileSize, Past } from '#lib/domain/release/range-files';
import { riskFactsOf, riskOf } from '#lib/domain/release/risk';

/** Of `git log`: what a back-test reads of each commit. */
export const logOptions = ['-z', '--no-merges', '--no-renames', '--numstat', '--format=%x00%H%x00%aE%x00%B%x00'];

type Logged = Commit & { sizes: FileSize[] };
export type Score = { points: number; isReverted: boolean };

/** Each commit judged with what was known before it; later reverts say which of them should not have been. */
export function backTest(log: string): { commits: number; reverted: number; scores: Score[] } {
  const commits = commitsIn(log).reverse();
  const reverted = revertedIn(commits);
  const past = rollingPast(1_000);
  const scores = commits.flatMap((commit) => {
    const [change] = changesOf([commit]).kept;
    const facts =
      change && riskFactsOf(change, new Map([[commit.sha, commit.sizes]]), { migrations: new Map(), past: past.now() });
    past.add(commit);
    return facts && !/^(revert|reapply)\b/i.test(commit.message)
      ? [{ points: riskOf(facts).points, isReverted: reverted.has(commit.sha) }]
      : [];
  });
  const count = scores.filter(({ isReverted }) => isReverted).length;
  return { commits: scores.length, reverted: count, scores };
}

function commitsIn(log: string): Logged[] {
  const found: Logged[] = [];
  const commit = /\0([0-9a-f]{40})\0([^\0]*)\0([^\0]*)\0((?:\0?\n?(?:\d+|-)\t(?:\d+|-)\t[^\0]+\0)*)/g;
  for (const [, sha = '', email = '', message = '', numbers = ''] of log.matchAll(commit)) {
    const sizes = numbers
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [added, removed, ...path] = line.trim().split('\t');
        return { path: path.join('\t'), added: Number(added) || 0, removed: Number(removed) || 0 };
      });
    found.push({
      sha,
      parents: [],
      at: new Date(0),
      author: { name: '', email },
      message,
      files: [],
      side: 'added',
      sizes,
    });
  }
  return found;
}

/** Named by sha, by pull request, or by title: then it is the newest commit before the revert that is called so. */
function revertedIn(oldestFirst: Logged[]): Set<string> {
  const [byTitle, byPull, byShort] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const reverted = new Set<string>();
  for (const { sha, message } of oldestFirst) {
    const [subject = ''] = message.split('\n');
    const title =
      /^Revert "(.*)"/.exec(subject)?.[1] ?? /^revert(?:\([^)]*\))?: *"?(.*?)"?(?: \(#\d+\))?$/.exec(subject)?.[1];
    const named = /This reverts commit ([0-9a-f]{7,40})/.exec(message)?.[1];
    const pull = /^Reverts [\w./-]*#(\d+)/m.exec(message)?.[1];
    const found =
      byShort.get(named?.slice(0, 7) ?? '') ?? byPull.get(pull ?? '') ?? byTitle.get(plainTitle(title ?? ''));
    if (found && (title !== undefined || named)) reverted.add(found);
    byTitle.set(plainTitle(subject), sha);
    byShort.set(sha.slice(0, 7), sha);
    for (const [, number = ''] of subject.matchAll(/\(#(\d+)\)/g)) byPull.set(number, sha);
  }
  return reverted;
}

const plainTitle = (title: string): string => title.replace(/ \(#\d+\)/g, '').trim();

/** What was known before a commit: the last so many. */
function rollingPast(most: number) {
  const window: Logged[] = [];
  const [authors, touched] = [new Map<string, number>(), new Map<string, { times: number; reverts: number }>()];
  const count = ({ author, message, sizes }: Logged, by: 1 | -1) => {
    const email = author.email.toLowerCase();
    const mails = (authors.get(email) ?? 0) + by;
    if (mails > 0) authors.set(email, mails);
    else authors.delete(email);
    for (const { path } of sizes) {
      const { times, reverts } = touched.get(path) ?? { times: 0, reverts: 0 };
      touched.set(path, { times: times + by, reverts: reverts + (/^revert\b/i.test(message) ? by : 0) });
    }
  };
  return {
    now: (): Past => ({
      authors: { has: (email: string) => authors.has(email), size: authors.size } as Past['authors'],
      touched,
    }),
    add: (commit: Logged) => {
      window.push(commit);
      count(commit, 1);
      const oldest = window.length > most ? window.shift() : undefined;
      if (oldest) count(oldest, -1);
    },
  };
}

/** The chance that a reverted commit has more points than another; half a chance where they have as many. */
export function areaUnderCurve(scores: Score[]): { auc: number; above: number } {
  const [bad, good] = [true, false].map((wanted) =>
    scores.filter(({ isReverted }) => isReverted === wanted).map(({ points }) => points),
  );
  const sorted = scores.map(({ points }) => points).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const counts = new Map<number, number>();
  for (const points of good ?? []) counts.set(points, (counts.get(points) ?? 0) + 1);
  let wins = 0;
  for (const points of bad ?? [])
    for (const [other, count] of counts) wins += points > other ? count : points === other ? count / 2 : 0;
  const pairs = (bad?.length ?? 0) * (good?.length ?? 0);
  return {
    auc: pairs === 0 ? 0.5 : wins / pairs,
    above: (bad ?? []).filter((points) => points > median).length / Math.max(1, bad?.length ?? 0),
  };
}
