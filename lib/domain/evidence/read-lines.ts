import { isCanonical } from './canonical-json.ts';
import type { Finding } from './findings.ts';
import { leafHex } from './hashes.ts';
import { monthOf } from './layout.ts';
import type { EvidenceRecord } from './record.ts';

/** Bytes by path, of the whole branch. */
export type LedgerFiles = Map<string, Uint8Array>;

/** What of a record the checks look at. The rest stays in the text: a hundred thousand parsed records would be all garbage. */
export type Face = Pick<EvidenceRecord, 'seq' | 'prev' | 'appended' | 'key'>;

export type Line = {
  /** Where it stands among all lines, from 0. */
  index: number;
  shard: string;
  /** Where it stands in its shard, from 1. */
  number: number;
  text: string;
  /** Its leaf hash in hex. */
  leaf: string;
  /** Undefined when it cannot be read. */
  record: Face | undefined;
};

/** The records that can be read, whole. */
export const recordsOf = (lines: Line[]): EvidenceRecord[] =>
  lines.flatMap(({ record, text }) => (record ? [JSON.parse(text)] : []));

export const placeOf = ({ shard, number }: Line): string => `${shard}:${number}`;

/** The line's record under the number of its place, where its neighbours say that only its own number was changed. */
function renumbered(lines: Line[], size: number | undefined): { lines: Line[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const seqAt = (index: number) => lines[index]?.record?.seq;
  const fits = (index: number) =>
    index === -1 || (index === lines.length ? lines.length === size : seqAt(index) === index);
  const given = lines.map((line) => {
    const { index, record } = line;
    if (!record || record.seq === index || !fits(index - 1) || !fits(index + 1)) return line;
    findings.push({
      kind: 'altered',
      seq: index,
      place: placeOf(line),
      says: `Record ${index} calls itself ${record.seq}.`,
    });
    return { ...line, record: { ...record, seq: index } };
  });
  return { lines: given, findings };
}

const shardsOf = (files: LedgerFiles): string[] =>
  [...files.keys()].filter((path) => monthOf(path) !== undefined).sort();

/**
 * Every line of every shard, in order, and what cannot be read.
 * @param size of the ledger, as its head has it.
 */
export function readLines(files: LedgerFiles, size: number | undefined): { lines: Line[]; findings: Finding[] } {
  const lines: Line[] = [];
  const findings: Finding[] = [];
  for (const shard of shardsOf(files)) {
    textsOf(files.get(shard) ?? new Uint8Array()).forEach(({ text, flaw }, offset) => {
      const { face, why } = flaw === undefined ? readRecord(text) : { face: undefined, why: flaw };
      const leaf = leafHex(text);
      const line = { index: lines.length, shard, number: offset + 1, text, leaf, record: face };
      lines.push(line);
      if (why) findings.push({ kind: 'unreadable', seq: line.index, place: placeOf(line), says: why });
    });
  }
  const numbered = renumbered(lines, size);
  return { lines: numbered.lines, findings: [...findings, ...numbered.findings] };
}

function textsOf(bytes: Uint8Array): { text: string; flaw?: string }[] {
  if (bytes.length === 0) return [{ text: '', flaw: 'The shard is empty.' }];
  const texts = decoded(bytes);
  const isOpen = texts.at(-1)?.text !== '';
  const lines = isOpen ? texts : texts.slice(0, -1);
  return lines.map((line, index) =>
    isOpen && index === lines.length - 1 ? { ...line, flaw: 'The line does not end with a line break.' } : line,
  );
}

function decoded(bytes: Uint8Array): { text: string; flaw?: string }[] {
  const text = decode(bytes, true);
  if (text !== undefined) return text.split('\n').map((line) => ({ text: line }));
  return splitAtBreaks(bytes).map((line) => {
    const whole = decode(line, true);
    return whole === undefined ? { text: decode(line, false) ?? '', flaw: 'The line is not UTF-8.' } : { text: whole };
  });
}

function decode(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function splitAtBreaks(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...parts, bytes.subarray(from)];
}

function readRecord(text: string): { face?: Face; why?: string } {
  const record = parsed(text);
  if (record === undefined) return { why: 'The line is not JSON.' };
  if (!isRecord(record)) return { why: 'The line is no record of version 1.' };
  const { seq, prev, appended, key } = record;
  const face = { seq, prev, appended, key };
  return isCanonical(text, record) ? { face } : { face, why: 'The line is not canonical JSON (RFC 8785).' };
}

function parsed(text: string): EvidenceRecord | null | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (record: EvidenceRecord | null): record is EvidenceRecord =>
  record?.v === 1 &&
  Number.isSafeInteger(record.seq) &&
  record.seq >= 0 &&
  typeof record.prev === 'string' &&
  typeof record.appended === 'string' &&
  typeof record.time === 'string' &&
  typeof record.key === 'string';
