import { parseMessage, withoutPull } from '#lib/domain/release/parse-message';
import { takesBack } from '#lib/domain/release/past';

/** What came to the main line in one go: its commits, and the changes that its notes tell. */
export type Arrival = { commits: { sha: string; message: string }[]; changes: { sha: string; header: string }[] };

type Named = { shas: string[]; pulls: string[]; titles: string[] };

/**
 * The changes that somebody took back later, by sha. Named by commit, by pull request, or by title: then it is the newest that is
 * called so. What a branch takes back of itself never reached anybody, and does not count.
 */
export function revertedIn(oldestFirst: Arrival[]): Set<string> {
  const index = createIndex();
  const reverted = new Set<string>();
  for (const arrival of oldestFirst) {
    const named = [...arrival.changes.map(({ header }) => header), ...arrival.commits.map(({ message }) => message)];
    for (const message of named) for (const sha of index.changesOf(namedIn(message))) reverted.add(sha);
    index.add(arrival);
  }
  return reverted;
}

const byCommit = /\breverts? (?:commits? )?([0-9a-f]{7,40})\b/gi;
const byPull = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)/gim;
const inHeader = /(?:"Merge pull request |\brevert:? (?:[\w.-]+\/[\w.-]+)?|".*\()#(\d+)/i;
const title = /\brevert(?:s|ed)?(?:\([^()]*\))?: *"?(.*?)"?$|\brevert(?:s|ed)? +"?(.*?)"?$/i;

function namedIn(message: string): Named {
  const [header = ''] = message.split('\n');
  const isRevert = takesBack(header) || /\brevert "/i.test(header);
  const found = isRevert ? title.exec(withoutPull(header).text) : null;
  const words = found?.[1] ?? found?.[2];
  return {
    shas: [...message.matchAll(byCommit)].map(([, sha = '']) => sha),
    pulls: [...message.matchAll(byPull), ...(isRevert ? [inHeader.exec(header) ?? []] : [])].flatMap(
      ([, pull]) => pull ?? [],
    ),
    titles: words ? [words, subjectOf(words)] : [],
  };
}

const subjectOf = (header: string): string => withoutPull(parseMessage(header).subject).text;

/** Finds what arrived before by each of its names. */
function createIndex() {
  const [bySha, byNumber, byTitle] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ];
  const first = <T>(names: string[], find: (name: string) => T | undefined): T | undefined =>
    names.map(find).find((found) => found !== undefined);
  return {
    add({ commits, changes }: Arrival): void {
      const shas = changes.map(({ sha }) => sha);
      for (const { sha } of commits) bySha.set(sha.slice(0, 7), changes.some((one) => one.sha === sha) ? [sha] : shas);
      const headers = [
        ...changes,
        ...commits.map(({ sha, message }) => ({ sha, header: message.split('\n')[0] ?? '' })),
      ];
      for (const { sha, header } of headers) {
        const own = bySha.get(sha.slice(0, 7)) ?? [];
        for (const [, number = ''] of header.matchAll(/(?:\(|pull request )#(\d+)/g)) byNumber.set(number, own);
        for (const name of [withoutPull(header).text, subjectOf(header)]) byTitle.set(name, own);
      }
    },
    changesOf({ shas, pulls, titles }: Named): string[] {
      const named = shas.flatMap((sha) => bySha.get(sha.slice(0, 7)) ?? []);
      if (named.length > 0) return named;
      return first(pulls, (pull) => byNumber.get(pull)) ?? first(titles, (name) => byTitle.get(name)) ?? [];
    },
  };
}
