import { expect, test } from '@jest/globals';
import { incident, type Ports } from '#actions/incident/src/incident';
import { inputs } from '#actions/incident/src/inputs';
import { githubRejected } from '#lib/domain/errors/github';
import { incidentMarker } from '#lib/domain/incident/identity';
import { createRedactor } from '#lib/domain/redact';
import { fakeClock } from '#test/support/fake-clock';
import { type FakeIssues, fakeIssues } from '#test/support/fake-issues';
import { silentLog } from '#test/support/github-client';
import { digestOf } from '#test/support/records';

const step = (change: object): string =>
  JSON.stringify({
    ...{
      schemaVersion: 1,
      verdict: 'succeeded',
      reason: 'OK',
      title: 'production runs it',
      summary: 'It runs.',
      next: [],
    },
    ...{
      evidence: '',
      startedAt: '2026-01-02T03:00:00Z',
      finishedAt: '2026-01-02T03:01:00Z',
      outputs: {},
      details: {},
    },
    ...change,
  });
const gateAllowed = step({ title: 'b may enter production' });
const deployFailed = step({
  ...{ verdict: 'rolled-back', reason: 'ESSENTIAL_CONTAINER_EXITED', title: 'b did not start in production' },
  ...{ summary: 'app ended with exit code 1.', evidence: 'Last lines:\n  Error: no DATABASE_URL' },
  ...{ next: ['Set DATABASE_URL.'], startedAt: '2026-01-02T03:01:00Z', finishedAt: '2026-01-02T03:03:00Z' },
});
const recovered = step({
  ...{
    title: 'production recovered: rolled back to a',
    summary: 'Validation passed.',
    evidence: 'Timeline:\n  03:03 stop',
  },
  ...{ startedAt: '2026-01-02T03:03:00Z', finishedAt: '2026-01-02T03:04:00Z' },
  outputs: { recovered: 'true', digest: digestOf('a') },
  details: { timeline: [{ at: '2026-01-02T03:03:30Z', text: 'ECS turned back' }, null, { at: 'never', text: 'x' }] },
});
const notRecovered = step({
  ...{
    verdict: 'failed',
    reason: 'ROLLBACK_ESCALATE',
    title: 'production has NOT recovered',
    summary: 'It did not stay.',
  },
  ...{ next: ['Wake somebody.'], outputs: { recovered: 'false', digest: '' } },
});

const given = {
  ...{ environment: 'production', title: 'Deployment to production failed', fingerprint: 'deployment/production' },
  ...{
    digest: digestOf('b'),
    severity: 'sev2',
    config: 'c',
    githubToken: 't',
    results: [gateAllowed, deployFailed].join('\n'),
  },
};

function world(
  issues: FakeIssues = fakeIssues(),
  runId = 7,
  change: Partial<Ports['settings']> = {},
): Ports & { issues: FakeIssues } {
  const links = { repoUrl: 'https://github.example/harbour/boats', runUrl: `https://github.example/run/${runId}` };
  return {
    run: { ...links, runId, runAttempt: 1, clock: fakeClock(), log: silentLog, redactor: createRedactor() },
    settings: { labels: ['team:boats'], assignees: ['grace'], blocking: true, ...change },
    issues,
  };
}

const tell = (ports: Ports, change: object = {}) => incident(inputs.parse({ ...given, ...change }), ports);
const open = ({ all }: FakeIssues) => all.filter(({ state }) => state === 'open').map(({ number }) => number);

test('opens one issue with labels, assignees and the whole story', async () => {
  const { issues, ...ports } = world();
  const outcome = await tell({ ...ports, issues }, { results: [gateAllowed, deployFailed, '', recovered].join('\n') });
  expect(outcome).toMatchObject({
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { number: '1', url: 'https://github.example/issues/1', created: 'true' },
  });
  const [issue] = issues.all;
  expect(issue).toMatchObject({
    title: 'Deployment to production failed',
    labels: ['incident', 'env:production', 'severity:sev2', 'team:boats'],
  });
  expect(issues.assigned).toEqual([['grace']]);
  expect(issues.labels).toEqual(issue?.labels);
  for (const words of [
    /^<!-- slipway:incident fingerprint=[0-9a-f]{32} -->\n/,
    /app ended with exit code 1/,
    /Error: no DATABASE_URL/,
    /production has recovered/,
    /ECS turned back/,
    /ESSENTIAL_CONTAINER_EXITED/,
    /https:\/\/github\.example\/run\/7/,
    /deployments\/production/,
    /Set DATABASE_URL/,
  ]) {
    expect(issue?.body).toMatch(words);
  }
});

