import { readFileSync } from 'node:fs';
import { formatDuration } from '#lib/domain/duration';
import type { EvidenceRecord } from '#lib/domain/evidence/record';
import { isDigest, shortDigest } from '#lib/domain/image';
import { type Html, html, trusted } from './html.ts';
import { limits } from './limits.ts';
import { markdownHtml } from './markdown.ts';
import { durationMs, passed, type RehearsalReport, type ReleasePage, type ScenarioReport } from './model.ts';
import { timelineSvg } from './timeline-svg.ts';
import { trafficSvg } from './traffic-svg.ts';

const css = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** The whole report as one HTML file: no script, nothing loaded from anywhere. */
export function reportPage(report: RehearsalReport): string {
  const good = report.scenarios.filter(passed).length;
  const title = `Rehearsal: ${good} of ${report.scenarios.length} scenarios as they should be`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>${trusted(css)}</style>
</head>
<body>
<header>
<h1>Rehearsal</h1>
<p class="quiet">${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC ·
${formatDuration(durationMs(report))} · ${good} of ${report.scenarios.length} scenarios as they should be</p>
</header>
<nav>${report.scenarios.map(entry)}</nav>
${report.scenarios.map(scenarioArticle)}
${footer(report)}
</body>
</html>`.toString();
}

const sign = (good: boolean): Html => (good ? html`<span class="good">✓</span>` : html`<span class="bad">✗</span>`);

const entry = (scenario: ScenarioReport): Html => html`<a href="#${scenario.name}">${sign(passed(scenario))}
<span>${scenario.title}</span><span class="quiet">${formatDuration(durationMs(scenario))}</span></a>`;

const scenarioArticle = (scenario: ScenarioReport): Html => html`<article id="${scenario.name}">
<h2>${scenario.title}</h2>
<p class="quiet">${scenario.name} · ${formatDuration(durationMs(scenario))}</p>
${scenario.error && html`<pre class="bad">${scenario.error}</pre>`}
<ul class="claims">${scenario.claims.map(
  ({ claim, holds, evidence }) =>
    html`<li>${sign(holds)}<span>${claim}</span><span class="evidence">${evidence}</span></li>`,
)}</ul>
<h3>Jobs</h3>${timelineSvg(scenario)}
<h3>What users saw</h3>${scenario.traffic.map(trafficPart)}
<h3>What happened</h3>${story(scenario)}
${scenario.incidents.length > 0 && html`<h3>Incidents</h3>${scenario.incidents.map(incident)}`}
${scenario.releases.pages.length > 0 && html`<h3>Releases</h3>${scenario.releases.pages.map(release)}`}
<h3>Evidence ledger</h3>${ledger(scenario)}
<h3>Job summaries</h3>${summaries(scenario)}
</article>`;

const trafficPart = (
  traffic: ScenarioReport['traffic'][number],
): Html => html`<p><strong>${traffic.environment}</strong>:
${traffic.requests} requests, <span class="${traffic.failed > 0 ? 'bad' : 'good'}">${traffic.failed} failed</span></p>
${trafficSvg(traffic)}`;

const story = (scenario: ScenarioReport): Html =>
  html`<ol class="story">${scenario.events.map(
    ({
      at,
      lane,
      who,
      what,
    }) => html`<li><time>${((at.getTime() - scenario.startedAt.getTime()) / 1000).toFixed(1)} s</time>
<span class="${lane}">${who}</span><span>${what}</span></li>`,
  )}</ol>`;

const incident = (issue: ScenarioReport['incidents'][number]): Html => html`<details open>
<summary>#${issue.number} ${issue.title} ${issue.labels.map((label) => html`<span class="label">${label}</span> `)}</summary>
<div class="body">${markdownHtml(issue.body)}${issue.comments.map(
  ({ author, at, body }) =>
    html`<hr><p class="quiet">${author}, ${at.toISOString().slice(11, 19)}</p>${markdownHtml(body)}`,
)}</div></details>`;

const release = ({ name, state, target, body }: ReleasePage): Html => html`<details><summary>${name}
<span class="label">${state}</span> <code>${target.slice(0, 12)}</code></summary>
<div class="body">${markdownHtml(body)}</div></details>`;

const ledger = ({
  ledger: { findings, records, anchored },
}: ScenarioReport): Html => html`<p>${sign(findings.length === 0)}
${records.length} records; the ledger ${findings.length === 0 ? 'holds' : 'does not hold'};
anchors vouch for the first ${anchored}</p>
${findings.map((finding) => html`<p class="bad">${finding}</p>`)}
<div class="body"><table><thead><tr><th>Number</th><th>Type</th><th>Subject</th><th>Result</th><th>Basis</th><th>Run</th></tr></thead>
<tbody>${records.map(ledgerRow)}</tbody></table></div>`;

const ledgerRow = ({ seq, type, subject, result, basis, actor }: EvidenceRecord): Html => html`<tr><td>${seq}</td>
<td>${type}</td><td>${subject.kind} ${shortened(subject.id)}</td><td>${result}</td><td>${basis}</td><td>${actor.run ?? ''}</td></tr>`;

const shortened = (id: string): string => (isDigest(id) ? shortDigest(id) : id);

const summaries = (scenario: ScenarioReport): Html[] =>
  scenario.runs.flatMap((run, index) =>
    run.jobs
      .filter((job) => job.summary.trim() !== '')
      .map(
        (job) => html`<details><summary>${sign(job.conclusion === 'success')} run ${index + 1}, ${job.name}</summary>
<div class="body">${markdownHtml(job.summary)}</div></details>`,
      ),
  );

const footer = ({ clockFactor, notPlayed = [] }: RehearsalReport): Html => html`<footer>
<h3>What a rehearsal does not prove</h3>
<ul>${notPlayed.map((what) => html`<li>${what}</li>`)}${limits.map(({ what, because }) => html`<li>${what} ${because}</li>`)}</ul>
<p>Waits of the stand-ins were divided by ${clockFactor}. Workflow files, bundles, images and requests are the ones that ship.</p>
</footer>`;
