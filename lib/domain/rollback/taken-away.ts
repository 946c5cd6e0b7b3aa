import * as z from 'zod';
import type { Changes } from '#lib/domain/release/changes';
import { directionOf } from '#lib/domain/release/notes';

/** Names of people stay in the history: what a step says of itself is kept where nothing can be erased. */
const line = z.object({ sha: z.string(), header: z.string(), pull: z.number().optional() });

const known = z.object({
  kind: z.literal('known'),
  direction: z.enum(['forward', 'backward', 'sideways', 'none']),
  /** The commit that ran, and the one that runs now. */
  since: z.string(),
  head: z.string(),
  removed: z.array(line),
  added: z.array(line),
  /** Commits that were not looked at. */
  left: z.number(),
});

/** `unknown` is never an empty list: nobody could say. */
const takenAway = z.union([known, z.object({ kind: z.literal('unknown'), why: z.string() })]);

/** What users lost by a rollback, as release notes that go backward. */
export type TakenAway = z.output<typeof takenAway>;

/** From the details of a rollback's result; undefined where they do not speak of it. */
export const parseTakenAway = (details: unknown): TakenAway | undefined => takenAway.safeParse(details).data;

/** The range that was left, told backward. */
export function backwardNotes(
  range: { since: string; head: string; left: number },
  gone: Changes,
  back: Changes,
): TakenAway {
  const [removed, added] = [linesOf(gone), linesOf(back)];
  return { kind: 'known', direction: directionOf(added.length, removed.length), ...range, removed, added };
}

const linesOf = ({ kept, reverted }: Changes) => [
  ...kept.map(({ sha, header, pull }) => ({ sha, header, ...(pull !== undefined && { pull }) })),
  ...reverted.map(({ change: { sha, subject } }) => ({ sha, header: `taken back: ${subject}` })),
];