test.each<[string, string[], RegExp]>([
  ['recovered', [deployFailed, recovered], /\*\*Rolled back\.\*\*.*has recovered/],
  ['not recovered', [deployFailed, notRecovered], /has NOT recovered/],
  ['no rollback was tried', [deployFailed], /Nothing has tried to bring production back/],
  ['only a rollback by hand', [recovered], /production has recovered/],
  ['only a rollback by hand that failed', [notRecovered], /has NOT recovered: It did not stay/],
  ['no results at all', [], /Nothing has tried/],
  ['a result that cannot be read', ['{"schemaVersion":2}', 'no json'], /Results that could not be read/],
])('the story says: %s', async (_sentence, results, words) => {
  const ports = world();
  await tell(ports, { results: results.join('\n') });
  expect(ports.issues.all[0]?.body).toMatch(words);
});

test.each<[string, object, RegExp]>([
  [
    'what users lost',
    {
      ...{ kind: 'known', direction: 'backward', since: 'b'.repeat(40), head: 'a'.repeat(40), added: [], left: 0 },
      removed: [{ sha: 'c'.repeat(40), header: 'feat: <b>mast</b>' }],
    },
    /### Taken away\n\n- feat: [^<]*mast.* \(ccccccc\)/,
  ],
  ['that nobody knows', { kind: 'unknown', why: 'GitHub is down' }, /### Taken away\n\n.*not known .*GitHub is down/],
])('after a rollback the issue says %s', async (_sentence, takenAway, words) => {
  const ports = world();
  const rollback = { ...JSON.parse(recovered), details: { takenAway } };
  await tell(ports, { results: [deployFailed, JSON.stringify(rollback)].join('\n') });
  expect(ports.issues.all[0]?.body).toMatch(words);
});

test('a later run comments, adds to the history, and leaves one issue open', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  const outcome = await tell(world(issues, 8), { results: recovered });
  expect(outcome.outputs).toMatchObject({ number: '1', created: 'false' });
  expect(open(issues)).toEqual([1]);
  expect(issues.said.get(1)).toEqual([expect.stringMatching(/production has recovered/)]);
  expect(issues.all[0]?.body).toMatch(
    /\| 2026-01-02 03:04:05 \| Recovered \| \[8\]\(<https:\/\/github\.example\/run\/8>\) \|/,
  );
});

test('the same run tells its story once, however often the job runs', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  for (let again = 0; again < 3; again++) await tell(world(issues, 8));
  expect(issues.said.get(1)).toHaveLength(1);
});

test('the run that opened the issue does not comment on it, even when its job is run again', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  const again = world(issues, 7);
  await tell({ ...again, run: { ...again.run, runAttempt: 2 } });
  expect(issues.said.get(1) ?? []).toEqual([]);
  expect(issues.all[0]?.body.match(/^\| 2026.*$/gm)).toHaveLength(1);
});

test('steps that ran again have a new story to tell', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  await tell(world(issues, 7), { results: deployFailed.replaceAll('03:01:00Z', '04:01:00Z') });
  expect(issues.said.get(1)).toHaveLength(1);
});

test('a comment without its line in the history gets the line, and no second comment', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  const dying = world(issues, 8);
  const edit = issues.edit;
  issues.edit = async () => {
    throw new Error('killed');
  };
  await tell(dying);
  issues.edit = edit;
  await tell(world(issues, 8));
  expect(issues.said.get(1)).toHaveLength(1);
  expect(issues.all[0]?.body.match(/^\| 2026.*$/gm)).toHaveLength(2);
});

test('another trouble, another environment and a closed incident get an issue of their own', async () => {
  const { issues } = world();
  await tell(world(issues));
  await tell(world(issues), { fingerprint: 'backup/production' });
  await tell(world(issues), { environment: 'staging' });
  Object.assign(issues.all[0] ?? {}, { state: 'closed' });
  expect((await tell(world(issues))).outputs).toMatchObject({ number: '4', created: 'true' });
});

test('the history keeps its first line and its newest ones, however long it grows', async () => {
  const { issues } = world();
  for (let runId = 1; runId <= 60; runId++) await tell(world(issues, runId));
  const rows = issues.all[0]?.body.match(/^\| 2026.*$/gm) ?? [];
  expect(rows).toHaveLength(40);
  expect(rows[0]).toContain('This issue was opened');
  expect(rows.at(-1)).toContain('[60]');
});

test('a history that a person took out stays out', async () => {
  const { issues } = world();
  await tell(world(issues, 7));
  const marker = incidentMarker('production', 'deployment/production');
  Object.assign(issues.all[0] ?? {}, { body: `${marker}\nrewritten by grace` });
  await tell(world(issues, 8));
  expect(issues.all[0]?.body).toBe(`${marker}\nrewritten by grace`);
  expect(issues.said.get(1)).toHaveLength(1);
});

test.each([
  ['a worse severity replaces the label', 'sev1', 'severity:sev1'],
  ['a milder one does not', 'sev3', 'severity:sev2'],
])('%s', async (_sentence, severity, label) => {
  const { issues } = world();
  await tell(world(issues, 7));
  await tell(world(issues, 8), { severity });
  expect(issues.all[0]?.labels.filter((name) => name.startsWith('severity:'))).toEqual([label]);
});

