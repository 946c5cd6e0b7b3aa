import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import type { Finding, FindingKind } from '#lib/domain/evidence/findings';
import { checkpointFile, headFile } from '#lib/domain/evidence/layout';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import { type Anchor, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { appendTo, bytesOf, draftOf, ledgerOf, origin, someLedger, type Texts } from '#test/support/ledgers';

const now = new Date('2027-06-01T00:00:00.000Z');
const shards = (texts: Texts): string[] => [...texts.keys()].filter((path) => path.endsWith('.jsonl')).sort();
const linesOf = (texts: Texts): string[] =>
  shards(texts).flatMap((path) => (texts.get(path) ?? '').split('\n').slice(0, -1));

const judge = (files: LedgerFiles, anchors: Anchor[] = []): Finding[] =>
  verifyLedger(files, { anchors, origin, now }).findings;

const anchorOf = (texts: Texts, from = 'release v1'): Anchor[] =>
  findCheckpoints(texts.get(checkpointFile) ?? '').map((checkpoint) => ({ ...checkpoint, from }));

/** The same records, in other lines; months stay where they are as long as there is one shard. */
const withLines = (texts: Texts, change: (lines: string[]) => string[]): LedgerFiles => {
  const [shard = ''] = shards(texts);
  return bytesOf(
    new Map([
      ...texts,
      [
        shard,
        change(linesOf(texts))
          .map((line) => `${line}\n`)
          .join(''),
      ],
    ]),
  );
};

const names = (finding: Finding, seq: number): boolean =>
  finding.seq !== undefined && finding.seq <= seq && seq <= (finding.until ?? finding.seq);

/** All of one month, so of one shard. */
const oneShard = (size: number): Texts =>
  ledgerOf([Array.from({ length: size }, (_, index) => draftOf(`event/${index}`, { data: { index } }))]);

test('a ledger that nobody touched has no findings, across months and with its anchors', () => {
  const early = someLedger(20);
  const later = someLedger(60);
  expect(shards(later).length).toBeGreaterThan(1);
  const { findings, anchored } = verifyLedger(bytesOf(later), { anchors: anchorOf(early), origin, now });
  expect(findings).toEqual([]);
  expect(anchored).toBe(20);
});

test('an empty branch is an empty ledger', () => {
  expect(judge(new Map())).toEqual([]);
});

test('every flip of a byte in any file is found, and where it is', () => {
  const texts = someLedger(24);
  const starts = placesOf(texts);
  const files = [...texts.keys()];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, where, mask) => {
      const path = files[which % files.length] ?? '';
      const bytes = Buffer.from(texts.get(path) ?? '');
      const at = where % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ mask;
      const findings = judge(new Map([...bytesOf(texts), [path, bytes]]));
      const seq = starts.findLast((start) => start.path === path && start.offset <= at)?.seq;
      const isLocated = findings.some((one) => (seq === undefined ? one.place === path : names(one, seq)));
      expect({ path, at, mask, findings, isLocated }).toMatchObject({ isLocated: true });
      expect(findings.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 1_500 },
  );
});

/** At which byte of which shard each record begins. */
function placesOf(texts: Texts): { path: string; offset: number; seq: number }[] {
  let seq = 0;
  return shards(texts).flatMap((path) => {
    let offset = 0;
    const lines = (texts.get(path) ?? '').split('\n').slice(0, -1);
    return lines.map((line) => {
      const place = { path, offset, seq: seq++ };
      offset += Buffer.byteLength(line) + 1;
      return place;
    });
  });
}

const size = fc.integer({ min: 4, max: 30 });

