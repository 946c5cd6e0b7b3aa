import { oneLine } from '#lib/domain/text';
import { escapeLine, linked } from '#lib/report/escape-markdown';
import type { Links } from './incident-report.ts';

const begin = '<!-- slipway:history -->';
const end = '<!-- /slipway:history -->';
/** A comment remembers each run as well; this list is for the eye. */
const longest = 40;

const row = (at: Date, text: string, links: Links): string =>
  `| ${at.toISOString().slice(0, 19).replace('T', ' ')}${what(text, links)}`;

const what = (text: string, { runUrl, runId }: Links): string =>
  ` | ${escapeLine(oneLine(text, 200))} | ${linked(String(runId), runUrl)} |`;

export const firstHistory = (at: Date, text: string, links: Links): string =>
  ['### History', begin, '| Time (UTC) | What | Run |', '|---|---|---|', row(at, text, links), end].join('\n');

export function appendHistory(body: string, at: Date, text: string, links: Links): string {
  // The last ones are ours: evidence above may quote anything.
  const [from, to] = [body.lastIndexOf(begin), body.lastIndexOf(end)];
  if (from < 0 || to < from) return body;
  const lines = body.slice(from, to).trimEnd().split('\n');
  const [head, rows] = [lines.slice(0, 3), [...lines.slice(3), row(at, text, links)]];
  // The first line says when it began: it stays.
  const kept = rows.length > longest ? [...rows.slice(0, 1), ...rows.slice(1 - longest)] : rows;
  return `${body.slice(0, from)}${[...head, ...kept].join('\n')}\n${body.slice(to)}`;
}

export const hasHistory = (body: string, text: string, links: Links): boolean =>
  body
    .slice(Math.max(0, body.lastIndexOf(begin)))
    .split('\n')
    .some((line) => line.endsWith(what(text, links)));
