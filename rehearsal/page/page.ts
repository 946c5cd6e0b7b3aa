import { readFileSync } from 'node:fs';
import { shortDigest } from '#lib/domain/image';
import { type Html, html, trusted } from '#rehearsal/report/html';
import { trafficSvg } from '#rehearsal/report/traffic-svg';
import type { WorldView } from './view.ts';

const reportCss = readFileSync(new URL('../report/report.css', import.meta.url), 'utf8');
const pageCss = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./page.js', import.meta.url), 'utf8');

/** The frame; its script asks for the view once a second. */
export const livePage = (view: WorldView): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal, live</title>
<style>${trusted(reportCss)}${trusted(pageCss)}</style>
</head>
<body>
<h1>Rehearsal, live</h1>
<main>${viewPart(view)}</main>
<script>${trusted(script)}</script>
</body>
</html>`.toString();

export const viewPart = (view: WorldView): Html => html`
<p class="quiet">${view.at.toISOString().slice(11, 19)} UTC</p>
<section class="cards">${view.environments.map(environmentCard)}</section>
<h3>Runs</h3>${listOr('No workflow has run yet.', view.runs.map(runRow))}
<h3>Deployment records</h3>${listOr('None yet.', view.records.map(recordRow))}
<h3>Issues</h3>${listOr('None. Good.', view.issues.map(issueRow))}
<h3>Where everything is</h3><ul>${view.addresses.map(({ what, url }) => html`<li>${what}: <code>${url}</code></li>`)}</ul>`;

const listOr = (nothing: string, rows: Html[]): Html =>
  rows.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`<ul class="rows">${rows}</ul>`;

const state = (word: string): Html =>
  html`<span class="state ${word.toLowerCase().replace(/[^a-z]+/g, '-')}">${word}</span>`;

const environmentCard = ({ name, url, rollout, tasks, traffic }: WorldView['environments'][number]): Html => html`
<div class="card"><h2>${name}</h2><p><a href="${url}">${url}</a> ${state(rollout)}</p>
<ul class="rows">${tasks.map(
  (task) =>
    html`<li><code>${task.id}</code> ${state(task.status)} ${state(task.health)} <code>${shortDigest(task.digest)}</code></li>`,
)}</ul>
<p class="quiet">${traffic.requests} requests, ${traffic.failed} failed</p>${trafficSvg(traffic)}</div>`;

const runRow = ({ id, workflow, event, status, jobs, waitsFor }: WorldView['runs'][number]): Html => html`
<li><strong>#${id} ${workflow}</strong> <span class="quiet">${event}</span> ${state(status)}
${waitsFor.length > 0 && html`<span class="label">waits for an approval of ${waitsFor.join(', ')}</span>`}
<div class="jobs">${jobs.map((job) => html`${job.name} ${state(job.status)} `)}</div></li>`;

const recordRow = ({ environment, digest, note, at }: WorldView['records'][number]): Html => html`
<li><span class="quiet">${at.toISOString().slice(11, 19)}</span> ${environment} <code>${shortDigest(digest)}</code> ${note}</li>`;

const issueRow = ({ number, title, state: word, labels }: WorldView['issues'][number]): Html => html`
<li>#${number} ${title} ${state(word)} ${labels.map((label) => html`<span class="label">${label}</span> `)}</li>`;
