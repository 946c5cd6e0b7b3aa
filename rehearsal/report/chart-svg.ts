import { type Html, html } from './html.ts';

const width = 640;
const height = 180;
const margin = { left: 56, right: 12, top: 12, bottom: 28 };

/** Draws the `xychart-beta` subset that job summaries use: x-axis labels, y-axis title, lines. Undefined for other charts. */
export function chartSvg(source: string): Html | undefined {
  if (!source.startsWith('xychart-beta')) return undefined;
  const labels = [...(/x-axis \[(.*)\]/.exec(source)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  const title = /y-axis "([^"]*)"/.exec(source)?.[1] ?? '';
  const lines = [...source.matchAll(/line \[(.*)\]/g)].map((match) => (match[1] ?? '').split(',').map(Number));
  const top = Math.max(...lines.flat(), Number.EPSILON);
  const count = Math.max(...lines.map((line) => line.length), 1);
  const x = (index: number) => margin.left + (index * (width - margin.left - margin.right)) / Math.max(1, count - 1);
  const y = (value: number) => height - margin.bottom - (value * (height - margin.top - margin.bottom)) / top;
  const path = (line: number[]) =>
    line.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
    <line class="axis" x1="${margin.left}" y1="${y(0)}" x2="${width - margin.right}" y2="${y(0)}" />
    <text x="${margin.left - 6}" y="${y(top) + 4}" text-anchor="end">${tick(top)}</text>
    <text x="${margin.left - 6}" y="${y(0) + 4}" text-anchor="end">0</text>
    <text x="${margin.left}" y="${height - 8}">${labels[0] ?? ''}</text>
    <text x="${width - margin.right}" y="${height - 8}" text-anchor="end">${labels.at(-1) ?? ''}</text>
    <text x="${width / 2}" y="${height - 8}" text-anchor="middle">${title}</text>
    ${lines.map((line, index) => html`<polyline class="line line-${index}" points="${path(line)}" />`)}
  </svg>`;
}

const tick = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
