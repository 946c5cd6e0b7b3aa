import { expect, test } from '@jest/globals';
import { inputs } from '#actions/record-evidence/src/inputs';
import { type Ports, recordEvidence } from '#actions/record-evidence/src/record-evidence';
import { githubForbidden } from '#lib/domain/errors/github';
import { releaseNotFound } from '#lib/domain/errors/ledger';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { commitTo } from '#lib/domain/evidence/commitment';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { DeploymentRecord } from '#lib/domain/records';
import { toMarkdown } from '#lib/report/markdown';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { digestOf, fakeRecords, recordOf } from '#test/support/records';

const said = (change: object = {}): string =>
  JSON.stringify({
    ...{ schemaVersion: 1, verdict: 'succeeded', reason: 'OK', title: 't', summary: 's', next: [], evidence: '' },
    ...{ startedAt: '2026-01-02T03:00:00.000Z', finishedAt: '2026-01-02T03:01:00.000Z', run: '7/1' },
    ...{ outputs: { digest: digestOf('a') }, details: {} },
    ...change,
  });

const given = {
  ...{ environment: 'production', config: 'c', queue: 'q', githubToken: 't' },
  steps: `deploy/promotion-gate success ${said()}\ndeploy/deploy-env success ${said()}\n\n  rollback/rollback skipped \n`,
};

const checkpoint = { origin: 'harbour/boats/slipway-ledger', size: 3, root: 'ab'.repeat(32) };

type World = Ports & { appended: EvidenceDraft[][]; warnings: string[]; kept: string[] };

function world(settings: Partial<Ports['settings']> = {}, append?: () => Promise<never>): World {
  const [appended, warnings, kept]: [EvidenceDraft[][], string[], string[]] = [[], [], []];
  const queued: EvidenceDraft[] = [];
  return {
    run: {
      ...{ repoUrl: 'https://github.example/harbour/boats', workflow: 'Release', runId: 7, runAttempt: 1 },
      ...{ actor: 'ada', triggeringActor: 'ada' },
      ...{ clock: fakeClock(), log: { ...silentLog, warning: (text: string) => void warnings.push(text) } },
      cancelled: new AbortController().signal,
    },
    settings: { enabled: true, required: false, payloads: false, anchors: {}, ...settings },
    ledger: {
      append: async (drafts) => {
        await append?.();
        appended.push(drafts);
        return { placed: drafts.map(({ key }, index) => ({ key, seq: index + 1, isNew: true })), retries: 0 };
      },
      checkpoint: async () => checkpoint,
      known: async (keys) => new Set(keys.filter((key) => key.startsWith('known/'))),
    },
    queue: {
      add: async (drafts) => void queued.push(...drafts),
      waiting: async () => queued,
      remove: async () => {},
    },
    words: {
      keep: async (words) => {
        kept.push(...words.keys());
        return new Map([...words.keys()].map((key) => [key, commitTo({ salt: '5a'.repeat(32), value: key }, key)]));
      },
    },
    anchor: undefined,
    eyes: { records: fakeRecords([]), approvals: { ofRun: async () => [] } },
    ...{ appended, warnings, kept },
  };
}

const tell = (ports: Ports, change: object = {}) => recordEvidence(inputs.parse({ ...given, ...change }), ports);

test('what each step said becomes a record, in one append', async () => {
  const ports = world();
  const outcome = await tell(ports, { buildResult: said() });
  expect(outcome).toMatchObject({ verdict: 'succeeded', reason: 'OK', outputs: { recorded: 'true', records: '3' } });
  expect(ports.appended.map((drafts) => drafts.map(({ key }) => key))).toEqual([
    ['build-image/7/1', 'deploy/promotion-gate/production/7/1', 'deploy/deploy-env/production/7/1'],
  ]);
});

test.each<[string, string, string, string, string]>([
  ['well', `success ${said()}`, 'succeeded', 'self-reported', 'succeeded'],
  ['badly', `failure ${said({ verdict: 'failed', outputs: {} })}`, 'succeeded', 'self-reported', 'failed'],
  ['without a word', 'cancelled', 'succeeded', 'absent', 'unknown'],
])('a build that ended %s is recorded, for no environment', async (_how, told, verdict, basis, result) => {
  const ports = world();
  const outcome = await tell(ports, { environment: undefined, steps: `build/build-image ${told}` });
  expect(outcome).toMatchObject({ verdict, outputs: { recorded: 'true', records: '1' } });
  expect(ports.appended.flat()).toMatchObject([{ key: 'build-image/7/1', type: 'build.finished', basis, result }]);
  expect(outcome.report.summary).toBe(`Of this run: 1 ${basis}. 1 record stands in the ledger, 1 of them new.`);
  expect(outcome.report.facts.map(({ label }) => label)).toEqual(['Ledger']);
});