test('two runs at the same moment converge on the lower number', async () => {
  const issues = fakeIssues();
  const list = issues.withLabels;
  let asked = 0;
  // Both look before either has written.
  issues.withLabels = async (...query) => {
    asked += 1;
    return asked <= 2 ? [] : list(...query);
  };
  const [first, second] = await Promise.all([tell(world(issues, 7)), tell(world(issues, 8))]);
  expect([first.outputs['number'], second.outputs['number']]).toEqual(['1', '1']);
  expect([first.outputs['created'], second.outputs['created']].sort()).toEqual(['false', 'true']);
  expect(open(issues)).toEqual([1]);
  expect(issues.said.get(2)).toEqual([expect.stringContaining('#1')]);
});

test('a double that a stale read left open is closed by the next run', async () => {
  const issues = fakeIssues();
  const list = issues.withLabels;
  issues.withLabels = async () => [];
  await tell(world(issues, 7));
  await tell(world(issues, 8));
  expect(open(issues)).toEqual([1, 2]);
  issues.withLabels = list;
  await tell(world(issues, 9));
  expect(open(issues)).toEqual([1]);
});

test('a quoted marker does not make an issue an incident', async () => {
  const marker = incidentMarker('production', 'deployment/production');
  const other = { number: 1, url: 'u', title: 't', state: 'open' as const, createdAt: new Date(0) };
  const issues = fakeIssues([{ ...other, body: `see ${marker}`, labels: ['incident', 'env:production'] }]);
  expect((await tell(world(issues))).outputs).toMatchObject({ number: '2', created: 'true' });
});

const hostile = [
  '<!-- slipway:incident fingerprint=0 --> <img src=x onerror=alert(1)> @everyone #1 <!-- slipway:history -->',
  '| a | b |\n\n# heading\n```\n::error::x [click](https://evil.example)',
].join('\n');

test('hostile text in every place stays text', async () => {
  const { issues } = world();
  const results = step({
    ...{ verdict: 'failed', reason: hostile, title: hostile, summary: hostile, next: [hostile], evidence: hostile },
    details: { timeline: [{ at: '2026-01-02T03:00:30Z', text: hostile }] },
  });
  await tell(world(issues), { results, fingerprint: `--> ${hostile}`, title: hostile });
  const body = issues.all[0]?.body ?? '';
  const outside = body.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  expect(outside.match(/<!--/g)).toHaveLength(4);
  expect(outside).not.toMatch(/<img|@everyone|^# |\[click\]\(|^```/m);
  await tell(world(issues, 8), { results, fingerprint: `--> ${hostile}` });
  const rows = issues.all[0]?.body.replace(body.slice(0, body.lastIndexOf('| 2026')), '').split('\n') ?? [];
  expect(rows.slice(0, 3)).toEqual([
    expect.stringContaining('This issue was opened'),
    expect.stringContaining('[8]'),
    '<!-- /slipway:history -->',
  ]);
});

test('what looks like a credential is in no issue, not even escaped', async () => {
  const token = 'ghp_0123456789abcdefghij0123456789';
  const { issues } = world();
  const results = step({ verdict: 'failed', summary: `password is ${token}`, title: token, evidence: token });
  await tell(world(issues), { results, title: token });
  await tell(world(issues, 8), { results, title: token });
  expect(JSON.stringify([issues.all, ...issues.said])).not.toContain('0123456789abcdefghij');
});

test('a story of any length fits into an issue', async () => {
  const ports = world();
  const results = Array.from({ length: 5 }, () =>
    step({
      verdict: 'failed',
      summary: '&'.repeat(2_000),
      evidence: '`'.repeat(6_000),
      next: Array(10).fill('<'.repeat(500)),
    }),
  );
  await tell(ports, { results: results.join('\n'), title: 'x'.repeat(900) });
  const [issue] = ports.issues.all;
  expect(issue?.body.length).toBeLessThanOrEqual(65_536);
  expect(issue?.title.length).toBeLessThanOrEqual(256);
});

test('an assignee who left does not keep the incident from being opened', async () => {
  const { issues } = world();
  const { create } = issues;
  issues.create = async (issue) => {
    if (issue.assignees.length > 0) throw githubRejected({ call: 'POST issues', why: 'assignee is invalid' });
    return create(issue);
  };
  expect((await tell(world(issues))).outputs).toMatchObject({ created: 'true' });
});

test('where no issue can be written, the summary tells the story and the step fails', async () => {
  const ports = world();
  ports.issues.withLabels = async () => Promise.reject(new Error('GitHub is down.'));
  const outcome = await tell(ports);
  expect(outcome).toMatchObject({ verdict: 'failed', reason: 'INCIDENT_NOT_WRITTEN', outputs: {} });
  expect(JSON.stringify(outcome.report)).toMatch(/exit code 1/);
  expect(outcome.report.next[0]).toMatch(/GitHub is down\. Open the issue by hand/);
});
