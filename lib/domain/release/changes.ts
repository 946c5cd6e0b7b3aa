import type { Commit, Person } from './commit.ts';
import { type ParsedMessage, parseMessage, withoutPull } from './parse-message.ts';
import { mergeOfCommits, pullOfMerge } from './pull-of-commit.ts';
import { revertOf } from './reverts.ts';
import { type Entry, type Settled, settleReverts } from './settle-reverts.ts';
import { expandEdit, expandSquash } from './squash.ts';
import { originsOf } from './twins.ts';
import { isVersionCommit } from './version-commit.ts';

/** What one line of release notes tells. */
export type Change = {
  sha: string;
  /** Undefined where the message is not conventional. */
  type: string | undefined;
  scope: string | undefined;
  subject: string;
  header: string;
  /** In the author's words; empty where nothing breaks. */
  breaking: string[];
  pull: number | undefined;
  issues: string[];
  authors: Person[];
  files: string[];
};

export type Changes = {
  /** Oldest first. */
  kept: Change[];
  /** Brought by an earlier release and taken back by this one; `change.subject` is what was taken back. */
  reverted: Reverted[];
  /** What a version beside this history has brought already; left out where there is nothing. */
  shipped?: { change: Change; shippedIn: string }[];
};

export type Reverted = {
  change: Change;
  /** The commits, or the pull request, that it takes back; neither where only a title is known. */
  shas: string[];
  pull: number | undefined;
  /** The first version that had them. */
  shippedIn?: string;
};

/** What one message of a commit tells. */
export type Telling = Entry & { commit: Commit };

/** Everything that the commits tell, oldest first, before it is settled what of it counts. */
export const tellingsOf = (newestFirst: Commit[]): Telling[] =>
  newestFirst.every(isSimple) ? newestFirst.toReversed().flatMap(ownEntries) : entriesOf(newestFirst).reverse();

/** What counts of it: cherry-picks counted once, reverts settled. */
export const settledOf = (oldestFirst: Telling[]): Changes => settledChanges(withoutTwins(oldestFirst));

/**
 * What the commits of one side of a range change, each thing once: squash bodies expanded, reverts settled, merges and
 * cherry-picks counted once.
 *
 * @param newestFirst children before parents
 */
export function changesOf(newestFirst: Commit[]): Changes {
  const all = withoutTwins(tellingsOf(newestFirst));
  if (!newestFirst.some((one) => one.shippedIn)) return settledChanges(all);
  const shippedIn = new Map(newestFirst.flatMap((one) => (one.shippedIn ? [[one.sha, one.shippedIn]] : [])));
  const versionOf = ({ sha, mergedBy = sha }: Entry) => shippedIn.get(sha) ?? shippedIn.get(mergedBy);
  const shipped = all.flatMap((entry) => {
    const version = versionOf(entry);
    return version === undefined ? [] : [{ change: changeOf(entry), shippedIn: version }];
  });
  return withShipped(settledChanges(all.filter((entry) => versionOf(entry) === undefined)), shipped);
}

/** Whoever comes from the version beside this history loses what is taken back here. */
function withShipped({ kept, reverted }: Changes, shipped: NonNullable<Changes['shipped']>): Changes {
  const isTakenBack = ({ shas, pull, change }: Reverted, one: Change): boolean =>
    shas.length > 0
      ? shas.some((sha) => one.sha.startsWith(sha))
      : (pull !== undefined && one.pull === pull) || change.subject === withoutPull(one.header).text;
  const lost = reverted.map((revert) => {
    const version = shipped.find(({ change }) => isTakenBack(revert, change))?.shippedIn;
    return version === undefined ? revert : { ...revert, shippedIn: version };
  });
  const left = shipped.filter(({ change }) => !reverted.some((revert) => isTakenBack(revert, change)));
  return { kept, reverted: lost, ...(left.length > 0 && { shipped: left }) };
}

function settledChanges(entries: Telling[]): Changes {
  const { kept, reverted, returned } = settleReverts(entries);
  return {
    kept: [...kept.map(changeOf), ...returned.map(returnedChange)].filter(({ header }) => !isVersionCommit(header)),
    reverted: reverted.map(({ entry, title, shas, pull }) => ({
      change: { ...changeOf(entry), type: 'revert', scope: undefined, subject: title },
      shas,
      pull,
    })),
  };
}

