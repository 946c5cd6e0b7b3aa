import { incident } from '#actions/incident/src/incident';
import { inputs } from '#actions/incident/src/inputs';
import { createRedactor } from '#lib/domain/redact';
import { fakeClock } from '#test/support/fake-clock';
import { fakeIssues } from '#test/support/fake-issues';
import { silentLog } from '#test/support/github-client';
import { digestOf } from '#test/support/records';
import { markdownEscapes, otherStructure } from './github-markdown.ts';

/** A text for each place that the results of one run have. */
export const textsOfIncident = 15;

const page = 'https://github.example/harbour/boats';

/** What steps hand on to the incident: all of it may quote what tasks and services said. */
function inputsOf(texts: string[]) {
  const left = [...texts];
  let count = 0;
  const text = () => left.shift() ?? `word ${count++}`;
  const times = { startedAt: '2026-01-02T03:00:00Z', finishedAt: '2026-01-02T03:01:00Z' };
  const step = (verdict: string, more: object) =>
    JSON.stringify({ schemaVersion: 1, verdict, reason: text(), title: text(), summary: text(), ...times, ...more });
  const timeline = [{ at: times.startedAt, text: text() }];
  return inputs.parse({
    ...{ environment: 'production', title: `Broken: ${text()}`, fingerprint: text(), digest: digestOf('b') },
    ...{ severity: 'sev2', config: 'c', githubToken: 't' },
    results: [
      step('failed', { next: [text()], evidence: text(), outputs: {}, details: { timeline } }),
      step('failed', {
        next: [text()],
        evidence: text(),
        outputs: { recovered: 'false', digest: text() },
        details: {},
      }),
      `unreadable ${text().replace(/\n/g, ' ')}`,
    ].join('\n'),
  });
}

/** The issue that is opened, and the comment and the body once a second run has added to it. */
async function tell(texts: string[]) {
  const issues = fakeIssues();
  const settings = { labels: ['team:boats'], assignees: ['grace'], blocking: true };
  for (const runId of [7, 8]) {
    const links = { repoUrl: page, runUrl: `${page}/actions/runs/${runId}`, runId, runAttempt: 1 };
    const run = { ...links, clock: fakeClock(), log: silentLog, redactor: createRedactor() };
    await incident(inputsOf(texts), { run, settings, issues });
  }
  const [issue] = issues.all;
  return {
    title: issue?.title ?? '',
    labels: issue?.labels ?? [],
    documents: [issue?.body ?? '', ...(issues.said.get(1) ?? [])],
  };
}

/** Markers of ours, which GitHub does not show. */
const html = /^(<!-- \/?slipway:(incident fingerprint=[0-9a-f]{32}|event run=\d+ story=[0-9a-f]{32}|history) -->\n?)+$/;
const links = ['deployments/production', 'actions/runs/7', 'actions/runs/8'].map((place) => `${page}/${place}`);

let calm: string[] | undefined;

export async function escapesOfIncident(texts: string[]): Promise<string[]> {
  calm ??= (await tell([])).documents;
  const { title, labels, documents } = await tell(texts);
  return [
    ...documents.flatMap((text) => markdownEscapes(text, { links, html })),
    ...documents.flatMap((text, index) => otherStructure(text, calm?.[index] ?? '')),
    ...(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(title) || title.length > 256 ? [`the title: ${title}`] : []),
    ...(labels.join() === 'incident,env:production,team:boats,severity:sev2' ? [] : [`labels: ${labels.join()}`]),
  ];
}
