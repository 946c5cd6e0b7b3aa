import { escapeLine } from './escape-markdown.ts';
import type { Section } from './report.ts';

type Chart = Extract<Section, { kind: 'chart' }>;

/** More than these nobody can tell apart, and Mermaid refuses long charts. */
const mostPoints = 60;

/** Mermaid has no escapes: what is not surely harmless becomes a blank. */
const safe = (text: string): string => text.replace(/[^\p{L}\p{N} .:%/-]/gu, ' ').slice(0, 60);
const quoted = (text: string): string => `"${safe(text)}"`;
const number = (value: number): number => (Number.isFinite(value) ? Number(value.toFixed(3)) : 0);

/** A Mermaid chart, which GitHub draws in summaries and issues. Long series are thinned evenly. */
export function chartMarkdown({ unit, labels, series }: Chart): string {
  const points = Math.min(labels.length, ...series.map(({ values }) => values.length));
  if (points === 0 || series.length === 0) return '_Nothing was measured._';
  const step = Math.ceil(points / mostPoints);
  const thin = <T>(all: T[]) => all.slice(0, points).filter((_value, index) => index % step === 0);
  const chart = [
    'xychart-beta',
    `  x-axis [${thin(labels).map(quoted).join(', ')}]`,
    `  y-axis ${quoted(unit)}`,
    ...series.map(({ values }) => `  line [${thin(values).map(number).join(', ')}]`),
  ];
  const legend = `Lines, in order: ${series.map(({ name }) => escapeLine(safe(name))).join(', ')}.`;
  return ['```mermaid', ...chart, '```', '', legend].join('\n');
}
