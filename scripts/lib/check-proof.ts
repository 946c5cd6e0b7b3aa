import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Checkpoint } from '#lib/domain/evidence/checkpoint';
import { leafHash } from '#lib/domain/evidence/hashes';
import { provesConsistency, provesInclusion } from '#lib/domain/evidence/proofs';
import type { Anchor } from '#lib/domain/evidence/verify-ledger';
import type { Said } from './ledger-commands.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().min(0);
const ofLedger = { origin: z.string(), size, root: hash, proof: z.array(hash) };
const proof = z.union([
  z.object({ ...ofLedger, record: z.string(), index: size }),
  z.object({ ...ofLedger, since: size }),
]);

/**
 * Whether a file that `prove` has written proves what it says, against checkpoints that were kept elsewhere. The root that the
 * file itself names counts for nothing. @throws Error for a file that is no proof
 */
export async function checkProof(file: string, anchors: Anchor[]): Promise<Said> {
  const given = proof.safeParse(json(await readFile(file, 'utf8'))).data;
  if (!given) throw new Error(`${file} is no proof that \`prove\` has written.`);
  const kept = anchors.filter(({ origin }) => origin === given.origin);
  const whole = kept.find((anchor) => anchor.size === given.size);
  if (!whole) return missing(given.origin, given.size);
  const hashes = given.proof.map(bytes);
  if ('record' in given) {
    const leaf = leafHash(given.record);
    const holds = provesInclusion(hashes, { leaf, index: given.index, size: whole.size, root: bytes(whole.root) });
    const text = `${given.record}\nis record ${given.index} of the ledger that ${whole.from} vouches for.`;
    return holds ? { text, code: 0 } : broken(whole);
  }
  const first = kept.find((anchor) => anchor.size === given.since);
  if (!first) return missing(given.origin, given.since);
  const text = `The first ${first.size} records of ${first.from} are the first ones of ${whole.from}.`;
  return provesConsistency(hashes, stateOf(first), stateOf(whole)) ? { text, code: 0 } : broken(whole);
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

const stateOf = (anchor: Checkpoint) => ({ size: anchor.size, root: bytes(anchor.root) });

const missing = (origin: string, count: number): Said => ({
  text: `No checkpoint of ${origin} with ${count} records was given: --anchor FILE.`,
  code: 1,
});

const broken = ({ from }: Anchor): Said => ({ text: `It is not proven: it does not fit ${from}.`, code: 1 });

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
