import { checkpointText } from '#lib/domain/evidence/checkpoint';
import type { Finding } from '#lib/domain/evidence/findings';
import { consistencyProof, inclusionProof } from '#lib/domain/evidence/proofs';
import { type Line, placeOf } from '#lib/domain/evidence/read-lines';
import { type Basis, type EvidenceRecord, isAsGoodAs } from '#lib/domain/evidence/record';
import type { Verification } from '#lib/domain/evidence/verify-ledger';

/** What a command says, and its exit status: 1 when the ledger, or what was asked of it, does not hold. */
export type Said = { text: string; code: 0 | 1 };

export function verify({ findings, checkpoint, anchored }: Verification): Said {
  const { size } = checkpoint;
  const loose = size - anchored;
  const vouched = `${anchored} of ${size} records are vouched for by anchors${loose > 0 ? `; the last ${loose} are not yet` : ''}.`;
  const verdict =
    findings.length === 0 ? 'The ledger holds.' : `The ledger does not hold: ${findings.length} finding(s).`;
  const text = [verdict, vouched, ...findings.map(lineOf), '', checkpointText(checkpoint)].join('\n');
  return { text, code: findings.length === 0 ? 0 : 1 };
}

const lineOf = ({ kind, place, says }: Finding): string => `  ${kind.padEnd(12)} ${place}  ${says}`;

export type Filter = {
  env?: string | undefined;
  type?: string | undefined;
  key?: string | undefined;
  /** Records of this basis and of any stronger one. */
  basis?: Basis | undefined;
};

/** A line for each record that fits, for people. */
export function show({ lines }: Verification, filter: Filter): Said {
  const found = readable(lines).filter(({ record }) => fits(record, filter));
  return { text: found.map(({ record, line }) => sentence(record, line)).join('\n'), code: found.length > 0 ? 0 : 1 };
}

/** Records as JSON, one a line; nothing from a ledger that does not hold. */
export function exported(verification: Verification, filter: Filter): Said {
  if (verification.findings.length > 0) return verify(verification);
  const found = readable(verification.lines).filter(({ record }) => fits(record, filter));
  return { text: found.map(({ line }) => line.text).join('\n'), code: 0 };
}

/** All that somebody needs who has a checkpoint and not the ledger: RFC 6962, hashes in hex. */
export function prove({ lines, checkpoint }: Verification, seq: number): Said {
  const line = lines[seq];
  if (!line) return { text: `There is no record ${seq}: the ledger has ${lines.length}.`, code: 1 };
  const proof = inclusionProof(seq, leavesOf(lines)).map((hash) => hash.toString('hex'));
  return {
    text: JSON.stringify({ record: line.text, leaf: line.leaf, index: seq, ...checkpoint, proof }, null, 2),
    code: 0,
  };
}

/** That the ledger of so many records is the beginning of this one. */
export function proveSince({ lines, checkpoint }: Verification, size: number): Said {
  if (size > lines.length) return { text: `The ledger has ${lines.length} records, not ${size}.`, code: 1 };
  const proof = consistencyProof(size, leavesOf(lines)).map((hash) => hash.toString('hex'));
  return { text: JSON.stringify({ since: size, ...checkpoint, proof }, null, 2), code: 0 };
}

const leavesOf = (lines: Line[]): Buffer[] => lines.map(({ leaf }) => Buffer.from(leaf, 'hex'));

const readable = (lines: Line[]): { line: Line; record: EvidenceRecord }[] =>
  lines.filter(({ record }) => record).map((line) => ({ line, record: JSON.parse(line.text) }));

const fits = (record: EvidenceRecord, { env, type, key, basis }: Filter): boolean =>
  (env === undefined || record.env === env) &&
  (type === undefined || record.type === type) &&
  (key === undefined || record.key === key) &&
  (basis === undefined || isAsGoodAs(record.basis, basis));

const sentence = ({ seq, time, type, env = '-', result, basis, key }: EvidenceRecord, line: Line): string =>
  [seq, time, type, env, result, `(${basis})`, key, placeOf(line)].join('  ');