test.each<[string, string, string[]]>([
  ['a step that said nothing', 'deploy/deploy-env failure', ['absent']],
  ['a step whose word cannot be read', 'deploy/deploy-env failure {"schemaVersion":2}', ['absent']],
  ['a step of a job that was skipped', 'deploy/deploy-env skipped', []],
])('%s', async (_sentence, steps, bases) => {
  const ports = world();
  const { report } = await tell(ports, { steps });
  expect(ports.appended.flat().map(({ basis }) => basis)).toEqual(bases);
  expect(report.next).toEqual(bases.map(() => 'Find out why nothing was heard of deploy/deploy-env/production/7/1.'));
});

test.each([
  ['that begins with this run says so: there may have been another one', 0, true, 1],
  ['that this run has begun before does not say it again', 0, false, 0],
  ['that goes on says nothing', 1, true, 0],
])('a ledger %s', async (_sentence, seq, isNew, expected) => {
  const ports = world();
  const ledger = { ...ports.ledger, append: async () => ({ placed: [{ key: 'a', seq, isNew }], retries: 0 }) };
  const { report } = await tell({ ...ports, ledger });
  expect(report.next.filter((line) => line.startsWith('The ledger begins with this run.'))).toHaveLength(expected);
});

test('a second story about an event is told', async () => {
  const ports = world();
  const placed = [{ key: 'a', seq: 9, isNew: true, contradicts: 4 }];
  const { report } = await tell({
    ...ports,
    ledger: { ...ports.ledger, append: async () => ({ placed, retries: 0 }) },
  });
  expect(report.next).toEqual(['Find out why record 9 tells another story of the event that record 4 tells of.']);
});

const forbidden = () => Promise.reject(githubForbidden({ call: 'append', permissions: 'contents=write' }));
const never = () => new Promise<never>(() => {});

test.each<[string, () => Promise<never>, string]>([
  ['GitHub refuses', forbidden, 'GITHUB_FORBIDDEN'],
  ['something unexpected breaks', () => Promise.reject(new Error('what?')), 'UNEXPECTED'],
  ['GitHub does not answer in five minutes', never, 'LEDGER_TOO_SLOW'],
])('%s: a warning, and red where the ledger is required', async (_sentence, append, code) => {
  const ports = world({}, append);
  const lenient = await tell(ports);
  expect(lenient).toMatchObject({
    ...{ verdict: 'succeeded', reason: 'EVIDENCE_NOT_RECORDED', outputs: { recorded: 'false' }, details: { code } },
    report: { verdict: 'failed', title: 'The ledger does NOT have the evidence of this run' },
  });
  expect(ports.warnings).toEqual([expect.stringMatching(/does NOT have the evidence/)]);
  const strict = await tell(world({ required: true }, append));
  expect(strict).toMatchObject({ verdict: 'failed', reason: 'EVIDENCE_NOT_RECORDED', report: { verdict: 'failed' } });
});

const sees = (...deployments: DeploymentRecord[]): Ports['eyes'] => ({
  records: fakeRecords(deployments),
  approvals: { ofRun: async () => [{ environments: ['production'], state: 'approved', user: 'grace', comment: 'go' }] },
});

const byRun = (record: DeploymentRecord): DeploymentRecord => ({ ...record, payload: { ...record.payload, runId: 7 } });
const deployment = { outputs: { digest: digestOf('a'), 'deployment-id': '97' } };
const deployStep = { steps: `deploy/promotion-gate success ${said()}\ndeploy/deploy-env success ${said(deployment)}` };

test("beside the steps' words stands what GitHub says, as observed, and whole where it can be erased", async () => {
  const ports = { ...world({ payloads: true }), eyes: sees(byRun(recordOf('a', 'deployed'))) };
  expect(await tell(ports, deployStep)).toMatchObject({
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { records: '4' },
  });
  expect(ports.appended.flat().map(({ key, basis }) => [key, basis])).toEqual([
    ['deploy/promotion-gate/production/7/1', 'self-reported'],
    ['deploy/deploy-env/production/7/1', 'self-reported'],
    ['observed/deployment/97/2', 'observed'],
    ['observed/reviews/production/7/1', 'observed'],
  ]);
  expect(ports.kept).toEqual(ports.appended.flat().map(({ key }) => key));
  const { report } = await tell(ports, deployStep);
  expect(report.summary).toMatch(/^Of production: 2 observed, 2 self-reported\./);
  expect(report.facts.at(-1)?.value).toBe('agree with what the steps said');
});

