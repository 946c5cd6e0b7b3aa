import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { verdicts } from '#lib/domain/outcome';
import { toMarkdown } from '#lib/report/markdown';
import type { Report, Section } from '#lib/report/report';
import { findingsText, toText } from '#lib/report/text';

const at = (second: number) => new Date(Date.UTC(2026, 0, 2, 3, 4, second));
const report: Report = {
  title: 'production recovered',
  verdict: 'succeeded',
  summary: 'It runs.',
  facts: [{ label: 'Run', value: '7', link: 'https://github.example/run/7' }],
  sections: [
    { kind: 'text', title: 'Root cause', text: 'one\ntwo' },
    { kind: 'list', title: 'List', items: ['a', 'b'] },
    { kind: 'table', title: 'Table', columns: ['Check', 'Seen'], rows: [['search', '500 | <b>']] },
    { kind: 'code', title: 'Log', text: 'Error: ```\nend' },
    {
      kind: 'timeline',
      title: 'Timeline',
      events: [
        { at: at(1), text: 'began' },
        { at: at(2), text: 'ended' },
      ],
    },
    {
      ...{ kind: 'chart', title: 'Latency', unit: 'ms', labels: ['1', '2'] },
      series: [{ name: 'p95 "of" [all]', values: [1, Number.NaN] }],
    },
  ],
  next: ['Close the incident.'],
};

test('a report as GitHub shows it', () => {
  expect(toMarkdown(report, { limit: 65_536 })).toBe(`## ✅ production recovered

**Succeeded.** It runs.

**Next:**

1. Close the incident.

| | |
|---|---|
| Run | [7](<https://github.example/run/7>) |

### Root cause

one
two

### List

- a
- b

### Table

| Check | Seen |
|---|---|
| search | 500 \\| &lt;b> |

### Log

\`\`\`\`text
Error: \`\`\`
end
\`\`\`\`

### Timeline

| Time (UTC) | What |
|---|---|
| 03:04:01.000 | began |
| 03:04:02.000 | ended |

### Latency

\`\`\`mermaid
xychart-beta
  x-axis ["1", "2"]
  y-axis "ms"
  line [1, 0]
\`\`\`

Lines, in order: p95 of all.`);
});

test('a report as the log shows it', () => {
  expect(toText(report)).toBe(`SUCCEEDED: production recovered
It runs.
  Run: 7
Root cause:
  one
  two
List:
  - a
  - b
Table:
  Check   Seen
  search  500 | <b>
Log:
  Error: \`\`\`
  end
Timeline:
  03:04:01.000 began
  03:04:02.000 ended
Latency:
  p95 "of" [all] (ms): 1.0 NaN
Next: Close the incident.`);
  expect(findingsText(report)).not.toMatch(/Latency|Timeline/);
});

test('a timeline of several days names them, and a moment that is none is no reason to fail', () => {
  const events = [
    { at: at(1), text: 'began' },
    { at: new Date('2026-01-03T00:00:00Z'), text: 'ended' },
    { at: new Date('?'), text: 'x' },
  ];
  const text = toMarkdown({ ...report, sections: [{ kind: 'timeline', title: 'T', events }] }, { limit: 9_999 });
  expect(text).toContain('| 2026-01-03 00:00:00.000 | ended |');
});

test.each<[string, Section, RegExp]>([
  [
    'the first rows of a table',
    { kind: 'table', title: 'T', columns: ['a'], rows: Array(500).fill(['row']) },
    /### T \(\d+ more not shown\)[\s\S]*\| row \|/,
  ],
  [
    'the last lines of a log',
    { kind: 'code', title: 'T', text: `${'line\n'.repeat(900)}the end` },
    /more not shown[\s\S]*the end\n```/,
  ],
  [
    'the first items of a list',
    { kind: 'list', title: 'T', items: Array(900).fill('item') },
    /more not shown[\s\S]*- item/,
  ],
])('what is too long keeps %s', (_sentence, section, expected) => {
  const text = toMarkdown({ ...report, sections: [section] }, { limit: 1_500 });
  expect(text).toMatch(expected);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_500);
});

test('a line of a megabyte does not keep the other lines of its log from being shown', () => {
  const log: Section = { kind: 'code', title: 'Log', text: `began\n${'x'.repeat(1_048_576)}\nended` };
  expect(toMarkdown({ ...report, sections: [log] }, { limit: 48_000 })).toMatch(
    /began\nx+… \(\d+ more characters\)\nended/,
  );
});

test('one section that is too long does not keep the next from being shown', () => {
  const monster: Section = { kind: 'text', title: 'Monster', text: 'x'.repeat(5_000) };
  const text = toMarkdown({ ...report, sections: [monster, ...report.sections] }, { limit: 2_000 });
  expect(text).toMatch(/### Root cause/);
  expect(text).toMatch(/1 more sections did not fit/);
});

test('a long chart is thinned, an empty one says so', () => {
  const chart = (count: number): Report => ({
    ...report,
    sections: [
      {
        ...{
          kind: 'chart',
          title: 'C',
          unit: 'ms',
          labels: Array.from({ length: count }, (_none, index) => String(index)),
        },
        series: [{ name: 'p95', values: Array(count).fill(1) }],
      },
    ],
  });
  expect(toMarkdown(chart(1_000), { limit: 65_536 }).match(/"\d+"/g)?.length).toBeLessThanOrEqual(60);
  expect(toMarkdown(chart(0), { limit: 65_536 })).toContain('_Nothing was measured._');
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('&'.repeat(3_000), '```\n'.repeat(400), '<!-- x', '| a |\n|---|', '𝕏'.repeat(900)),
);
const section = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), title: words, text: words }),
  fc.record({ kind: fc.constant('code' as const), title: words, text: words }),
  fc.record({ kind: fc.constant('list' as const), title: words, items: fc.array(words) }),
  fc.record({
    ...{ kind: fc.constant('table' as const), title: words, columns: fc.constant(['a', 'b']) },
    rows: fc.array(fc.tuple(words, words).map((cells): string[] => cells)),
  }),
  fc.record({
    ...{ kind: fc.constant('timeline' as const), title: words },
    events: fc.array(fc.record({ at: fc.date(), text: words })),
  }),
  fc.record({
    ...{ kind: fc.constant('chart' as const), title: words, unit: words, labels: fc.array(words) },
    series: fc.array(fc.record({ name: words, values: fc.array(fc.double()) })),
  }),
);
const anyReport = fc.record({
  ...{ title: words, summary: words, verdict: fc.constantFrom(...verdicts) },
  facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 30 }),
  ...{ sections: fc.array(section, { maxLength: 6 }), next: fc.array(words, { maxLength: 12 }) },
});

test('any report fits its limit, is well-formed, and makes nothing but its own structure', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const own = /^\/?(h2|h3|p|br|strong|em|ol|ul|li|table|thead|tbody|tr|th|td|pre|code)$/;
  fc.assert(
    fc.property(anyReport, fc.constantFrom(4_000, 20_000, 65_536), (given, limit) => {
      const text = toMarkdown(given as Report, { limit });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const tags = [...markdown.render(text).matchAll(/<(\/?[a-z0-9]+|!--)/gi)].map(([, tag]) => tag ?? '');
      expect(tags.filter((tag) => !own.test(tag))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('any report can be told as text', () => {
  fc.assert(
    fc.property(anyReport, (given) => expect(toText(given as Report)).toContain(given.summary)),
    { numRuns: 100 },
  );
});
