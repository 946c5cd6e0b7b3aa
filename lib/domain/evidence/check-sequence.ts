import type { Finding } from './findings.ts';
import { type Line, placeOf } from './read-lines.ts';

/** Drops, duplicates and changes of order, by the records' own numbers. */
export function checkSequence(lines: Line[]): Finding[] {
  if (lines.every(({ record, index }) => record?.seq === index)) return [];
  const seen = new Map<number, string>();
  const findings: Finding[] = [];
  let highest = -1;
  for (const line of lines) {
    if (!line.record) continue;
    const { seq } = line.record;
    const place = placeOf(line);
    const earlier = seen.get(seq);
    if (earlier !== undefined)
      findings.push({ kind: 'duplicated', seq, place, says: `Record ${seq} is at ${earlier} already.` });
    else if (seq < highest)
      findings.push({ kind: 'reordered', seq, place, says: `Record ${seq} stands behind record ${highest}.` });
    seen.set(seq, earlier ?? place);
    highest = Math.max(highest, seq);
  }
  return [...findings, ...gaps(lines, seen)];
}

/** A line that cannot be read explains the number that is missing where it stands. */
function gaps(lines: Line[], seen: Map<number, string>): Finding[] {
  const unread = new Set(lines.filter(({ record }) => !record).map(({ index }) => index));
  const findings: Finding[] = [];
  const sorted = [...seen.keys()].sort((a, b) => a - b);
  let expected = 0;
  for (const seq of sorted) {
    while (expected < seq && unread.has(expected)) expected += 1;
    if (expected < seq) {
      const range = { seq: expected, until: seq - 1 };
      findings.push({ kind: 'dropped', ...range, place: seen.get(seq) ?? '', says: `${recordsAre(range)} not there.` });
    }
    expected = seq + 1;
  }
  return findings;
}

/** `Record 3 is`, `Records 3 to 5 are`. */
export const recordsAre = ({ seq, until }: { seq: number; until: number }): string =>
  seq === until ? `Record ${seq} is` : `Records ${seq} to ${until} are`;
