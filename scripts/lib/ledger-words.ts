import { judgePayload, payloadBranch, payloadFile } from '#lib/domain/evidence/commitment';
import { recordsOf } from '#lib/domain/evidence/read-lines';
import type { Commitment, EvidenceRecord } from '#lib/domain/evidence/record';
import type { Verification } from '#lib/domain/evidence/verify-ledger';
import type { Said } from './ledger-commands.ts';
import { fetching } from './ledger-files.ts';

/** Text by path of the branch of payloads; undefined where the clone does not have it. */
export type PayloadTexts = Map<string, string> | undefined;

type Worded = EvidenceRecord & { payload: Commitment };

const worded = ({ lines }: Verification): Worded[] =>
  recordsOf(lines).flatMap((record) => (record.payload ? [{ ...record, payload: record.payload }] : []));

const fateOf = (record: Worded, payloads: PayloadTexts) => judgePayload(record, payloads?.get(record.payload.ref));

const notFetched = `The branch ${payloadBranch} is not in this clone: ${fetching(`+${payloadBranch}`)}`;

/** What became of the words that records commit to; undefined where no record does. */
export function judgeWords(verification: Verification, payloads: PayloadTexts): Said | undefined {
  const fates = worded(verification).map((record) => ({ key: record.key, fate: fateOf(record, payloads) }));
  if (fates.length === 0) return undefined;
  if (!payloads) return { text: `Records with erasable words: ${fates.length}, not looked at. ${notFetched}`, code: 0 };
  const count = (fate: string) => fates.filter((one) => one.fate === fate).length;
  const altered = fates.filter(({ fate }) => fate === 'altered').map(({ key }) => key);
  const text = [
    `Of ${fates.length} records with erasable words, ${count('opens')} have theirs and ${count('erased')} have none any more.`,
    ...altered.map((key) => `  altered      ${payloadFile(key)}  Not the words that record "${key}" commits to.`),
  ];
  return { text: text.join('\n'), code: altered.length > 0 ? 1 : 0 };
}

/** The words of one record, for people. */
export function wordsOf(verification: Verification, payloads: PayloadTexts, key: string): Said {
  const record = worded(verification).find((one) => one.key === key);
  if (!record) return { text: `No record "${key}" commits to any words.`, code: 1 };
  if (!payloads) return { text: notFetched, code: 1 };
  const fate = fateOf(record, payloads);
  if (fate === 'erased') return { text: `The words of "${key}" were erased.`, code: 1 };
  if (fate === 'altered') return { text: `These are not the words that "${key}" commits to.`, code: 1 };
  return { text: JSON.stringify(JSON.parse(payloads.get(record.payload.ref) ?? '{}').value, null, 2), code: 0 };
}

/** The files to erase: those of the records with these keys, and those that hold the text. */
export function filesToErase(payloads: PayloadTexts, keys: string[], naming: string | undefined): string[] {
  const named = new Set(keys.map(payloadFile));
  const holds = (text: string) => naming !== undefined && text.toLowerCase().includes(naming.toLowerCase());
  return [...(payloads ?? [])].filter(([path, text]) => named.has(path) || holds(text)).map(([path]) => path);
}
