import type { Section } from './report.ts';

type Chart = Extract<Section, { kind: 'chart' }>;

/** A Mermaid chart, which GitHub draws in summaries and issues; labels keep to a safe alphabet. */
export function chartMarkdown({ unit, labels, series }: Chart): string {
  const quoted = (text: string) => `"${text.replace(/[^\w .:%/-]/g, ' ')}"`;
  const lines = series.map(({ values }) => `  line [${values.map((value) => Number(value.toFixed(3))).join(', ')}]`);
  const chart = ['xychart-beta', `  x-axis [${labels.map(quoted).join(', ')}]`, `  y-axis ${quoted(unit)}`, ...lines];
  const legend = `Lines, in order: ${series.map(({ name }) => name.replace(/[^\w .:%/-]/g, ' ')).join(', ')}.`;
  return ['```mermaid', ...chart, '```', '', legend].join('\n');
}
