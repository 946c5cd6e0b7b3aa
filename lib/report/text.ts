import type { Report, Section } from './report.ts';
import { timelineRows } from './timeline.ts';
import { verdictWords } from './verdict-words.ts';

/** For the log and the terminal: plain text, the next steps last, where the eye is. */
export const toText = (report: Report): string =>
  `${verdictWords[report.verdict].word.toUpperCase()}: ${answerText(report)}`;

/** The same for an answer whose title says it all: that the question could be answered is not worth a word. */
export const answerText = (report: Report): string =>
  [
    report.title,
    report.summary,
    ...report.facts.map(({ label, value }) => `  ${label}: ${value}`),
    ...report.sections.map(sectionText),
    ...report.next.map((step) => `Next: ${step}`),
  ].join('\n');

/** What was found, to quote elsewhere: without charts, and without what the details say as a whole, as timelines. */
export const findingsText = ({ sections }: Report): string =>
  sections
    .filter((section) => section.kind !== 'chart' && section.kind !== 'timeline' && !('inDetails' in section))
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
      return aligned([section.columns, ...section.rows]);
    case 'chart':
      return section.series.map(
        ({ name, values }) => `${name} (${section.unit}): ${values.map((value) => value.toFixed(1)).join(' ')}`,
      );
    case 'timeline':
      return timelineRows(section.events).map((cells) => cells.join(' '));
  }
}

const widestCell = 40;

/** Columns under each other; a cell that is wider than most lets its own row run on. */
function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_title, column) =>
    Math.min(widestCell, Math.max(...rows.map((cells) => (cells[column] ?? '').length))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
