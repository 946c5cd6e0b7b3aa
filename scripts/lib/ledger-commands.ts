import { checkpointText } from '#lib/domain/evidence/checkpoint';
import type { Finding } from '#lib/domain/evidence/findings';
import { rootOf } from '#lib/domain/evidence/merkle-tree';
import { consistencyProof, inclusionProof } from '#lib/domain/evidence/proofs';
import { type Line, placeOf } from '#lib/domain/evidence/read-lines';
import { type Basis, type EvidenceRecord, isAsGoodAs } from '#lib/domain/evidence/record';
import type { Verification } from '#lib/domain/evidence/verify-ledger';

/** What a command says, and its exit status: 1 when the ledger, or what was asked of it, does not hold. */
export type Said = { text: string; code: 0 | 1 };

export function verify({ findings, checkpoint, anchored }: Verification): Said {
  const { size } = checkpoint;
  // Nothing at all fits together without a flaw: whoever deletes everything must not be told that it holds.
  if (size === 0 && findings.length === 0)
    return { text: 'The ledger is empty: there is nothing that could hold.', code: 1 };
  const loose = size - anchored;
  const vouched = `${anchored} of ${size} records are vouched for by anchors${loose > 0 ? `; the last ${loose === 1 ? 'one is' : `${loose} are`} not yet` : ''}.`;
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

/** A line for each record that fits, for people; also of a ledger that does not hold, and then it says so. */
export function show({ lines, findings }: Verification, filter: Filter): Said {
  const found = readable(lines).filter(({ record }) => fits(record, filter));
  const warning = findings.length > 0 ? ['The ledger does not hold: scripts/ledger verify says why.'] : [];
  const text = [...found.map(({ record, line }) => sentence(record, line)), ...warning].join('\n');
  return { text, code: found.length > 0 && findings.length === 0 ? 0 : 1 };
}

/** Records as JSON, one a line; nothing from a ledger that does not hold. */
export function exported(verification: Verification, filter: Filter): Said {
  if (verification.findings.length > 0) return verify(verification);
  const found = readable(verification.lines).filter(({ record }) => fits(record, filter));
  return { text: found.map(({ line }) => line.text).join('\n'), code: found.length > 0 ? 0 : 1 };
}

/**
 * All that somebody needs who has a checkpoint and not the ledger: RFC 6962, hashes in hex.
 * @param size of that checkpoint, where it is not of today
 */
export function prove(verification: Verification, seq: number, size = verification.lines.length): Said {
  const line = verification.lines[seq];
  if (!line || seq >= size) return { text: `There is no record ${seq} among ${size}.`, code: 1 };
  return proof(verification, size, (leaves) => ({
    ...{ record: line.text, leaf: line.leaf, index: seq },
    proof: inclusionProof(seq, leaves),
  }));
}

/** That the ledger of so many records is the beginning of this one, or of this one when it had `size`. */
export function proveSince(verification: Verification, since: number, size = verification.lines.length): Said {
  if (since > size) return { text: `The ledger has ${size} records, not ${since}.`, code: 1 };
  return proof(verification, size, (leaves) => ({ since, proof: consistencyProof(since, leaves) }));
}

/** Nothing is proven of a ledger that does not hold: its root is nobody's. */
function proof(
  verification: Verification,
  size: number,
  proven: (leaves: Buffer[]) => Record<string, unknown> & { proof: Buffer[] },
): Said {
  const { lines, findings, checkpoint } = verification;
  if (findings.length > 0) return verify(verification);
  if (size > lines.length) return { text: `The ledger has ${lines.length} records, not ${size}.`, code: 1 };
  const leaves = lines.slice(0, size).map(({ leaf }) => Buffer.from(leaf, 'hex'));
  const { proof: hashes, ...facts } = proven(leaves);
  const root = rootOf(leaves).toString('hex');
  const hex = hashes.map((hash) => hash.toString('hex'));
  return { text: JSON.stringify({ ...facts, origin: checkpoint.origin, size, root, proof: hex }, null, 2), code: 0 };
}

const readable = (lines: Line[]): { line: Line; record: EvidenceRecord }[] =>
  lines.filter(({ record }) => record).map((line) => ({ line, record: JSON.parse(line.text) }));

const fits = (record: EvidenceRecord, { env, type, key, basis }: Filter): boolean =>
  (env === undefined || record.env === env) &&
  (type === undefined || record.type === type) &&
  (key === undefined || record.key === key) &&
  (basis === undefined || isAsGoodAs(record.basis, basis));

const sentence = ({ seq, time, type, env = '-', result, basis, key }: EvidenceRecord, line: Line): string =>
  [seq, time, type, env, result, `(${basis})`, key, placeOf(line)].join('  ');
