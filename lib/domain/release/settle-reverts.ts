import { type ParsedMessage, withoutPull } from './parse-message.ts';
import { innermost, type Revert, revertOf } from './reverts.ts';

/** One message of a range; a squashed commit has several. */
export type Entry = {
  sha: string;
  /** Commits of which this one is a cherry-pick. */
  pickedFrom: string[];
  /** The merge that brought it, which may be reverted as a whole. */
  mergedBy?: string;
  message: ParsedMessage;
};

export type Settled<E extends Entry> = {
  /** What the range brings, reverts and what they took back left out. */
  kept: E[];
  /** What the range takes back that an earlier one has brought. */
  reverted: { entry: E; title: string; shas: string[]; pull: number | undefined }[];
  /** What an earlier range took back and this one brings again. */
  returned: { entry: E; title: string }[];
};

/**
 * Settles the reverts of a range. From the newest to the oldest: a message stands unless one that stands, and is newer,
 * takes it back; so a revert of a revert needs no rule of its own.
 */
export function settleReverts<E extends Entry>(oldestFirst: E[]): Settled<E> {
  const reverts = oldestFirst.map(({ message }) => revertOf(message));
  if (!reverts.some(Boolean)) return { kept: oldestFirst, reverted: [], returned: [] };
  const targetsOf = createFinder(oldestFirst);
  const fallen = new Set<number>();
  const settled: Settled<E> = { kept: [], reverted: [], returned: [] };
  for (let index = oldestFirst.length - 1; index >= 0; index -= 1) {
    const [entry, revert] = [oldestFirst[index], reverts[index]];
    if (!entry || fallen.has(index)) continue;
    if (!revert) {
      settled.kept.push(entry);
      continue;
    }
    const { found, missing } = targetsOf(revert, index, fallen);
    for (const target of found) fallen.add(target);
    if (found.length > 0 && missing.length === 0) continue;
    const { title, isBack } = innermost(revert.title);
    if (isBack) settled.returned.push({ entry, title });
    else settled.reverted.push({ entry, title, shas: missing, pull: revert.pull });
  }
  return { kept: settled.kept.reverse(), reverted: settled.reverted.reverse(), returned: settled.returned.reverse() };
}

type Found = { found: number[]; missing: string[] };

/** Finds what a revert means among the entries before it. Each title is walked once, so that the whole is linear. */
function createFinder(entries: Entry[]): (revert: Revert, before: number, fallen: Set<number>) => Found {
  const bySha = createShaIndex(entries);
  const byTitle = indexBy(entries, ({ message }) => [titleKey(withoutPull(message.header).text)]);
  const byPull = indexBy(entries, ({ message }) => (message.pull === undefined ? [] : [String(message.pull)]));
  return ({ shas, pull, title }, before, fallen) => {
    if (shas.length > 0) {
      const each = shas.map((sha) => ({ sha, found: bySha(sha).filter((index) => index < before) }));
      return {
        found: each.flatMap(({ found }) => found),
        missing: each.filter(({ found }) => found.length === 0).map(({ sha }) => sha),
      };
    }
    const ofPull = pull === undefined ? [] : (byPull.get(String(pull)) ?? []).filter((index) => index < before);
    if (ofPull.length > 0) return { found: ofPull, missing: [] };
    const [named] = lastStanding(byTitle.get(titleKey(title)) ?? [], before, fallen);
    if (named === undefined) return { found: [], missing: [] };
    // The title of a squashed commit stands for all that it brought.
    const sha = entries[named]?.sha ?? '';
    const isOwn = entries[before]?.sha === sha;
    return { found: isOwn ? [named] : bySha(sha).filter((index) => index < before), missing: [] };
  };
}

/** The newest with that title that still stands. What was passed is never asked for again: later questions come from before it. */
function lastStanding(indexes: number[], before: number, fallen: Set<number>): number[] {
  for (let last = indexes.pop(); last !== undefined; last = indexes.pop()) {
    if (last < before && !fallen.has(last)) return [last];
  }
  return [];
}

const titleKey = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ').trim();

function indexBy(entries: Entry[], keysOf: (entry: Entry) => string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const positions = index.get(key) ?? [];
      positions.push(position);
      index.set(key, positions);
    }
  }
  return index;
}

/** Seven digits are the fewest that git writes. */
const prefixLength = 7;

function createShaIndex(entries: Entry[]): (sha: string) => number[] {
  const names = ({ sha, pickedFrom, mergedBy = sha }: Entry) => [sha, ...pickedFrom, mergedBy];
  const byPrefix = indexBy(entries, (entry) => [...new Set(names(entry).map((sha) => sha.slice(0, prefixLength)))]);
  return (sha) =>
    (byPrefix.get(sha.slice(0, prefixLength)) ?? []).filter((position) => {
      const entry = entries[position];
      return entry !== undefined && names(entry).some((name) => name.startsWith(sha) || sha.startsWith(name));
    });
}
