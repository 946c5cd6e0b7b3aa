import type { Report, Section } from './report.ts';
import { timelineRows } from './timeline.ts';
import { verdictWords } from './verdict-words.ts';

/** For the log and the terminal: plain text, the next steps last, where the eye is. */
export function toText(report: Report): string {
  const { word } = verdictWords[report.verdict];
  return [
    `${word.toUpperCase()}: ${report.title}`,
    report.summary,
    ...report.facts.map(({ label, value }) => `  ${label}: ${value}`),
    ...report.sections.map(sectionText),
    ...report.next.map((step) => `Next: ${step}`),
  ].join('\n');
}

/** What was found, without charts: to quote where there is no Markdown. */
export const sectionsText = ({ sections }: Report): string =>
  sections
    .filter(({ kind }) => kind !== 'chart')
    .map(sectionText)
    .join('\n');

const sectionText = (section: Section): string =>
  [`${section.title}:`, ...lines(section).map((line) => `  ${line}`)].join('\n');

function lines(section: Section): string[] {
  switch (section.kind) {
    case 'text':
    case 'code':
      return section.text.split('\n');
    case 'list':
      return section.items.map((item) => `- ${item}`);
    case 'table':
      return [section.columns, ...section.rows].map((cells) => cells.join('  '));
    case 'chart':
      return section.series.map(
        ({ name, values }) => `${name} (${section.unit}): ${values.map((value) => value.toFixed(1)).join(' ')}`,
      );
    case 'timeline':
      return timelineRows(section.events).map((cells) => cells.join(' '));
  }
}
