import isLower from 'semver/functions/lt.js';
import type { Commit } from '#lib/domain/release/commit';
import { isStable, type VersionTag } from '#lib/domain/release/tags';
import { type Trace, twinsAmong } from '#lib/domain/release/twins';
import type { History } from '#lib/ports';
import type { Lineage } from './lineage.ts';

/** So many hotfixes of one release are looked at, the newest ones; each costs a process of git. */
const mostVersions = 10;
/** Branches older than the last version; more than these say nothing about hotfixes. */
const mostBranches = 20;

type Asked = {
  head: string;
  /** Since the last stable version. */
  commits: Commit[];
  lineage: Lineage;
  /** Which version it will be. */
  version(): string | undefined;
};

/**
 * What of a range a version beside it has brought already, by sha: a hotfix takes from the main branch what is not released
 * there yet, and the next version of the main branch is not the first that has it. So too when the hotfix was merged back. It
 * costs nothing where no such version is.
 */
export async function shippedBeside(asked: Asked, history: History): Promise<Map<string, string>> {
  const released = await releasedBeside(asked, history);
  if (released.size === 0) return new Map();
  const added = asked.commits.filter(({ side }) => side === 'added').map(({ sha }) => sha);
  const traces = [...released.values()].map(({ trace }) => trace);
  const { certain, lookalikes } = twinsAmong(await history.traces({ shas: added }), traces);
  const found = new Map(certain);
  if (lookalikes.length > 0) {
    const ids = await history.patchIds([...new Set(lookalikes.flatMap((pair) => [pair.own, pair.released]))]);
    for (const pair of lookalikes) {
      if (ids.has(pair.own) && ids.get(pair.own) === ids.get(pair.released)) found.set(pair.own, pair.released);
    }
  }
  return new Map([...found].map(([sha, twin]) => [sha, released.get(twin)?.version ?? '']));
}

type Released = Map<string, { trace: Trace; version: string }>;

async function releasedBeside({ head, commits, lineage, version }: Asked, history: History): Promise<Released> {
  const { stable } = lineage;
  if (!stable) return new Map();
  const beside = versionsBeside(lineage, version);
  const asked = beside.map((tag, index) => ({ tag, without: [head, ...beside.slice(0, index).map(({ sha }) => sha)] }));
  const forks = forksOf(commits, stable);
  if (forks.length > 0 && forks.length <= mostBranches) asked.push({ tag: stable, without: forks });
  const found: Released = new Map();
  for (const { tag, without } of asked) {
    for (const trace of await history.traces({ of: tag, above: stable, without }))
      if (!found.has(trace.sha)) found.set(trace.sha, { trace, version: tag.name });
  }
  return found;
}

/** Stable versions between the last one of this history and the next, lowest first. They are of other branches. */
function versionsBeside({ stable, versions }: Lineage, version: () => string | undefined): VersionTag[] {
  const above = versions.slice(
    0,
    versions.findIndex(({ name }) => name === stable?.name),
  );
  const next = above.some(isStable) ? version() : undefined;
  if (next === undefined) return [];
  const beside = above.filter((one) => isStable(one) && isLower(one.version, next));
  return beside.slice(0, mostVersions).reverse();
}

/** Where branches of the range began that are older than the version that it starts from. */
function forksOf(commits: Commit[], { sha: start }: VersionTag): string[] {
  const inside = new Set(commits.map(({ sha }) => sha));
  const outside = new Set(commits.flatMap(({ parents }) => parents.filter((sha) => sha !== start && !inside.has(sha))));
  return [...outside];
}
