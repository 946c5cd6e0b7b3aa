import { readFile } from 'node:fs/promises';
import { tryCanonicalJson } from '#lib/domain/evidence/canonical-json';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import type { Placed } from '#lib/domain/evidence/plan-append';
import { type EvidenceDraft, evidenceDraft } from '#lib/domain/evidence/record';
import type { Verification } from '#lib/domain/evidence/verify-ledger';
import { createLedger } from '#lib/github/ledger/ledger';
import { systemClock } from '#lib/system/clock';
import { systemRandom } from '#lib/system/random';
import { type Said, verify } from './ledger-commands.ts';
import { pushedBranch } from './pushed-branch.ts';

/**
 * The records of a file, one a line. A person's word is self-reported: what is observed or recomputed is for those to say who
 * observe and recompute.
 * @throws Error that names the line
 */
export async function draftsIn(file: string): Promise<EvidenceDraft[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const drafts = lines.flatMap((line, index) => (line.trim() === '' ? [] : [draftOf(line, `${file}:${index + 1}`)]));
  if (drafts.length === 0) throw new Error(`${file} holds no record.`);
  return drafts;
}

function draftOf(line: string, place: string): EvidenceDraft {
  const given = json(line);
  const { data, error } = evidenceDraft.safeParse(given);
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new Error(`${place} is no record: ${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}`);
  if (data?.basis !== 'self-reported') throw new Error(`${place}: whoever appends by hand is "self-reported".`);
  // A name such as __proto__ is dropped on the way: what is recorded has to be what was said.
  if (tryCanonicalJson(given) !== tryCanonicalJson(data))
    throw new Error(`${place} has a name that cannot be recorded.`);
  return data;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Appends at origin, by plain git. Nothing is appended to a ledger that does not hold. */
export async function appendDrafts(clone: string, verification: Verification, drafts: EvidenceDraft[]): Promise<Said> {
  if (verification.findings.length > 0) return verify(verification);
  const ledger = createLedger({
    ...{ branch: pushedBranch(clone, ledgerBranch), origin: verification.checkpoint.origin },
    ...{ clock: systemClock, random: systemRandom },
  });
  const { placed } = await ledger.append(drafts);
  return { text: placed.map(lineOf).join('\n'), code: 0 };
}

function lineOf({ key, seq, isNew, contradicts }: Placed): string {
  const second =
    contradicts === undefined ? '' : `  (a second story: record ${contradicts} stands, and tells another one)`;
  return `${seq}  ${key}${isNew ? '' : '  (was there already)'}${second}`;
}
