import { readFileSync } from 'node:fs';
import { html, trusted } from '#rehearsal/report/html';
import { markdownHtml } from '#rehearsal/report/markdown';
import type { ReleaseScene } from './release-scene.ts';

const css = readFileSync(new URL('../../rehearsal/report/report.css', import.meta.url), 'utf8');

/** The scene as the report of a rehearsal shows such things, for the camera. */
export const releaseScenePage = ({ live, summary, release }: ReleaseScene): string =>
  html`<!doctype html>
<meta charset="utf-8">
<style>${trusted(css)} body { padding: 0; } details { margin: 0; } pre { margin: 0; white-space: pre; font-size: 0.76rem; }</style>
<details open id="release"><summary>${release.title} <span class="label">latest</span></summary>
<div class="body">${markdownHtml(release.body)}</div></details>
<details open id="summary"><summary>publish / release</summary><div class="body">${markdownHtml(summary)}</div></details>
<pre id="live">$ scripts/live '#2'
${live.trimEnd()}</pre>`.toString();
