import isLower from 'semver/functions/lt.js';
import valid from 'semver/functions/valid.js';

const title = '# Changelog';
const heading = /^## v?(\d+\.\d+\.\d+\S*)/;

/** A version's part of the changelog, from its heading `## 1.2.3` on. */
export type ChangelogSection<Text = string> = { version: string; text: Text };

/**
 * The changelog with these sections in the places that their numbers give them: a hotfix goes to the releases around it, so
 * that it and the main branch write to different lines and git merges both. Sections that are there are replaced, others stay.
 *
 * @param highestFirst by version
 * @returns its parts, to be joined by blank lines
 */
export function partsWith<Text>(changelog: string, highestFirst: ChangelogSection<Text>[]): (string | Text)[] {
  const { head, sections } = parts(changelog);
  const given = new Set(highestFirst.map(({ version }) => version));
  const others = sections.filter(({ version }) => !given.has(version));
  const texts: (string | Text)[] = [head || title];
  let next = 0;
  for (const { version, text } of highestFirst) {
    for (let other = others[next]; other && !isLower(other.version, version); other = others[next]) {
      texts.push(other.text);
      next += 1;
    }
    texts.push(text);
  }
  return [...texts, ...others.slice(next).map(({ text }) => text)];
}

/** The versions that have a section, in its order. */
export const versionsIn = (changelog: string): string[] => parts(changelog).sections.map(({ version }) => version);

/** The whole text of it. */
export const withSections = (changelog: string, highestFirst: ChangelogSection[]): string =>
  `${partsWith(changelog, highestFirst).join('\n\n')}\n`;

function parts(changelog: string): { head: string; sections: ChangelogSection[] } {
  const lines = changelog.replaceAll('\r\n', '\n').split('\n');
  const starts = lines.flatMap((line, index) => (valid(heading.exec(line)?.[1]) ? [index] : []));
  return {
    head: lines.slice(0, starts[0]).join('\n').trim(),
    sections: starts.map((start, index) => ({
      version: heading.exec(lines[start] ?? '')?.[1] ?? '',
      text: lines
        .slice(start, starts[index + 1])
        .join('\n')
        .trim(),
    })),
  };
}
