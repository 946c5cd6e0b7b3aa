import type { Commit } from './commit.ts';
import { withoutPull } from './parse-message.ts';

/** What a cherry-pick is known by: git keeps when and by whom a change was written, and with `-x` says where it came from. */
export type Trace = {
  sha: string;
  /** When it was written, and the author's address. */
  moment: string;
  header: string;
  message: string;
};

/** Written by `git cherry-pick -x`. */
const picked = /^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm;

/** The commits of which this is a pick; of a pick of a pick both, the first origin first. */
export const originsOf = (message: string): string[] =>
  message.includes('(cherry picked') ? [...message.matchAll(picked)].map(([, sha = '']) => sha) : [];

/** Of a range that has two sides, what one side picked from the other is the same on both, as where the patch is. */
export function withPicksPaired(commits: Commit[]): Commit[] {
  if (!commits.some(({ side }) => side === 'removed')) return commits;
  const sides = new Map(commits.map(({ sha, side }) => [sha, side]));
  const paired = new Set<string>();
  for (const { sha, side, message } of commits) {
    for (const origin of originsOf(message)) {
      const other = sides.get(origin);
      if (other !== undefined && other !== side && side !== 'equal') paired.add(sha).add(origin);
    }
  }
  return paired.size === 0 ? commits : commits.map((one) => (paired.has(one.sha) ? { ...one, side: 'equal' } : one));
}

/** Commits that may be one change: whether they are, their patches say. */
export type Lookalike = { own: string; released: string };

export type Twins = {
  /** The released commit by the sha of our own. */
  certain: Map<string, string>;
  lookalikes: Lookalike[];
};

/** Robots write several changes in one second; of many that look alike these are compared. */
const mostAlike = 20;

/** Which of our own commits are there once more among released ones. */
export function twinsAmong(own: Trace[], released: Trace[]): Twins {
  const byName = groupedBy(released, ({ sha, message }) => [sha, ...originsOf(message)]);
  const byMoment = groupedBy(released, ({ moment }) => [moment]);
  const byHeader = groupedBy(released, ({ header }) => [withoutPull(header).text]);
  const twins: Twins = { certain: new Map(), lookalikes: [] };
  for (const trace of own) {
    const named = [trace.sha, ...originsOf(trace.message)].flatMap((name) => byName.get(name) ?? []);
    const sameMoment = byMoment.get(trace.moment) ?? [];
    const sameHeader = byHeader.get(withoutPull(trace.header).text) ?? [];
    const [twin] = [...named, ...sameMoment.filter((one) => sameHeader.includes(one))];
    if (twin) twins.certain.set(trace.sha, twin.sha);
    else {
      const alike = new Set([...sameMoment, ...sameHeader]);
      twins.lookalikes.push(...[...alike].map(({ sha }) => ({ own: trace.sha, released: sha })));
    }
  }
  return twins;
}

function groupedBy(traces: Trace[], keysOf: (trace: Trace) => string[]): Map<string, Trace[]> {
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    for (const key of keysOf(trace)) {
      const group = groups.get(key) ?? [];
      if (group.length < mostAlike) group.push(trace);
      groups.set(key, group);
    }
  }
  return groups;
}
