import type { DocumentChange, ReleaseDocument } from '#lib/domain/release/document/schema';
import { type Html, html, htmlLink, prose } from '../html.ts';

/** More than anybody reads; the rest is in release.json. */
const mostLines = 500;

/** One change in a line: what it is, where it came from, who did it, what stands out. */
export function changeLine(change: DocumentChange, words?: string): Html {
  const { sha, url, pull, authors, risk, reverts } = change;
  const names = [...new Set(authors.map(({ name, login }) => (login === null ? name : `@${login}`)))];
  const commit = htmlLink(html`<code>${sha.slice(0, 7)}</code>`, url);
  const links = pull ? [htmlLink(`#${pull.number}`, pull.url), commit] : [commit];
  const labels = [
    reverts?.shippedIn && html` <span class="label">takes back what ${reverts.shippedIn} brought</span>`,
    risk && risk.level !== 'low' && html` <span class="label ${tone(risk.level)}">${risk.level} risk</span>`,
  ];
  return html`${nameOf(change, words)} <span class="quiet">${joined(links)} by ${names.join(', ')}</span>${labels}`;
}

/** Scope and subject; the type is known by where it stands. */
export const nameOf = ({ scope, subject }: DocumentChange, words = subject): Html =>
  html`${scope && html`<strong>${scope}:</strong> `}${prose(words)}`;

/** A list, cut where nobody would read on. */
export function listOf<T>(items: readonly T[], line: (item: T) => Html): Html {
  const missing = items.length - mostLines;
  return html`<ul>${items.slice(0, mostLines).map((item) => html`<li>${line(item)}</li>\n`)}</ul>
${missing > 0 && html`<p class="quiet">${missing} more are in release.json.</p>\n`}`;
}

/** Rows that a phone shows as cards, each cell with the name of its column. */
export function tableOf<T>(columns: string[], items: readonly T[], cells: (item: T) => (Html | string)[]): Html {
  const missing = items.length - mostLines;
  const row = (item: T) =>
    html`<tr>${cells(item).map((cell, index) => html`<td data-label="${columns[index]}"><span>${cell}</span></td>`)}</tr>\n`;
  return html`<table><thead><tr>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
<tbody>${items.slice(0, mostLines).map(row)}</tbody></table>
${missing > 0 && html`<p class="quiet">${missing} more are in release.json.</p>\n`}`;
}

export const joined = (parts: Html[], between = ', '): Html =>
  html`${parts.map((part, index) => html`${index > 0 && between}${part}`)}`;

type Level = NonNullable<ReleaseDocument['risk']> | 'CRITICAL' | 'HIGH' | 'MODERATE' | 'LOW';

const tones: Record<Level, string> = {
  ...{ low: 'good', medium: 'warn', high: 'bad' },
  ...{ LOW: 'warn', MODERATE: 'warn', HIGH: 'bad', CRITICAL: 'bad' },
};

/** The colour of a risk, or of a severity. */
export const tone = (level: Level): string => tones[level];
