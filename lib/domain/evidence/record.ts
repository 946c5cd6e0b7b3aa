import * as z from 'zod';
import { tryCanonicalJson } from './canonical-json.ts';

/**
 * How a record's content came to be known, the strongest first. Who asks for `observed` is never satisfied by anything weaker.
 *
 * - `observed`: read from the system that it is about.
 * - `recomputed`: derived from what others have left.
 * - `self-reported`: the word of whoever did it.
 * - `absent`: somebody should have spoken and did not.
 */
export const bases = ['observed', 'recomputed', 'self-reported', 'absent'] as const;

export type Basis = (typeof bases)[number];

/** Whether a record is as good as what is asked for. */
export const isAsGoodAs = (basis: Basis, asked: Basis): boolean => bases.indexOf(basis) <= bases.indexOf(asked);

const basis = z.enum(bases);

const moment = z.iso.datetime();
const name = z.string().min(1).max(500);

/** What stands for personal data in a record: see commitment. */
const commitment = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), ref: name });

/** What the ledger itself calls a second story about one event: whoever took such a key first would keep it out. */
export const conflictPrefix = 'conflict/';

/** In bytes of canonical JSON. A record is read again with each append to its shard: what is large belongs into a payload. */
const largestDraft = 64 * 1024;

/**
 * What somebody wants to have recorded. No personal data: a leaf can never be erased. `key` names the event, so that telling
 * it twice records it once.
 */
export const evidenceDraft = z
  .strictObject({
    key: name.refine(
      (key) => !key.startsWith(conflictPrefix),
      `begins with ${conflictPrefix}, which is the ledger's own`,
    ),
    /** When it happened. */
    time: moment,
    /** `deploy.finished`, `validate.result` … */
    type: z.string().regex(/^[a-z]+(\.[a-z-]+)+$/),
    subject: z.strictObject({ kind: name, id: name }),
    env: name.optional(),
    /** Who did it: a workflow, named with the run (`123/1`) in which it did. */
    actor: z.strictObject({ kind: name, id: name, run: name.optional() }),
    basis,
    /** Where it was read. */
    source: z.strictObject({ api: name, at: moment.optional() }),
    result: name,
    data: z.record(z.string(), z.json()),
    payload: commitment.optional(),
    links: z.array(name).optional(),
  })
  .superRefine((draft, context) => {
    const text = tryCanonicalJson(draft);
    if (text === undefined) context.addIssue('has no canonical JSON (RFC 8785): half a character, or too deep');
    else if (Buffer.byteLength(text) > largestDraft) context.addIssue(`is larger than ${largestDraft} bytes`);
  });

export type EvidenceDraft = z.output<typeof evidenceDraft>;
export type Commitment = z.output<typeof commitment>;

/** One line of the ledger. */
export type EvidenceRecord = EvidenceDraft & {
  v: 1;
  /** Counts from 0, without a gap. */
  seq: number;
  /** The leaf hash of the record before; of the first, 64 zeros. */
  prev: string;
  /** When it was appended: never before the record before, and its month is its shard's. */
  appended: string;
};
