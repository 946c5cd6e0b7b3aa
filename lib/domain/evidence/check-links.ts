import { tryCanonicalJson } from './canonical-json.ts';
import type { Finding } from './findings.ts';
import { leafHex } from './hashes.ts';
import { noLeaf } from './head.ts';
import { type Face, type Line, placeOf } from './read-lines.ts';

type Link = { line: Line; record: Face };

/**
 * Which records are not what their neighbours vouch for. A record whose content changed no longer fits what its successor
 * says of it; one whose own `prev` changed fits neither side.
 *
 * @param last what the head says the last record hashes to; undefined when the head is no witness.
 */
export function checkLinks(lines: Line[], last: string | undefined): Finding[] {
  if (isUnbroken(lines, last)) return [];
  const links = new Map<number, Link>();
  for (const line of lines) {
    const { record } = line;
    if (record && !links.has(record.seq)) links.set(record.seq, { line, record });
  }
  const suspects = new Set<number>();
  for (const [seq, { record, line }] of links) {
    const before = links.get(seq - 1);
    const expected = seq === 0 ? noLeaf : before?.line.leaf;
    if (expected === undefined || record.prev === expected) continue;
    if (!before || isOwnFault(links, { line, record }, expected, last)) suspects.add(seq);
    else suspects.add(seq - 1);
  }
  return [...suspects, ...lastSuspect(links, last)]
    .filter((seq, index, all) => all.indexOf(seq) === index)
    .flatMap((seq) => finding(seq, links.get(seq)));
}

function isUnbroken(lines: Line[], last: string | undefined): boolean {
  let before = noLeaf;
  for (const { record, index, leaf } of lines) {
    if (record?.seq !== index || record.prev !== before) return false;
    before = leaf;
  }
  return last === undefined || last === before;
}

/** With the `prev` that it should have, the record is what its own successor vouches for: nothing else was changed. */
function isOwnFault(
  links: Map<number, Link>,
  { record, line }: Link,
  expected: string,
  last: string | undefined,
): boolean {
  const vouched = links.get(record.seq + 1)?.record.prev ?? (links.has(record.seq + 1) ? undefined : last);
  const mended = tryCanonicalJson({ ...JSON.parse(line.text), prev: expected });
  return mended !== undefined && vouched === leafHex(mended);
}

function lastSuspect(links: Map<number, Link>, last: string | undefined): number[] {
  const seq = links.size - 1;
  const final = links.get(seq);
  return final && last !== undefined && final.line.leaf !== last ? [seq] : [];
}

const finding = (seq: number, link: Link | undefined): Finding[] =>
  link
    ? [{ kind: 'altered', seq, place: placeOf(link.line), says: `Record ${seq} is not what its neighbours vouch for.` }]
    : [];
