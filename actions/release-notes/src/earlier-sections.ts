import type { ChangelogSection } from '#lib/domain/release/changelog';
import { directionOf } from '#lib/domain/release/notes';
import { createSections, type Section } from '#lib/domain/release/sections';
import { candidatesFor, type VersionTag } from '#lib/domain/release/tags';
import { bareNotes, sectionOf } from './changelog-section.ts';
import type { Inputs } from './inputs.ts';
import { filesFor, sideChanges } from './lineage.ts';
import type { Ports } from './ports.ts';
import { createTextPile, type Piece } from './text-pile.ts';

/** Each with the blank line behind it. */
export type PiledSection = ChangelogSection<Piece>;

export const gap = '\n\n';

/**
 * With `rebuild-changelog`, a section for each version of the channel from which `head` comes, from its commits alone, in one
 * pass of git.
 */
export function earlierSections(
  input: Inputs,
  head: string,
  versions: VersionTag[],
  ports: Ports,
): Promise<PiledSection[]> {
  if (!input.rebuildChangelog) return Promise.resolve([]);
  const read = readSections(input, head, candidatesFor(input.channel, versions), ports);
  // It is waited for last of all: until then, nobody hears that it failed.
  read.catch(() => undefined);
  return read;
}

/** By date git tells commits while it still looks for others. Only where clocks were wrong that is not good enough. */
async function readSections(
  input: Inputs,
  head: string,
  versions: VersionTag[],
  { history, beforeLongHistory, run }: Ports,
): Promise<PiledSection[]> {
  const read = async (byGraph: boolean) => {
    const pile = createTextPile();
    const sections: PiledSection[] = [];
    const { add, isWhole } = createSections(head, versions, (section) => {
      const { version } = section;
      if (version)
        sections.push({ version: version.version, text: pile(textOf(input, version, section, run.repoUrl), gap) });
    });
    await history.walk(head, add, { ...filesFor(input), byGraph });
    return { sections, isWhole: isWhole() };
  };
  await beforeLongHistory();
  const byDate = await read(false);
  return byDate.isWhole ? byDate.sections : (await read(true)).sections;
}

function textOf(input: Inputs, { name, sha, version }: VersionTag, { at, newestFirst }: Section, repoUrl: string) {
  const added = sideChanges(input, newestFirst, 'added');
  const direction = directionOf(added.kept.length + added.reverted.length, 0);
  return sectionOf(version, { ...bareNotes, title: name, head: sha, at, direction, added, repoUrl }).text;
}
