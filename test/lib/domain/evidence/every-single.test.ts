/** Every single change of a small ledger, none sampled: each has to be found, and each finding has to say where. */
import { expect, test } from '@jest/globals';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import type { Finding } from '#lib/domain/evidence/findings';
import { checkpointFile } from '#lib/domain/evidence/layout';
import { type Anchor, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { bytesOf, draftOf, ledgerOf, origin, type Texts } from '#test/support/ledgers';

const now = new Date('2027-06-01T00:00:00.000Z');
const size = 8;
const every = Array.from({ length: size }, (_, seq) => seq);

/** One record a day, over the end of a month: two shards. `change` is what record `at` says differently. */
const ledger = (records: number, at = -1, change: object = {}): Texts =>
  ledgerOf(
    every.slice(0, records).map((seq) => [draftOf(`event/${seq}`, { data: { seq }, ...(seq === at && change) })]),
    '2026-10-28T00:00:00.000Z',
  );

const whole = ledger(size);
const shards = [...whole.keys()].filter((path) => path.endsWith('.jsonl')).sort();
const linesOf = (path: string): string[] => (whole.get(path) ?? '').split('\n').slice(0, -1);
const lines = shards.flatMap((path) => linesOf(path).map((line, index) => ({ path, number: index + 1, line })));

const judge = (files: Map<string, Uint8Array>, anchors: Anchor[] = []): Finding[] =>
  verifyLedger(files, { anchors, origin, now }).findings;

const withShard = (path: string, content: string | Uint8Array): Map<string, Uint8Array> =>
  new Map([...bytesOf(whole), [path, Buffer.from(content as string)]]);

const withLines = (path: string, changed: string[]): Map<string, Uint8Array> =>
  withShard(path, changed.map((line) => `${line}\n`).join(''));

/** A finding that names the record, and a place in a file or an anchor. */
const isLocated = (finding: Finding, seq: number): boolean =>
  finding.place !== '' && finding.seq !== undefined && finding.seq <= seq && seq <= (finding.until ?? finding.seq);

const anchorOf = (texts: Texts, from: string): Anchor[] =>
  findCheckpoints(texts.get(checkpointFile) ?? '').map((checkpoint) => ({ ...checkpoint, from }));

test('it has two shards, and holds', () => {
  expect(shards).toHaveLength(2);
  expect(lines).toHaveLength(size);
  expect(judge(bytesOf(whole))).toEqual([]);
});

test.each([0x01, 0x80])('every byte of every record, flipped by 0x%s: its record is named, and its line', (mask) => {
  const missed: object[] = [];
  for (const path of shards) {
    const bytes = Buffer.from(whole.get(path) ?? '');
    let seq = lines.findIndex((line) => line.path === path);
    for (let at = 0; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ mask;
      const findings = judge(withShard(path, flipped));
      if (!findings.some((one) => isLocated(one, seq) && one.place.startsWith(`${path}:`)))
        missed.push({ path, at, findings });
      if (bytes[at] === 10) seq += 1;
    }
  }
  expect(missed).toEqual([]);
});

test.each([...whole.keys()].filter((path) => !path.endsWith('.jsonl')))(
  'every byte of %s, flipped: the file is named',
  (path) => {
    const bytes = Buffer.from(whole.get(path) ?? '');
    const missed = [...bytes.keys()].filter((at) => {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ 1;
      return !judge(withShard(path, flipped)).some(({ place }) => place === path);
    });
    expect(missed).toEqual([]);
  },
);

test.each(every)('record %i dropped: it is named', (seq) => {
  const { path, number } = lines[seq] ?? { path: '', number: 0 };
  const findings = judge(withLines(path, linesOf(path).toSpliced(number - 1, 1)));
  const kinds = findings.filter((one) => isLocated(one, seq)).map(({ kind }) => kind);
  // The last one leaves no gap: only the head knows of it.
  expect(kinds).toContain(seq === size - 1 ? 'truncated' : 'dropped');
});

const pairs = every.flatMap((from) => every.filter((to) => to !== from).map((to) => [from, to] as const));

test.each(pairs)('record %i moved to where record %i stands: what stands in the wrong order is named', (from, to) => {
  const moved = lines.map(({ line }) => line);
  moved.splice(to, 0, ...moved.splice(from, 1));
  const [first = '', second = ''] = shards;
  const cut = linesOf(first).length;
  const files = new Map([...withLines(first, moved.slice(0, cut)), [second, bytes(moved.slice(cut))] as const]);
  const reordered = judge(files).filter(({ kind }) => kind === 'reordered');
  // Moved down, it stands behind later ones; moved up, those that it passed do.
  const displaced = from < to ? [from] : every.slice(to, from);
  expect(displaced.filter((seq) => !reordered.some((one) => isLocated(one, seq)))).toEqual([]);
});

const bytes = (all: string[]): Uint8Array => Buffer.from(all.map((line) => `${line}\n`).join(''));

test.each(every)('cut to %i records: by the head while that is there, by an anchor in any case', (kept) => {
  const from = 'release v1';
  const missing = { kind: 'truncated', seq: kept, until: size - 1 };
  if (kept > 0) {
    const files = new Map(bytesOf(whole));
    const left = new Map(shards.map((path) => [path, lines.slice(0, kept).filter((line) => line.path === path)]));
    for (const [path, rest] of left)
      if (rest.length > 0) files.set(path, bytes(rest.map(({ line }) => line)));
      else files.delete(path);
    expect(judge(files)).toContainEqual(expect.objectContaining(missing));
  }
  const honest = kept === 0 ? new Map<string, Uint8Array>() : bytesOf(ledger(kept));
  expect(judge(honest)).toEqual([]);
  expect(judge(honest, anchorOf(whole, from))).toEqual([{ ...missing, place: from, says: expect.any(String) }]);
});

/** An anchor at every size. */
const anchors = every.flatMap((seq) => anchorOf(ledger(seq + 1), `anchor ${seq}`));

test.each(every)('record %i changed and all behind it re-hashed: it alone is named, by the anchor behind it', (seq) => {
  const rehashed = bytesOf(ledger(size, seq, { result: 'failed' }));
  expect(judge(rehashed)).toEqual([]);
  const [first] = judge(rehashed, anchors);
  expect(first).toMatchObject({ kind: 'rewritten', seq, until: seq, place: `anchor ${seq}` });
});

test.each(pairs.filter(([from, to]) => from < to))(
  'forked before record %i and grown to record %i: the fork is named, and what was cut off',
  (from, to) => {
    const fork = bytesOf(ledger(to + 1, from, { result: 'failed' }));
    const findings = judge(fork, anchors);
    expect(findings[0]).toMatchObject({ kind: 'rewritten', seq: from, until: from, place: `anchor ${from}` });
    const cut = findings.filter(({ kind }) => kind === 'truncated').map(({ until }) => until);
    expect(cut).toEqual(every.slice(to + 1));
  },
);