test.each<[string, DeploymentRecord, object, title: RegExp]>([
  [
    'contradicts: red, whatever the configuration asks for',
    byRun(recordOf('b', 'deployed', { id: 97 })),
    { verdict: 'failed', reason: 'EVIDENCE_CONTRADICTED', report: { verdict: 'failed' } },
    /GitHub contradicts/,
  ],
  [
    'does not confirm: told, not red',
    byRun(recordOf('a', 'opened')),
    { verdict: 'succeeded', reason: 'EVIDENCE_UNCONFIRMED', report: { verdict: 'inconclusive' } },
    /GitHub does not confirm/,
  ],
])('a word that GitHub %s', async (_sentence, record, expected, title) => {
  const ports = { ...world(), eyes: sees(record) };
  const outcome = await tell(ports, deployStep);
  expect(outcome).toMatchObject({ ...expected, outputs: { recorded: 'true' } });
  const key = 'deploy/deploy-env/production/7/1';
  expect(ports.appended.flat().at(-1)).toMatchObject({ key: `doubt/${key}`, basis: 'recomputed', links: [key] });
  expect(ports.warnings).toEqual([expect.stringContaining(key)]);
  expect(outcome.report).toMatchObject({
    title: expect.stringMatching(title),
    next: [`Find out which is right: scripts/ledger show --key ${key}`],
  });
});

test('a contradiction that could not even be recorded is red, and told', async () => {
  const ports = { ...world({}, forbidden), eyes: sees(byRun(recordOf('b', 'deployed', { id: 97 }))) };
  const outcome = await tell(ports, deployStep);
  expect(outcome).toMatchObject({ verdict: 'failed', reason: 'EVIDENCE_NOT_RECORDED', outputs: { recorded: 'false' } });
  expect(outcome.report.sections[0]).toMatchObject({ title: 'What does not agree' });
});

test('where GitHub cannot be asked the records stand, and the summary says that nothing was compared', async () => {
  const ofRun = () => Promise.reject(githubForbidden({ call: 'GET reviews', permissions: 'actions=read' }));
  const outcome = await tell({ ...world(), eyes: { records: fakeRecords([]), approvals: { ofRun } } });
  expect(outcome).toMatchObject({ verdict: 'succeeded', reason: 'OK', outputs: { recorded: 'true' } });
  expect(outcome.report.facts.at(-1)).toEqual({
    label: "GitHub's own records",
    value: expect.stringMatching(/^not looked at: .*actions: read/),
  });
});

test('whole results are kept where they can be erased, of new records only, and records commit to them', async () => {
  const ports = world({ payloads: true });
  const steps = ['known/deploy-env', 'deploy/deploy-env'].map((step) => `${step} success ${said()}`);
  await tell(ports, { steps: [...steps, 'rollback/rollback failure'].join('\n') });
  expect(ports.kept).toEqual(['deploy/deploy-env/production/7/1']);
  expect(ports.appended.flat().map(({ payload }) => payload !== undefined)).toEqual([false, true, false]);
});

test('words that cannot be kept keep no record from the ledger', async () => {
  const ports = world({ payloads: true });
  const outcome = await tell({ ...ports, words: { keep: () => Promise.reject(new Error('no branch')) } });
  expect(outcome.outputs).toMatchObject({ recorded: 'true', records: '2' });
  expect(ports.warnings).toEqual([expect.stringContaining('no branch')]);
});

test('the checkpoint is in the summary, and in the release where one is named', async () => {
  const held: unknown[] = [];
  const hold = async (given: unknown) => `page ${held.push(given)}`;
  const { outputs, report } = await tell({ ...world(), anchor: { hold } });
  expect([outputs['anchored'], held]).toEqual(['page 1', [checkpoint]]);
  expect(findCheckpoints(toMarkdown(report, { limit: 10_000 }))).toEqual([checkpoint]);
});

test('an anchor that cannot be had is a warning: the records stand', async () => {
  const ports = world({ required: true });
  const outcome = await tell({ ...ports, anchor: { hold: () => Promise.reject(releaseNotFound('v1')) } });
  expect(outcome).toMatchObject({ verdict: 'succeeded', outputs: { recorded: 'true', anchored: '' } });
  expect(ports.warnings).toEqual([expect.stringContaining('no release with the tag "v1"')]);
});

test('a ledger that is switched off records nothing, and says so', async () => {
  const ports = world({ enabled: false });
  expect(await tell(ports)).toMatchObject({
    ...{ verdict: 'succeeded', outputs: { recorded: 'false' }, report: { title: 'The ledger is switched off' } },
  });
  expect(ports.appended).toEqual([]);
});

test('a line that names no step is a mistake in the workflow', () => {
  const wrong = inputs.safeParse({ ...given, steps: 'deploy-env success {}\ndeploy/deploy-env perhaps' });
  expect(wrong.error?.issues.map(({ message }) => message)).toEqual([
    'has a line that names no step: "deploy-env success {}"',
    'has a line that names no step: "deploy/deploy-env perhaps"',
  ]);
});