test.each<[string, FindingKind, (lines: string[], at: number) => string[]]>([
  ['dropped', 'dropped', (lines, at) => lines.toSpliced(at, 1)],
  ['told twice', 'duplicated', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')],
  ['moved up by one', 'reordered', (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')],
  ['moved to the end', 'reordered', (lines, at) => [...lines.toSpliced(at, 1), lines[at] ?? '']],
])('every record that is %s is named', (_sentence, kind, change) => {
  fc.assert(
    fc.property(size, fc.nat(), (count, place) => {
      const at = place % (count - 2);
      const findings = judge(withLines(oneShard(count), (lines) => change(lines, at)));
      expect(findings.filter((one) => one.kind === kind && names(one, at))).toHaveLength(1);
    }),
  );
});

test('a cut at the end is found by the head, and by an anchor when the head was cut as well', () => {
  fc.assert(
    fc.property(size, fc.nat(), (count, cut) => {
      const kept = 1 + (cut % (count - 1));
      const whole = oneShard(count);
      const left = judge(withLines(whole, (lines) => lines.slice(0, kept)));
      expect(left).toContainEqual(expect.objectContaining({ kind: 'truncated', seq: kept, until: count - 1 }));
      const honest = oneShard(kept);
      expect(judge(bytesOf(honest))).toEqual([]);
      expect(judge(bytesOf(honest), anchorOf(whole))).toEqual([
        { kind: 'truncated', seq: kept, until: count - 1, place: 'release v1', says: expect.any(String) },
      ]);
    }),
    { numRuns: 50 },
  );
});

test('a ledger that was forked or re-hashed is found between the anchors around the change', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 20 }), fc.nat(), (appends, place) => {
      const changed = place % appends;
      const history = (at: number | undefined) =>
        Array.from({ length: appends }, (_, index) => [
          draftOf(`event/${index}`, index === at ? { result: 'failed' } : {}),
        ]);
      const anchors = Array.from({ length: appends }, (_, index) =>
        anchorOf(ledgerOf(history(undefined).slice(0, index + 1)), `anchor ${index}`),
      ).flat();
      const rehashed = bytesOf(ledgerOf(history(changed)));
      expect(judge(rehashed)).toEqual([]);
      const [first] = judge(rehashed, anchors);
      expect(first).toMatchObject({ kind: 'rewritten', seq: changed, until: changed, place: `anchor ${changed}` });
    }),
    { numRuns: 40 },
  );
});

test("what the keys say twice is found, and another ledger's anchor is none", () => {
  const texts = oneShard(4);
  const foreign = anchorOf(texts).map((anchor) => ({ ...anchor, origin: 'other/repo/slipway-ledger' }));
  expect(judge(bytesOf(texts), foreign)).toMatchObject([{ kind: 'derived', place: 'release v1' }]);
  const strange = new Map([...bytesOf(texts), ['ledger/2026/13-b.txt', Buffer.from('x')]]);
  expect(judge(strange)).toMatchObject([{ kind: 'misfiled', place: 'ledger/2026/13-b.txt' }]);
  const keyless = new Map(texts);
  for (const path of [...keyless.keys()]) if (path.startsWith('keys/')) keyless.delete(path);
  const twice = appendTo(keyless, [draftOf('event/0', { data: { index: 0 } })], now);
  expect(judge(bytesOf(twice)).map(({ kind }) => kind)).toContain('repeated-key');
});

test.each([
  ['appended in a future that is yet to come', new Date('2026-10-24T23:50:00.000Z'), 'misfiled'],
  ['appended by a clock that is a little ahead', new Date('2026-10-24T23:56:00.000Z'), undefined],
])('%s', (_sentence, clock, kind) => {
  const { findings } = verifyLedger(bytesOf(oneShard(1)), { anchors: [], origin, now: clock });
  expect(findings[0]?.kind).toBe(kind);
});

test.each([
  ['nested so deeply that it cannot be followed', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['half of a character', '"\\ud800"'],
])('a record with %s is one that cannot be read: the verifier goes on', (_sentence, value) => {
  const hostile = (line: string) =>
    line.replace('"index":2', `"index":${value}`).replace(/"prev":"[0-9a-f]{8}/, '"prev":"00000000');
  const findings = judge(withLines(oneShard(5), (lines) => lines.map((line, at) => (at === 2 ? hostile(line) : line))));
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'unreadable', seq: 2 }));
});

test('a missing head does not hide the records', () => {
  const files = bytesOf(oneShard(5));
  files.delete(headFile);
  expect(judge(files)).toMatchObject([{ kind: 'derived', place: headFile }]);
});