/** It has nothing to do with any other commit but by a revert: so it is with most ranges, and there is little to look up. */
const isSimple = (commit: Commit): boolean =>
  commit.parents.length < 2 &&
  commit.said === undefined &&
  commit.shippedIn === undefined &&
  originsOf(commit.message).length === 0 &&
  pullOfMerge(commit.message) === undefined;

const nowhere: string[] = [];

const ownEntries = (commit: Commit): Telling[] =>
  expandSquash(commit.message).map((message) => ({ sha: commit.sha, pickedFrom: nowhere, message, commit }));

/** A merged branch speaks for itself; where it says nothing conventional, its merge speaks for it. */
function entriesOf(newestFirst: Commit[]): Telling[] {
  const mergeOf = mergeOfCommits(newestFirst);
  const messages = new Map(newestFirst.map((commit) => [commit.sha, messagesOf(commit)]));
  const speaking = new Set(
    newestFirst
      .filter(({ sha, parents }) => parents.length < 2 && messages.get(sha)?.some(hasMeaning))
      .map(({ sha }) => mergeOf.get(sha)),
  );
  const speaksFor = new Set(
    newestFirst
      .filter((commit) => (isPullMerge(commit) && !speaking.has(commit.sha)) || isEditedMerge(commit))
      .map(({ sha }) => sha),
  );
  const pulls = new Map(newestFirst.map(({ sha, message }) => [sha, pullOfMerge(message)]));
  return newestFirst.flatMap((commit) => {
    const merge = mergeOf.get(commit.sha);
    const isSilent = commit.parents.length > 1 ? !speaksFor.has(commit.sha) : speaksFor.has(merge ?? '');
    const pull = pulls.get(merge ?? '');
    return isSilent
      ? []
      : (messages.get(commit.sha) ?? []).map((message) => entryOf(commit, message, { merge, pull })).reverse();
  });
}

const hasMeaning = (message: ParsedMessage): boolean => message.type !== undefined || revertOf(message) !== undefined;

const isPullMerge = ({ parents, message }: Commit): boolean => parents.length > 1 && pullOfMerge(message) !== undefined;

/** Whoever says what a merge brings says it for all that it brings. */
const isEditedMerge = ({ parents, said }: Commit): boolean => parents.length > 1 && said !== undefined;

/** The title of a pull request stands in the body of its merge. */
const messagesOf = ({ parents, message, said }: Commit): ParsedMessage[] => {
  const isMerge = parents.length > 1;
  if (said === undefined && !isMerge) return expandSquash(message);
  const own = parseMessage(isMerge ? message.split('\n').slice(1).join('\n') : message);
  return said === undefined ? [own] : expandEdit(said, own);
};

type Brought = { merge: string | undefined; pull: number | undefined };

const entryOf = (commit: Commit, message: ParsedMessage, { merge, pull }: Brought): Telling => ({
  sha: commit.sha,
  ...(merge !== undefined && { mergedBy: merge }),
  pickedFrom: originsOf(commit.message),
  message: { ...message, pull: message.pull ?? pull },
  commit,
});

/** Without cherry-picks of what is there already, and of one commit picked twice all but the first. */
function withoutTwins(oldestFirst: Telling[]): Telling[] {
  if (oldestFirst.every(({ pickedFrom }) => pickedFrom.length === 0)) return oldestFirst;
  const present = new Set(oldestFirst.map(({ sha }) => sha));
  const owner = new Map<string, string>();
  return oldestFirst.filter(({ sha, pickedFrom: [origin] }) => {
    if (origin === undefined) return true;
    if (!owner.has(origin)) owner.set(origin, sha);
    return !present.has(origin) && owner.get(origin) === sha;
  });
}

function changeOf({ sha, message, commit }: Telling): Change {
  const { type, scope, subject, header, breaking, pull, issues } = message;
  return { sha, type, scope, subject, header, breaking, pull, issues, authors: authorsOf(commit), files: commit.files };
}

const returnedChange = ({ entry, title }: Settled<Telling>['returned'][number]): Change => {
  const { type, scope, subject } = parseMessage(title);
  return { ...changeOf(entry), type, scope, subject };
};

const coAuthor = /^Co-authored-by: *([^<\n]{1,200}?) *<([^>\n]{1,200})>/gim;

function authorsOf({ author, message }: Commit): Person[] {
  if (!/authored-by/i.test(message)) return [author];
  const others = [...message.matchAll(coAuthor)].map(([, name = '', email = '']) => ({ name, email }));
  const byEmail = new Map([author, ...others].map((person) => [person.email.toLowerCase(), person]));
  return [...byEmail.values()];
}
