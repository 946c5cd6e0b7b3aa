import { expect, test } from '@jest/globals';
import { anchorLedger, type Ports } from '#actions/anchor-ledger/src/anchor-ledger';
import { inputs } from '#actions/anchor-ledger/src/inputs';
import { anchorBucketNotLocking } from '#lib/domain/errors/anchor';
import { checkpointText } from '#lib/domain/evidence/checkpoint';
import { sha256 } from '#lib/domain/evidence/hashes';
import type { LockedObjects } from '#lib/ports';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';

const checkpoint = { origin: 'harbour/boat-listing/slipway-ledger', size: 12, root: 'ab'.repeat(32) };
const text = checkpointText(checkpoint);
const given = inputs.parse({ checkpoint: `\n${text}`, config: 'c' });
const key = 'audit/harbour/boat-listing/slipway-ledger/000000000012';

type Stored = { text: string; until: Date; mode: string };

/** A bucket in memory; `change` is what it does differently. */
function world(there: Record<string, Stored> = {}, change: Partial<LockedObjects> = {}, required = false) {
  const stored = new Map(Object.entries(there));
  const warnings: string[] = [];
  const objects: LockedObjects = {
    at: (name) => `s3://anchors/${name}`,
    put: async ({ key: name, text: body, until }) => {
      if (stored.has(name)) return 'there';
      stored.set(name, { text: body, until, mode: 'COMPLIANCE' });
      return 'put';
    },
    look: async (name) => {
      const found = stored.get(name);
      return found && { sha256: sha256(found.text), mode: found.mode, until: found.until };
    },
    ...change,
  };
  const run = {
    clock: fakeClock('2026-01-01T00:00:00Z'),
    log: { ...silentLog, warning: (said: string) => void warnings.push(said) },
    cancelled: new AbortController().signal,
  };
  const ports: Ports = { run, required, place: { prefix: 'audit/', retainDays: 30, objects } };
  return { ports, stored, warnings };
}

test('the checkpoint is kept, locked for as long as the configuration says, and read back', async () => {
  const { ports, stored } = world();
  expect(await anchorLedger(given, ports)).toMatchObject({
    ...{ verdict: 'succeeded', reason: 'OK', report: { title: 'The first 12 records are anchored until 2026-01-31' } },
    outputs: { anchored: `s3://anchors/${key}`, until: '2026-01-31T00:00:00.000Z' },
  });
  expect([...stored]).toEqual([[key, { text, until: new Date('2026-01-31T00:00:00Z'), mode: 'COMPLIANCE' }]]);
});

test('told again nothing changes, and a lock that ends sooner than today’s would is as good', async () => {
  const until = new Date('2026-01-02T00:00:00Z');
  const { ports, stored } = world({ [key]: { text, until, mode: 'COMPLIANCE' } });
  expect(await anchorLedger(given, ports)).toMatchObject({ verdict: 'succeeded', details: { how: 'there' } });
  expect(stored.get(key)?.until).toEqual(until);
});

const refused = { put: () => Promise.reject(anchorBucketNotLocking('anchors')) };
const late = new Date('2030-01-01T00:00:00Z');

test.each<[string, ReturnType<typeof world>, code: string]>([
  ['the bucket locks nothing', world({}, refused), 'ANCHOR_BUCKET_NOT_LOCKING'],
  ['it is gone when it is looked at', world({}, { look: async () => undefined }), 'ANCHOR_NOT_THERE'],
  ['it stands there without a lock', world({ [key]: { text, until: late, mode: 'GOVERNANCE' } }), 'ANCHOR_NOT_LOCKED'],
  ['an earlier lock is over', world({ [key]: { text, until: new Date(0), mode: 'COMPLIANCE' } }), 'ANCHOR_NOT_LOCKED'],
  ['S3 never answers', world({}, { put: () => new Promise(() => {}) }), 'UNEXPECTED'],
])(
  '%s: a warning, red where the ledger is required, and never called anchored',
  async (_sentence, { ports, warnings }, code) => {
    const lenient = await anchorLedger(given, ports);
    expect(lenient).toMatchObject({
      ...{ verdict: 'succeeded', reason: 'ANCHOR_NOT_KEPT', outputs: { anchored: '' }, details: { code } },
      report: { verdict: 'failed', title: 'The checkpoint is NOT anchored' },
    });
    expect(warnings).toHaveLength(1);
    expect(await anchorLedger(given, { ...ports, required: true })).toMatchObject({
      verdict: 'failed',
      reason: 'ANCHOR_NOT_KEPT',
    });
  },
);

test('another checkpoint of the same size is red whatever the configuration asks for', async () => {
  const other = checkpointText({ ...checkpoint, root: 'cd'.repeat(32) });
  const { ports } = world({ [key]: { text: other, until: late, mode: 'COMPLIANCE' } });
  expect(await anchorLedger(given, ports)).toMatchObject({
    ...{ verdict: 'failed', reason: 'ANCHOR_CONTRADICTED' },
    report: { title: 'The ledger is not the one that was anchored', next: [expect.stringMatching(/Do not release/)] },
  });
});

test('without a place in the configuration it says what is missing', async () => {
  const { ports } = world();
  expect(await anchorLedger(given, { ...ports, place: undefined, required: true })).toMatchObject({
    ...{ verdict: 'failed', details: { code: 'ANCHOR_NOT_CONFIGURED' } },
  });
});

test.each(['', 'harbour/boat-listing/slipway-ledger\n12', 'ahoi'])('no checkpoint: %j', (wrong) => {
  expect(inputs.safeParse({ checkpoint: wrong, config: 'c' }).error?.issues[0]?.message).toMatch(/is no checkpoint/);
});
