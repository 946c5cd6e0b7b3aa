import isLower from 'semver/functions/lt.js';
import valid from 'semver/functions/valid.js';

const title = '# Changelog';
const heading = /^## v?(\d+\.\d+\.\d+\S*)/;

/**
 * The changelog with the section of a version in the place that its number gives it: a hotfix goes to the releases around
 * it, so that it and the main branch write to different lines and git merges both. A section that is there is replaced.
 *
 * @param section from its heading `## 1.2.3` on
 */
export function withSection(changelog: string, version: string, section: string): string {
  const { head, sections } = parts(changelog);
  const others = sections.filter((one) => one.version !== version);
  const place = others.findIndex((one) => isLower(one.version, version));
  const at = place === -1 ? others.length : place;
  const texts = [
    ...others.slice(0, at).map(({ text }) => text),
    section.trim(),
    ...others.slice(at).map(({ text }) => text),
  ];
  return `${[head || title, ...texts].join('\n\n')}\n`;
}

function parts(changelog: string): { head: string; sections: { version: string; text: string }[] } {
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
