import { ledgerFull } from '#lib/domain/errors/ledger';
import { sha256 } from './hashes.ts';
import type { Peaks } from './merkle-tree.ts';

/** Where things are on the branch. Records are the ledger; the rest follows from them and makes appending quick. */
export const ledgerBranch = 'slipway-ledger';
export const headFile = 'head.json';
export const checkpointFile = 'checkpoint';

/** `head.json`: what the next append has to know of all records so far. */
export type Head = {
  v: 1;
  size: number;
  /** Leaf hash of the last record, in hex. */
  last: string;
  appended: string;
  peaks: Peaks;
  /** The shard with the last record. */
  shard: string;
};

/**
 * In bytes. Every append sends its shard whole; and GitHub's GraphQL gives out no more than half a megabyte of a file, to which
 * a record may still be added.
 */
const fullShard = 128 * 1024;

/** Their numbers have three digits: sorted by name they are in order. */
const mostParts = 999;

const shardPattern = /^ledger\/(\d{4})\/(\d{2})(?:\.p(\d{3}))?\.jsonl$/;

/** `2026-11`, of a shard's path; undefined for what is no shard. */
export function monthOf(path: string): string | undefined {
  const [, year, month] = shardPattern.exec(path) ?? [];
  return year && month ? `${year}-${month}` : undefined;
}

/** `ledger/2026/11.jsonl`, and when that is full `11.p002.jsonl`: sorted by name they are in the order of their records. */
export const shardOf = (appended: string, part = 1): string =>
  `ledger/${appended.slice(0, 4)}/${appended.slice(5, 7)}${part > 1 ? `.p${String(part).padStart(3, '0')}` : ''}.jsonl`;

/** The shard for the next record, behind one that has so many bytes. @throws OpsError LEDGER_FULL */
export function nextShard(appended: string, current: { path: string; bytes: number } | undefined): string {
  const month = appended.slice(0, 7);
  if (!current || monthOf(current.path) !== month) return shardOf(appended);
  if (current.bytes < fullShard) return current.path;
  const part = Number(shardPattern.exec(current.path)?.[3] ?? 1) + 1;
  if (part > mostParts) throw ledgerFull(month);
  return shardOf(appended, part);
}

/** In which of 256 files a key is found again: `keys/` and the first two digits of its hash. */
export const keyFile = (key: string): string => keyFileOf(sha256(key));

export const keyFileOf = (keyHash: string): string => `keys/${keyHash.slice(0, 2)}`;

/** Files beside the shards: they follow from the records. */
export const isDerived = (path: string): boolean =>
  path === headFile || path === checkpointFile || /^keys\/[0-9a-f]{2}$/.test(path);

/** One line of a key file: the record that has the key, and the shard that it is in. */
export const keyLine = (keyHash: string, seq: number, shard: string): string => `${keyHash} ${seq} ${shard}\n`;

/** Where the record with the key is, by the text of its key file. */
export function findKey(text: string, key: string): { seq: number; shard: string } | undefined {
  const start = `${sha256(key)} `;
  const line = text.split('\n').find((one) => one.startsWith(start));
  const [, seq, shard] = line?.split(' ') ?? [];
  return seq !== undefined && shard !== undefined ? { seq: Number(seq), shard } : undefined;
}
