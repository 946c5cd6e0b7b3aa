import { hash } from 'node:crypto';

/** SHA-256 in lower-case hex. Texts are hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data, 'hex');

/** Written and hashed in one go, a hundred thousand times: a new buffer for each would cost as much as hashing it. */
const pair = Buffer.alloc(65, 1);

/** RFC 6962 §2.1: a leaf is hashed behind a zero byte, so that no node can pass for one. */
export const leafHash = (line: string): Buffer => hash('sha256', `\0${line}`, 'buffer');

/** The same in hex, without a buffer in between. */
export const leafHex = (line: string): string => hash('sha256', `\0${line}`, 'hex');

/** RFC 6962 §2.1: two subtrees are hashed behind a one byte. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 33);
  return hash('sha256', pair, 'buffer');
}

/** The root of no leaves at all. */
export const emptyRoot = (): Buffer => hash('sha256', '', 'buffer');
