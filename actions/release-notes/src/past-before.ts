import type { Commit } from '#lib/domain/release/commit';
import { type Past, pastOf } from '#lib/domain/release/past';
import type { RangeFiles } from '#lib/ports';
import type { Ports } from './ports.ts';

/** Undefined where git has no past to tell. */
export type Newest = ReturnType<RangeFiles['newest']>;

/** How far back to look for what was changed or taken back before. */
const lookBack = 1_000;

/** Begun as soon as it is known where the notes end: git takes longer for it than for all else. */
export const newestAt = (head: string, { rangeFiles }: Ports): Newest =>
  rangeFiles.newest(head, lookBack).catch(() => undefined);

/**
 * What came before a range: of the newest commits those that are no part of it. Where it has most of them, or is not a part of them,
 * what its start comes from.
 */
export async function pastBefore(
  start: string,
  range: () => Promise<Commit[]>,
  begun: Newest,
  ports: Ports,
): Promise<Past | undefined> {
  const newest = await begun;
  if (newest === undefined) return undefined;
  const inRange = new Set((await range()).map(({ sha }) => sha));
  const before = newest.filter(({ sha }) => !inRange.has(sha));
  const isEnough = newest.length < lookBack || before.length >= lookBack / 2;
  const known = isEnough ? before : await newestAt(start, ports);
  return known && pastOf(known);
}
