import { clip } from '#lib/domain/text';
import { chartMarkdown } from './chart-markdown.ts';
import { escapeLine, escapeMarkdown, fenced, linked } from './escape-markdown.ts';
import type { Fact, Report, Section } from './report.ts';
import { timelineRows } from './timeline.ts';
import { partsOf, trimmed } from './trim.ts';
import { verdictWords } from './verdict-words.ts';

type Options = {
  /** UTF-8 bytes that the medium takes: 1 MiB for a job summary, 65,536 characters for an issue. */
  limit: number;
  /** Level of the title's heading. */
  heading?: 2 | 3 | 4;
};

/** Characters of one sentence, fact and step of the head, and of one line of a log. */
const longest = { title: 200, summary: 1_500, label: 60, value: 300, step: 500, line: 4_000 };
const most = { facts: 20, steps: 8 };

/** GitHub-flavoured Markdown. What does not fit is left out row by row, then section by section, and said to be. */
export function toMarkdown(report: Report, { limit, heading = 2 }: Options): string {
  const marks = '#'.repeat(heading);
  const render = (section: Section) => `${marks}# ${escapeLine(section.title)}\n\n${body(section)}`;
  return withinLimit(headWithin(report, marks, limit - notes), report.sections, render, limit);
}

/** Title, summary, next steps and facts; all of them shortened alike where even they are too long. */
function headWithin(report: Report, marks: string, room: number): string {
  const { sign, word } = verdictWords[report.verdict];
  for (let share = 1; ; share /= 2) {
    const short = (text: string, max: number) => clip(text, Math.ceil(max * share));
    const head = [
      `${marks} ${sign} ${escapeLine(short(report.title, longest.title))}`,
      `**${word}.** ${escapeMarkdown(short(report.summary, longest.summary))}`,
      nextSteps(report.next, (step) => short(step, longest.step)),
      factTable(report.facts, (text, max) => short(text, max)),
    ];
    const text = head.filter((part) => part !== '').join('\n\n');
    if (Buffer.byteLength(text) <= room || share < 1 / 64) return text;
  }
}

/** Bytes for the sentence that tells what is missing. */
const notes = 200;

function withinLimit(head: string, sections: Section[], render: (section: Section) => string, limit: number): string {
  const parts = [head];
  let room = limit - notes - Buffer.byteLength(head);
  let left = 0;
  for (const section of sections) {
    const fitting = asFits(section, render, room - '\n\n'.length);
    if (fitting === undefined) left += 1;
    else parts.push(fitting);
    room -= fitting === undefined ? 0 : Buffer.byteLength(fitting) + '\n\n'.length;
  }
  if (left > 0) parts.push(`_${left} more sections did not fit here; the \`result\` output and the log have them._`);
  return parts.join('\n\n');
}

/** As much of the section as fits, found by halving; undefined when not even one part does. */
function asFits(section: Section, render: (section: Section) => string, room: number): string | undefined {
  for (let keep = partsOf(section); ; keep = Math.floor(keep / 2)) {
    const text = render(trimmed(section, keep));
    if (Buffer.byteLength(text) <= room) return text;
    if (keep <= 1) return undefined;
  }
}

function nextSteps(next: string[], short: (step: string) => string): string {
  if (next.length === 0) return '';
  const steps = next.slice(0, most.steps).map((step, index) => `${index + 1}. ${escapeLine(short(step))}`);
  return ['**Next:**', '', ...steps].join('\n');
}

function factTable(facts: Fact[], short: (text: string, max: number) => string): string {
  if (facts.length === 0) return '';
  const rows = facts
    .slice(0, most.facts)
    .map(({ label, value, link }) => [
      escapeLine(short(label, longest.label)),
      linked(short(value, longest.value), link),
    ]);
  return ['| | |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function body(section: Section): string {
  switch (section.kind) {
    case 'text':
      return escapeMarkdown(section.text);
    case 'list':
      return section.items.map((item) => `- ${escapeLine(item)}`).join('\n');
    case 'table':
      return table(section.columns, section.rows);
    case 'code':
      return fenced(shortLines(section.text), section.language);
    case 'chart':
      return chartMarkdown(section);
    case 'timeline':
      return table(['Time (UTC)', 'What'], timelineRows(section.events));
  }
}

/** One line of a megabyte must not push the others out. */
const shortLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => clip(line, longest.line))
    .join('\n');

const row = (cells: string[]): string => `| ${cells.map(escapeLine).join(' | ')} |`;

const table = (columns: string[], rows: string[][]): string =>
  [row(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
