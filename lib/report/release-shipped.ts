import type { Notes } from '#lib/domain/release/notes';
import { withoutPull } from '#lib/domain/release/parse-message';
import { escapeLine, escapeProse } from './escape-markdown.ts';
import type { Detail } from './release-line.ts';

/** What is in this version and was not brought by it: a version beside it had it first. */
export function shippedText({ added, repoUrl }: Notes, { others }: Detail): string {
  const { shipped = [] } = added;
  if (shipped.length === 0) return '';
  const title = `Already released (${shipped.length})`;
  if (!others) return `_${title}: not shown._`;
  const lines = shipped.map(({ change: { header, sha }, shippedIn }) => {
    const link = `[${sha.slice(0, 7)}](${repoUrl}/commit/${sha})`;
    return `- ${escapeProse(withoutPull(header).text)} (${link}), in ${escapeLine(shippedIn)}`;
  });
  return `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
