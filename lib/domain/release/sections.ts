import type { Commit } from './commit.ts';
import type { VersionTag } from './tags.ts';

/** What a version brought that none before it had; `version` is undefined for what no version has yet. */
export type Section = { version: VersionTag | undefined; at: Date; newestFirst: Commit[] };

/** `awaited`: how many of its commits are known, as parents of others, and have not come yet. */
type Open = Section & { awaited: number };

const unreleased = -1;

/**
 * Deals out a history, as it comes, to the versions that brought it: each commit to the lowest version that has it. So a hotfix
 * that was merged back is told once, where it was released. A section is handed on as soon as it is whole, and forgotten: what
 * is kept at one time is what lies between a few releases, however long the history is.
 *
 * @param highestFirst those that may have sections; of several at one commit the lowest has its changes
 * @returns takes the commits, children before parents
 */
export function createSections(head: string, highestFirst: VersionTag[], onSection: (section: Section) => void) {
  const tagged = indexesBySha(highestFirst);
  const sections = new Map<number, Open>();
  /** The version of each commit that is awaited, by those of its children that came. */
  const owners = new Map<string, number>();
  const awaitOne = (index: number, at: Date): Open => {
    const section = sections.get(index) ?? { version: highestFirst[index], at, newestFirst: [], awaited: 0 };
    sections.set(index, section);
    section.awaited += 1;
    return section;
  };
  const oneCame = (index: number | undefined) => {
    const section = index === undefined ? undefined : sections.get(index);
    if (index === undefined || !section) return;
    section.awaited -= 1;
    if (section.awaited > 0) return;
    sections.delete(index);
    const { awaited, ...whole } = section;
    onSection(whole);
  };
  owners.set(head, unreleased);
  awaitOne(unreleased, new Date(0));
  return (commit: Commit): void => {
    const { sha, at, parents } = commit;
    const [before, names = []] = [owners.get(sha), tagged.get(sha)];
    owners.delete(sha);
    const own = names.at(-1) ?? before ?? unreleased;
    for (const index of [...names, own]) awaitOne(index, at);
    sections.get(own)?.newestFirst.push(commit);
    for (const parent of parents) {
      const known = owners.get(parent);
      if (known !== undefined && known >= own) continue;
      owners.set(parent, own);
      awaitOne(own, at);
      oneCame(known);
    }
    for (const index of [before, ...names, own]) oneCame(index);
  };
}

function indexesBySha(tags: VersionTag[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { sha }] of tags.entries()) {
    const indexes = found.get(sha);
    if (indexes) indexes.push(index);
    else found.set(sha, [index]);
  }
  return found;
}
