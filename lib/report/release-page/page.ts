import type { Audience } from '#lib/domain/release/audience';
import type { ReleaseDocument } from '#lib/domain/release/document/schema';
import { sectionsFor } from '../audience-sections.ts';
import { documentSummary, documentTitle } from '../document-words.ts';
import { type Html, html, htmlLink, trusted } from '../html.ts';
import type { SectionName } from '../release-sections.ts';
import { utcText } from '../utc-text.ts';
import { tone } from './change-lines.ts';
import { pageSections } from './sections.ts';
import { style } from './style.ts';

type Part = { title: string; names: readonly SectionName[] };

/** Everybody finds their own part: what users notice comes first, then how to run it, then what vouches for it. */
const everything: Part[] = [
  { title: 'What is new', names: ['security', 'notices', 'breaking', 'changes', 'removed', 'newcomers', 'shipped'] },
  { title: 'Running it', names: ['migrations', 'operators', 'risk', 'deployments', 'matrix'] },
  { title: 'Evidence', names: ['control', 'supply'] },
];

/** The release as one HTML file: no script, nothing loaded from anywhere. */
export function releasePage(document: ReleaseDocument, audience: Audience): string {
  const title = documentTitle(document);
  const parts = audience === 'all' ? everything : [{ title: 'Contents', names: sectionsFor(audience) }];
  const shown = parts.map((part) => ({ ...part, sections: part.names.flatMap((name) => sectionOf(name, document)) }));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${documentSummary(document)}</p>
${factsList(document)}
<nav>${shown.map(navLine)}</nav>
</header>
<main>
${shown.flatMap(({ sections }) => sections.map(({ name, title: heading, body }) => html`<h2 id="${name}">${heading}</h2>\n${body}`))}</main>
<footer class="quiet"><p>Made from ${htmlLink(html`<code>${document.head.slice(0, 12)}</code>`, commitOf(document))}.
Programs read the same in release.json.</p></footer>
</body>
</html>
`.markup;
}

type Shown = { name: SectionName; title: string; body: Html };

function sectionOf(name: SectionName, document: ReleaseDocument): Shown[] {
  const { title, body: make } = pageSections[name];
  const body = make(document);
  return body ? [{ name, title, body }] : [];
}

const navLine = ({ title, sections }: { title: string; sections: Shown[] }): Html | false =>
  sections.length > 0 &&
  html`<p><span>${title}</span>${sections.map((section) => html`<a href="#${section.name}">${section.title}</a>\n`)}</p>\n`;

const commitOf = ({ repository, head }: ReleaseDocument): string => `${repository}/commit/${head}`;

function factsList(document: ReleaseDocument): Html {
  const { at, risk, deployments, head, channel, component } = document;
  const here = deployments.filter(({ sha }) => sha === head).map(({ environment }) => environment);
  const facts = [
    html`Commit ${htmlLink(html`<code>${head.slice(0, 7)}</code>`, commitOf(document))} of ${utcText(new Date(at))}`,
    channel !== 'stable' && html`Channel ${channel}`,
    component !== null && html`Component ${component}`,
    risk && html`Risk <span class="label ${tone(risk)}">${risk}</span>`,
    deployments.length > 0 && html`Runs in ${here.join(', ') || 'no environment yet'}`,
  ];
  return html`<ul class="facts">${facts.map((fact) => fact && html`<li>${fact}</li>\n`)}</ul>`;
}
