import type { RehearsalReport, ScenarioReport } from '#rehearsal/report/model';

const start = new Date('2026-01-02T03:04:05Z');
const at = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);

const summary = `## ✅ staging runs it

| | |
|---|---|
| Digest | sha256:1a2b |

<script>document.title = 'pwned'</script>

\`\`\`mermaid
xychart-beta
  x-axis ["1", "2", "3"]
  y-axis "ms"
  line [10, 20, 15]
\`\`\`
`;

/** Everything a report can hold, with markup in every place that outside text can reach. */
const scenario = (name: string, holds: boolean): ScenarioReport => ({
  name,
  title: `A release <img src=x onerror="document.title='pwned'">`,
  startedAt: start,
  finishedAt: at(40),
  claims: [{ claim: 'One digest runs in both environments', holds, evidence: '<b>sha256:1a2b</b>' }],
  events: [{ at: at(1), lane: 'person', who: 'ada', what: `merges "feat: <svg onload=alert(1)>"` }],
  runs: [
    {
      id: 1,
      workflow: 'Release',
      event: 'push',
      conclusion: 'success',
      startedAt: start,
      finishedAt: at(40),
      jobs: [
        { name: 'build', conclusion: 'success', startedAt: at(1), finishedAt: at(5), summary },
        { name: 'staging / deploy', conclusion: 'failure', startedAt: at(5), finishedAt: at(20), summary },
        { name: 'staging / rollback', conclusion: 'skipped', startedAt: at(20), finishedAt: at(20), summary: '' },
      ],
    },
  ],
  traffic: [
    {
      environment: 'production',
      requests: 400,
      failed: 8,
      buckets: Array.from({ length: 40 }, (_, second) => ({ at: at(second), ok: 9, failed: second === 20 ? 8 : 0 })),
    },
  ],
  ledger: {
    anchored: 1,
    findings: holds ? [] : ['ledger/2026/01.jsonl:2: Record 1 is not what <u>record 2</u> vouches for.'],
    records: [
      {
        ...{
          v: 1,
          seq: 0,
          prev: '0'.repeat(64),
          appended: '2026-01-02T03:04:45.000Z',
          key: 'deploy/deploy-env/staging/1/1',
        },
        ...{
          time: '2026-01-02T03:04:25.000Z',
          type: 'deploy.finished',
          env: 'staging',
          basis: 'absent',
          result: 'unknown',
        },
        subject: { kind: 'environment', id: '<i>staging</i>' },
        actor: { kind: 'workflow', id: 'Release', run: '1/1' },
        ...{ source: { api: 'slipway:deploy-env' }, data: {} },
      },
    ],
  },
  releases: {
    pages: [
      {
        ...{
          tag: 'v1.0.0',
          name: 'v1.0.0 (rolled back)',
          state: 'draft',
          target: 'a'.repeat(40),
          publishedAt: undefined,
          files: {},
        },
        body: '### Features\n\n- boats <script>2</script>',
      },
    ],
    tags: {},
  },
  incidents: [
    {
      number: 7,
      title: 'production <script>1</script>',
      state: 'open',
      labels: ['incident'],
      body: summary,
      comments: [{ author: 'github-actions[bot]', at: at(30), body: 'Recovered. <iframe src="x"></iframe>' }],
    },
  ],
});

export const sampleReport: RehearsalReport = {
  startedAt: start,
  finishedAt: at(80),
  clockFactor: 20,
  scenarios: [scenario('happy', true), scenario('bad-search', false)],
};
