import isLower from 'semver/functions/lt.js';
import { partsWith } from '#lib/domain/release/changelog';
import type { Notes } from '#lib/domain/release/notes';
import type { VersionTag } from '#lib/domain/release/tags';
import { sectionOf } from './changelog-section.ts';
import { gap, type PiledSection } from './earlier-sections.ts';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';
import { createTextPile, joined } from './text-pile.ts';

/** Writes the section of this version among those of earlier ones. */
export async function writeChangelog(
  input: Inputs,
  { version, versions }: Plan,
  notes: Notes,
  earlier: PiledSection[],
  { files }: Ports,
): Promise<void> {
  // Where versions come from it, it has them already.
  if (input.changelog === undefined || input.versionFrom === 'changelog') return;
  const pile = createTextPile();
  const piled = (text: string) => pile(text, gap);
  const own = version === undefined ? [] : [{ version, text: piled(sectionOf(version, notes).text) }];
  const sections = inOrder([...earlier, ...own], versions);
  if (sections.length === 0) return;
  const before = (await files.read(input.changelog)) ?? '';
  const parts = partsWith(before, sections).map((text) => (typeof text === 'string' ? piled(text) : text));
  // One line break ends a file.
  const after = joined(parts).subarray(0, -1);
  if (!after.equals(Buffer.from(before))) await files.write(input.changelog, after);
}

/** One section of each version, the last that was made, highest first; this one's version may have no tag yet. */
function inOrder(sections: PiledSection[], highestFirst: VersionTag[]): PiledSection[] {
  const left = new Map<string, PiledSection>();
  for (const section of sections) left.set(section.version, section);
  const ordered: PiledSection[] = [];
  for (const { version } of highestFirst) {
    const section = left.get(version);
    if (section) ordered.push(section);
    left.delete(version);
  }
  for (const section of left.values()) {
    const place = ordered.findIndex((one) => isLower(one.version, section.version));
    ordered.splice(place === -1 ? ordered.length : place, 0, section);
  }
  return ordered;
}
