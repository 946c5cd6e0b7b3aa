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
<link rel="icon" href="data:,">
<style>${trusted(reportCss)}${trusted(pageCss)}</style>
</head>
<body>
<h1>Rehearsal, live</h1>
<main>${viewPart(view)}</main>
<script>${trusted(script)}</script>
</body>
</html>`.toString();

export const viewPart = (view: WorldView): Html => html`
<p class="quiet">GitHub and AWS on this machine, at ${time(view.at)} UTC</p>
<section class="cards">${view.environments.map(environmentCard)}</section>
<h3>Runs</h3>${listOr('No workflow has run yet.', view.runs.map(runRow))}
<h3>Deployment records</h3>${listOr('None yet.', view.records.map(recordRow))}
<h3>Releases</h3>${listOr('None yet.', view.releases.map(releaseRow))}
<h3>Issues</h3>${listOr('None. Good.', view.issues.map(issueRow))}
<h3>Where everything is</h3>${listOr('', view.addresses.map(addressRow))}`;

const time = (at: Date): string => at.toISOString().slice(11, 19);

const listOr = (nothing: string, rows: Html[]): Html =>
  rows.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`<ul class="rows">${rows}</ul>`;

/** GitHub's and ECS's own word, with a dot in its colour. */
const state = (word: string): Html =>
  html`<span class="state ${word.toLowerCase().replace(/[^a-z]+/g, '-')}">${word.toLowerCase().replaceAll('_', ' ')}</span>`;

const environmentCard = ({ name, url, rollout, tasks, traffic }: WorldView['environments'][number]): Html => html`
<div class="card"><header><h2>${name}</h2>${state(rollout)}<a href="${url}">${url.replace('http://', '')}</a></header>
<ul class="rows tasks">${tasks.map(taskRow)}</ul>
<p class="quiet">${traffic.requests} requests, <span class="${traffic.failed > 0 && 'bad'}">${traffic.failed} failed</span></p>
${trafficSvg(traffic)}</div>`;

const taskRow = ({ id, status, health, digest }: WorldView['environments'][number]['tasks'][number]): Html => html`
<li><code>${id}</code>${state(status)}${state(health)}<code>${shortDigest(digest).replace('sha256:', '')}</code></li>`;

const runRow = ({ id, workflow, event, status, jobs, waitsFor }: WorldView['runs'][number]): Html => html`
<li><strong>#${id} ${workflow}</strong> <span class="quiet">${event}</span> ${state(status)}
${waitsFor.length > 0 && html`<span class="label">waits for an approval of ${waitsFor.join(', ')}</span>`}
<ul class="jobs">${jobs.map((job) => html`<li>${job.name} ${state(job.status)}</li>`)}</ul></li>`;

const recordRow = ({ environment, digest, note, at }: WorldView['records'][number]): Html => html`
<li class="record"><time>${time(at)}</time><span>${environment}</span><code>${shortDigest(digest)}</code>
<span>${withShortDigests(note)}</span></li>`;

const withShortDigests = (text: string): string => text.replace(/sha256:[0-9a-f]{64}/g, shortDigest);

const releaseRow = ({ name, state: word }: WorldView['releases'][number]): Html => html`
<li><strong>${name}</strong> ${state(word)}</li>`;

const issueRow = ({ number, title, state: word, labels }: WorldView['issues'][number]): Html => html`
<li><strong>#${number} ${title}</strong> ${state(word)} ${labels.map((label) => html`<span class="label">${label}</span> `)}</li>`;

const addressRow = ({ what, url }: WorldView['addresses'][number]): Html => html`
<li class="address"><span>${what}</span><code>${url}</code></li>`;
