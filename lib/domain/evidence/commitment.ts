import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hashes.ts';
import type { Commitment } from './record.ts';

/** Personal data beside its salt: a file of its own, outside of the ledger's history, that can be erased. */
export type ErasablePayload = { salt: string; value: unknown };

const saltPattern = /^[0-9a-f]{64}$/;

/**
 * What a record says in place of personal data. The salt lives with the data and dies with it: without it nobody can try
 * names until one fits.
 *
 * @param salt 32 random bytes in hex.
 */
export function commitTo({ salt, value }: ErasablePayload): Commitment {
  if (!saltPattern.test(salt)) throw new Error('A salt is 32 bytes in hex.');
  const digest = sha256(`slipway-payload\0${salt}\0${canonicalJson(value)}`);
  return { sha256: digest, ref: `payloads/${digest.slice(0, 2)}/${digest.slice(2)}.json` };
}

/** `erased` proves nothing against the record: its leaf holds without it. */
export function judgePayload(commitment: Commitment, file: string | undefined): 'opens' | 'erased' | 'altered' {
  if (file === undefined) return 'erased';
  try {
    const payload: ErasablePayload = JSON.parse(file);
    return commitTo(payload).sha256 === commitment.sha256 ? 'opens' : 'altered';
  } catch {
    return 'altered';
  }
}
