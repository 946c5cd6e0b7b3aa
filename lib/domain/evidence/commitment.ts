import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hashes.ts';
import type { Commitment } from './record.ts';

/** Where erasable payloads are: a branch whose history can be cut off, which the ledger's never is. */
export const payloadBranch = 'slipway-payloads';

/** Personal data beside its salt: a file of its own, outside of the ledger's history, that can be erased. */
export type ErasablePayload = { salt: string; value: unknown };

const saltPattern = /^[0-9a-f]{64}$/;

/**
 * What the record with the key says in place of personal data. The salt lives with the data and dies with it: without it nobody
 * can try names until one fits.
 *
 * @param salt 32 random bytes in hex.
 */
export function commitTo({ salt, value }: ErasablePayload, key: string): Commitment {
  if (!saltPattern.test(salt)) throw new Error('A salt is 32 bytes in hex.');
  const digest = sha256(`slipway-payload\0${salt}\0${canonicalJson(value)}`);
  return { sha256: digest, ref: payloadFile(key) };
}

/** Found by the record's key, so that words that were kept before are found again. A key holds no personal data. */
export function payloadFile(key: string): string {
  const name = sha256(key);
  return `payloads/${name.slice(0, 2)}/${name.slice(2)}.json`;
}

export const payloadText = (payload: ErasablePayload): string => `${canonicalJson(payload)}\n`;

/** @returns undefined for what is no payload. */
export function parsePayload(text: string): ErasablePayload | undefined {
  try {
    const payload: ErasablePayload = JSON.parse(text);
    return saltPattern.test(payload.salt) && 'value' in payload ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** `erased` proves nothing against the record: its leaf holds without it. */
export function judgePayload(
  { key, payload }: { key: string; payload: Commitment },
  file: string | undefined,
): 'opens' | 'erased' | 'altered' {
  if (file === undefined) return 'erased';
  const found = parsePayload(file);
  return found && commitTo(found, key).sha256 === payload.sha256 ? 'opens' : 'altered';
}
