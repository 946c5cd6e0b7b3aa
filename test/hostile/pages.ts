import type { EvidenceRecord } from '#lib/domain/evidence/record';
import { livePage } from '#rehearsal/page/page';
import type { WorldView } from '#rehearsal/page/view';
import type { RehearsalReport } from '#rehearsal/report/model';
import { reportPage } from '#rehearsal/report/page';
import { closingLines, eventLine, scenarioHeading, scenarioResult } from '#rehearsal/report/terminal';
import { htmlEscapes, tagsOf } from './html.ts';
import { commandEscapes } from './what-a-run-says.ts';

/** A text for each place of a rehearsal's report, and of its live page. */
export const textsOfPage = 17;

const at = new Date('2026-01-02T03:04:05Z');
const times = { startedAt: at, finishedAt: new Date(at.getTime() + 9_000) };
const traffic = (environment: string) => ({ environment, requests: 1, failed: 0, buckets: [{ at, ok: 1, failed: 0 }] });

/** Job summaries and issues are Markdown of anybody: `document` is what they hold. */
function reportOf(text: () => string, document: string): RehearsalReport {
  const job = { name: text(), conclusion: 'failure', ...times, summary: document };
  return {
    ...times,
    clockFactor: 20,
    scenarios: [
      {
        ...{ name: 'happy', title: text(), ...times, error: text(), traffic: [traffic(text())] },
        claims: [{ claim: text(), holds: true, evidence: text() }],
        events: [{ at, lane: 'person', who: text(), what: text() }],
        runs: [{ id: 1, workflow: text(), event: 'push', conclusion: 'failure', ...times, jobs: [job] }],
        releases: {
          pages: [
            {
              tag: text(),
              name: text(),
              state: 'draft',
              target: text(),
              body: document,
              publishedAt: undefined,
              files: {},
            },
          ],
          tags: {},
        },
        ledger: { anchored: 0, findings: [text()], records: [recordOf(text)] },
        incidents: [
          {
            ...{ number: 7, title: text(), state: 'open', labels: [text()], body: document.slice(0, 5_000) },
            comments: [{ author: text(), at, body: document.slice(-5_000) }],
          },
        ],
      },
    ],
  };
}

const recordOf = (text: () => string): EvidenceRecord => ({
  ...{ v: 1, seq: 0, prev: '0'.repeat(64), appended: at.toISOString(), time: at.toISOString(), key: 'key' },
  ...{ type: text(), subject: { kind: text(), id: text() }, actor: { kind: 'workflow', id: 'Release', run: text() } },
  ...{ basis: 'absent', source: { api: 'slipway:deploy-env' }, result: text(), data: {} },
});

const viewOf = (text: () => string): WorldView => ({
  at,
  addresses: [{ what: text(), url: 'http://127.0.0.1:1' }],
  environments: [
    {
      ...{ name: text(), url: 'http://127.0.0.1:2', rollout: text(), traffic: traffic(text()) },
      tasks: [{ id: text(), status: text(), health: 'HEALTHY', digest: text() }],
    },
  ],
  runs: [
    {
      id: 1,
      workflow: text(),
      event: text(),
      status: 'completed',
      jobs: [{ name: text(), status: text() }],
      waitsFor: [text()],
    },
  ],
  records: [{ id: 1, environment: text(), digest: text(), note: text(), at }],
  releases: [{ name: text(), state: 'draft' }],
  issues: [{ number: 1, title: text(), state: 'open', labels: [text()] }],
});

const around = (texts: string[]) => {
  let count = 0;
  return () => texts[count++ % texts.length] ?? '';
};

const terminalOf = (report: RehearsalReport): string => {
  const [scenario] = report.scenarios;
  if (!scenario) return '';
  const events = scenario.events.map((event) => eventLine(event, at));
  return [scenarioHeading(scenario), ...events, scenarioResult(scenario), closingLines(report, 'report.html')].join(
    '\n',
  );
};

// Our own colours would hide those of others.
process.env['NO_COLOR'] = '1';

const calm = [reportPage(reportOf(() => 'word', 'word')), livePage(viewOf(() => 'word'))].map(tagsOf);

export function escapesOfPage(texts: string[]): string[] {
  const report = reportOf(around(texts), 'word');
  const pages = [reportPage(report), livePage(viewOf(around(texts)))];
  const terminal = terminalOf(report);
  return [
    ...pages.flatMap((page, index) => (tagsOf(page) === calm[index] ? [] : [`other elements: ${tagsOf(page)}`])),
    // Any Markdown makes elements of its own, but none that loads, runs or styles anything.
    ...htmlEscapes(reportPage(reportOf(() => 'word', texts.join('\n\n')))),
    ...commandEscapes(terminal, []),
  ];
}
