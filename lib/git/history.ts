import type { Commit } from '#lib/domain/release/commit';
import type { Tag } from '#lib/domain/release/tags';
import type { Trace } from '#lib/domain/release/twins';
import type { History } from '#lib/ports';
import { firstAncestor, firstAncestors } from './ancestors.ts';
import { fetchAbove, fetchAll, fetchCommit, fetchUntilMet, isShallow } from './heal.ts';
import { healToAncestor } from './heal-to-ancestor.ts';
import { notesOn } from './notes.ts';
import { authorsBefore, mailmapped } from './people.ts';
import { isCheckedOut, type Place, placeOf } from './place.ts';
import { createRanges } from './ranges.ts';
import { readLog } from './read-log.ts';
import { localTags, remoteTags } from './read-tags.ts';
import { resolve } from './resolve.ts';
import { type Checkout, runGit } from './run-git.ts';
import { patchIds, tracesOf } from './traces.ts';

/** A checkout as it is being read. */
type Reading = {
  checkout: Checkout;
  placed(): Promise<Place>;
  ranges: ReturnType<typeof createRanges>;
  /** Where a fetched history ends: everything that is there comes after it. */
  floor: string | undefined;
};

/** The history of a checkout. A shallow one is completed from its remote, only as far as the question goes. */
export function gitHistory(checkout: Checkout): History {
  let place: Promise<Place> | undefined;
  const placed = () => (place ??= placeOf(checkout));
  let tags: Promise<Tag[]> | undefined;
  const reading: Reading = { checkout, placed, ranges: createRanges(checkout), floor: undefined };
  return {
    tags: () => (tags ??= tagsOf(reading)),
    resolve: async (revision) =>
      (await isCheckedOut(await placed(), revision)) ? revision : resolveOrFetch(checkout, revision),
    firstAncestor: (head, candidates, wanted = { files: false }) => ancestorOf(reading, head, candidates, wanted),
    firstAncestors: async (head, lists) => {
      if ((await placed()).isShallow) await fetchAll(checkout, head);
      return firstAncestors(checkout, head, lists);
    },
    between: (from, to, wanted = { files: false }) => commitsBetween(reading, from, to, wanted),
    walk: async (head, onCommit, wanted) => {
      if ((await placed()).isShallow) await fetchAll(checkout, head);
      await readLog(checkout, [head], { ...wanted, onCommit });
    },
    dateOf: async (sha) => {
      const { exitCode, output } = await runGit(checkout, ['show', '--no-patch', '--format=%ct', sha, '--']);
      return exitCode === 0 ? new Date(Number(output.trim()) * 1000) : undefined;
    },
    authorsBefore: async (sha, emails) =>
      (await placed()).isShallow ? undefined : authorsBefore(checkout, sha, emails),
    traces: (asked) => tracesIn(reading, asked),
    patchIds: async (shas) => ((await placed()).isShallow ? new Map() : patchIds(checkout, shas)),
    comingFrom: (sha, head) => comingFrom(reading, sha, head),
    notesOn: async (shas, isFetched) => notesOn(checkout, (await placed()).commonDir, { shas, isFetched }),
    mailmapped: async (people) => mailmapped(checkout, (await placed()).commonDir, people),
  };
}

async function tagsOf({ checkout, placed }: Reading): Promise<Tag[]> {
  const { isShallow: isCut, commonDir } = await placed();
  return isCut ? remoteTags(checkout) : localTags(checkout, commonDir);
}

/** A commit to release need not be the one that was checked out. */
async function resolveOrFetch(checkout: Checkout, revision: string): Promise<string | undefined> {
  const found = await resolve(checkout, revision);
  if (found !== undefined || !/^[0-9a-f]{40}$/.test(revision)) return found;
  await fetchCommit(checkout, revision);
  return resolve(checkout, revision);
}

type Wanted = { files: boolean };

async function ancestorOf<T extends Tag>(
  reading: Reading,
  head: string,
  candidates: T[],
  wanted: Wanted,
): Promise<T | undefined> {
  const { checkout, placed, ranges } = reading;
  if (!(await placed()).isShallow) {
    // The first candidate nearly always is it: then what separates it from `head`, which is asked for next, tells so.
    const [likely, ...others] = candidates;
    const begun = likely && ranges.begin({ from: likely.sha, to: head, ...wanted, isAll: false });
    if (await begun?.isForward) return likely;
    begun?.stop();
    return firstAncestor(checkout, head, others);
  }
  const found = await healToAncestor(checkout, head, candidates);
  reading.floor = found.isFloor ? found.tag?.sha : undefined;
  return found.tag;
}

async function commitsBetween(
  reading: Reading,
  from: string | undefined,
  to: string,
  wanted: Wanted,
): Promise<Commit[]> {
  if (from === to) return [];
  const { checkout, placed, ranges } = reading;
  const wasCut = (await placed()).isShallow;
  if (from === undefined && wasCut) await fetchAll(checkout, to);
  else if (from !== undefined && from !== reading.floor && wasCut && (await isShallow(checkout))) {
    await fetchUntilMet(checkout, from, to);
    // A depth may cut the history elsewhere than the tag did.
    reading.floor = undefined;
  }
  return ranges.begin({ from, to, ...wanted, isAll: from === undefined || from === reading.floor }).commits;
}

async function tracesIn({ checkout, placed }: Reading, asked: Parameters<History['traces']>[0]): Promise<Trace[]> {
  if ('shas' in asked) return tracesOf(checkout, asked);
  const { of, above, without } = asked;
  // Notes do without: what is not known to be there is told as new.
  if ((await placed()).isShallow) await fetchAbove(checkout, of.sha, above).catch(() => undefined);
  return (await resolve(checkout, of.sha)) === undefined ? [] : tracesOf(checkout, { of: of.sha, without });
}

/** Some thousand commits: what is older is nothing that a release would have to fetch. */
const mostDeepenings = 3;

async function comingFrom(reading: Reading, sha: string, head: string): Promise<Set<string>> {
  const { checkout, placed } = reading;
  if (/^[0-9a-f]{40,64}$/.test(sha) && (await placed()).isShallow) {
    // Notes do without.
    await fetchUntilMet(checkout, sha, head, mostDeepenings).catch(() => undefined);
    reading.floor = undefined;
  }
  const { exitCode, output } = await runGit(checkout, ['rev-list', '--ancestry-path', `${sha}..${head}`, '--']);
  return new Set(exitCode === 0 ? output.split('\n').filter(Boolean) : []);
}
