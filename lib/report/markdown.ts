import { chartMarkdown } from './chart-markdown.ts';
import { escapeLine, escapeMarkdown, fenced } from './escape-markdown.ts';
import type { Fact, Report, Section } from './report.ts';
import { verdictWords } from './verdict-words.ts';

type Options = {
  /** UTF-8 bytes that the medium takes: 1 MiB for a job summary, 65,536 characters for an issue. */
  limit: number;
  /** Level of the title's heading. */
  heading?: 2 | 3 | 4;
};

/** GitHub-flavoured Markdown. What does not fit is left out section by section, from the end, and said to be. */
export function toMarkdown(report: Report, { limit, heading = 2 }: Options): string {
  const marks = '#'.repeat(heading);
  const { sign, word } = verdictWords[report.verdict];
  const head = [
    `${marks} ${sign} ${escapeLine(report.title)}`,
    `**${word}.** ${escapeMarkdown(report.summary)}`,
    nextSteps(report.next),
    factTable(report.facts),
  ].filter((part) => part !== '');
  const sections = report.sections.map((section) => `${marks}# ${escapeLine(section.title)}\n\n${body(section)}`);
  return withinLimit(head, sections, limit);
}

function withinLimit(head: string[], sections: string[], limit: number): string {
  const room = limit - 200;
  for (let kept = sections.length; kept >= 0; kept--) {
    const left = sections.length - kept;
    const note =
      left > 0 ? [`_${left} more sections did not fit here; the \`result\` output and the log have them._`] : [];
    const text = [...head, ...sections.slice(0, kept), ...note].join('\n\n');
    if (Buffer.byteLength(text) <= room) return text;
  }
  return Buffer.from(head.join('\n\n')).subarray(0, room).toString('utf8');
}

const nextSteps = (next: string[]): string =>
  next.length === 0
    ? ''
    : ['**Next:**', '', ...next.map((step, index) => `${index + 1}. ${escapeLine(step)}`)].join('\n');

const cell = ({ value, link }: Fact): string =>
  link ? `[${escapeLine(value)}](<${encodeURI(link)}>)` : escapeLine(value);

const factTable = (facts: Fact[]): string =>
  facts.length === 0
    ? ''
    : ['| | |', '|---|---|', ...facts.map((fact) => `| ${escapeLine(fact.label)} | ${cell(fact)} |`)].join('\n');

function body(section: Section): string {
  switch (section.kind) {
    case 'text':
      return escapeMarkdown(section.text);
    case 'list':
      return section.items.map((item) => `- ${escapeLine(item)}`).join('\n');
    case 'table':
      return table(section.columns, section.rows);
    case 'code':
      return fenced(section.text, section.language);
    case 'chart':
      return chartMarkdown(section);
    case 'timeline':
      return table(
        ['Time (UTC)', 'What'],
        section.events.map(({ at, text }) => [at.toISOString().slice(11, 23), text]),
      );
  }
}

const row = (cells: string[]): string => `| ${cells.map(escapeLine).join(' | ')} |`;

const table = (columns: string[], rows: string[][]): string =>
  [row(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
