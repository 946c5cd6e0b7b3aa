import isLower from 'semver/functions/lt.js';
import { type ChangelogSection, partsWith } from '#lib/domain/release/changelog';
import { directionOf, type Notes } from '#lib/domain/release/notes';
import { createSections, type Section } from '#lib/domain/release/sections';
import { candidatesFor, type VersionTag } from '#lib/domain/release/tags';
import { notesMarkdown } from '#lib/report/release-notes';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import { filesFor, sideChanges } from './lineage.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

/** In UTF-8: as a string, the changelog of 10,000 versions takes several times as much memory. */
type Encoded = ChangelogSection<Uint8Array>;

/** Writes the section of this version among those of earlier ones. */
export async function writeChangelog(
  input: Inputs,
  { version, versions }: Plan,
  notes: Notes,
  earlier: Encoded[],
  { files }: Ports,
): Promise<void> {
  // Where versions come from it, it has them already.
  if (input.changelog === undefined || input.versionFrom === 'changelog') return;
  const own = version === undefined ? [] : [encoded(sectionOf(version, notes))];
  const sections = inOrder([...earlier, ...own], versions);
  if (sections.length === 0) return;
  const before = (await files.read(input.changelog)) ?? '';
  const parts = partsWith(before, sections).flatMap((text) => [typeof text === 'string' ? encode(text) : text, gap]);
  const after = Buffer.concat([...parts.slice(0, -1), encode('\n')]);
  if (!after.equals(encode(before))) await files.write(input.changelog, after);
}

const encode = (text: string): Buffer => Buffer.from(text);
const encoded = ({ version, text }: ChangelogSection): Encoded => ({ version, text: encode(text) });
const gap = encode('\n\n');

/**
 * With `rebuild-changelog`, a section for each version of the channel from which `head` comes, from its commits alone, in one
 * pass of git.
 */
export function earlierSections(
  input: Inputs,
  head: string,
  versions: VersionTag[],
  { history, run }: Ports,
): Promise<Encoded[]> {
  if (!input.rebuildChangelog) return Promise.resolve([]);
  const sections: Encoded[] = [];
  const take = ({ version, at, newestFirst }: Section) => {
    if (!version) return;
    const added = sideChanges(input, newestFirst, 'added');
    const direction = directionOf(added.kept.length + added.reverted.length, 0);
    const notes = { ...bareNotes, title: version.name, head: version.sha, at, direction, added, repoUrl: run.repoUrl };
    sections.push(encoded(sectionOf(version.version, notes)));
  };
  const add = createSections(head, candidatesFor(input.channel, versions), take);
  const read = history.walk(head, add, filesFor(input)).then(() => sections);
  // It is waited for last of all: until then, nobody hears that it failed.
  read.catch(() => undefined);
  return read;
}

/** Notes of commits alone. */
export const bareNotes: Omit<Notes, 'title' | 'head' | 'at' | 'direction' | 'added' | 'repoUrl'> = {
  since: undefined,
  removed: { kept: [], reverted: [] },
  pulls: new Map(),
  newcomers: [],
  running: [],
  notices: [],
};

/** Without what runs where: that changes, and a changelog is history. */
export function sectionOf(version: string, notes: Notes): ChangelogSection {
  const { text } = notesMarkdown(notes, { limit: textLimit, deployments: false });
  return { version, text: `## ${version} (${notes.at.toISOString().slice(0, 10)})\n\n${text}`.trim() };
}

/** One section of each version, the last that was made, highest first; this one's version may have no tag yet. */
function inOrder(sections: Encoded[], highestFirst: VersionTag[]): Encoded[] {
  const texts = new Map(sections.map((section) => [section.version, section]));
  const order = [...new Set(highestFirst.map(({ version }) => version))];
  const known = new Set(order);
  for (const { version } of sections.filter((one) => !known.has(one.version))) {
    const place = order.findIndex((one) => isLower(one, version));
    order.splice(place === -1 ? order.length : place, 0, version);
  }
  return order.flatMap((version) => texts.get(version) ?? []);
}
