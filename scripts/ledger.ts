import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { payloadBranch } from '#lib/domain/evidence/commitment';
import { branch, checkpointFile } from '#lib/domain/evidence/layout';
import { type Basis, bases } from '#lib/domain/evidence/record';
import { type Anchor, type Verification, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { appendDrafts, draftsIn } from '#scripts/lib/append-drafts';
import { cutBranch } from '#scripts/lib/cut-branch';
import { exported, type Filter, prove, proveSince, type Said, show, verify } from '#scripts/lib/ledger-commands';
import { anchorsInHistory, filesAt, hasRef } from '#scripts/lib/ledger-files';
import { filesToErase, judgeWords, type PayloadTexts, wordsOf } from '#scripts/lib/ledger-words';

const help = `scripts/ledger COMMAND [options]

Reads the evidence ledger of a clone: the branch ${branch}, without any network; only \`--push\` uses one.
See docs/ledger.md.

  verify            says whether the ledger holds and, where it does not, which records and why
  show              a line for each record
  prove SEQ         that a record is in the ledger, for somebody who has only a checkpoint
  prove --since N   that the first N records are still the first N
  export            the records as JSON, one a line; refused when the ledger does not hold
  append FILE       appends records of your own, JSON, one a line; lists them, and does it with --push
  words KEY         the words that a record commits to, where they were kept and not erased
  erase KEY…        takes the words of these records out of the branch ${payloadBranch}, and out of its history;
                    lists what that would be, and does it with --push

Options
  --clone DIR       the clone (default: this folder)
  --ref REF         where the ledger is (default: origin/${branch})
  --anchor FILE     a text with checkpoints that somebody else kept: a release's body, a mail; as often as you have one
  --env, --type, --key   of the records to show or export
  --basis BASIS     only records of this basis or of a stronger one: observed, recomputed, self-reported, absent
  --payloads REF    where the words are (default: origin/${payloadBranch})
  --naming TEXT     erase the words of all records in whose words this stands, such as a login
  --push            append, or erase, at origin

Exit status: 0 when it holds, 1 when it does not or nothing was found, 2 when the command line is wrong.`;

const text = { type: 'string' } as const;
const options = {
  ...{ env: text, type: text, key: text, basis: text, since: text, naming: text },
  payloads: { ...text, default: `origin/${payloadBranch}` },
  push: { type: 'boolean', default: false },
  clone: { ...text, default: '.' },
  ref: { ...text, default: `origin/${branch}` },
  anchor: { ...text, multiple: true, default: [] as string[] },
  help: { type: 'boolean', default: false },
} as const;

function refuse(mistake: string): never {
  console.error(`${mistake}\nSee scripts/ledger --help.`);
  process.exit(2);
}

function commandLine() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = commandLine();

const count = (given: string): number =>
  /^\d+$/.test(given) ? Number(given) : refuse(`"${given}" is not the number of a record.`);

const basisOf = (given: string): Basis => bases.find((basis) => basis === given) ?? refuse(`"${given}" is no basis.`);

const filter = (): Filter => ({ ...values, basis: values.basis === undefined ? undefined : basisOf(values.basis) });

type Asked = { verification: Verification; payloads: PayloadTexts; given: string[] };

const commands: Record<string, (asked: Asked) => Said | Promise<Said>> = {
  verify: ({ verification, payloads }) => bothSaid(verify(verification), judgeWords(verification, payloads)),
  show: ({ verification }) => show(verification, filter()),
  export: ({ verification }) => exported(verification, filter()),
  prove: ({ verification, given: [seq = ''] }) =>
    values.since === undefined ? prove(verification, count(seq)) : proveSince(verification, count(values.since)),
  words: ({ verification, payloads, given: [key = ''] }) => wordsOf(verification, payloads, key),
  erase,
  append,
};

const bothSaid = (ledger: Said, words: Said | undefined): Said =>
  words ? { text: `${ledger.text}\n${words.text}`, code: ledger.code || words.code } : ledger;

async function erase({ payloads, given }: Asked): Promise<Said> {
  const files = filesToErase(payloads, given, values.naming);
  if (files.length === 0) return { text: 'There are no such words.', code: 1 };
  const list = files.map((file) => `  ${file}`).join('\n');
  if (!values.push) return { text: `${list}\nWith --push these ${files.length} would be erased.`, code: 0 };
  const commit = await cutBranch(values.clone, values.payloads, payloadBranch, files);
  return { text: `${list}\nErased: ${payloadBranch} is ${commit.slice(0, 12)}, a commit without a past.`, code: 0 };
}

async function append({ verification, given: [file = ''] }: Asked): Promise<Said> {
  const drafts = await draftsIn(file);
  if (values.push) return appendDrafts(values.clone, verification, drafts);
  return { text: `${drafts.map(({ key }) => `  ${key}`).join('\n')}\nWith --push these would be appended.`, code: 0 };
}

async function givenAnchors(): Promise<Anchor[]> {
  const found = values.anchor.map(async (file) => {
    const anchors = findCheckpoints(await readFile(file, 'utf8')).map((anchor) => ({ ...anchor, from: file }));
    return anchors.length > 0 ? anchors : refuse(`${file} holds no checkpoint.`);
  });
  return (await Promise.all(found)).flat();
}

async function judged(): Promise<Verification> {
  const { clone, ref } = values;
  const files = await filesAt(clone, ref);
  const anchors = [...(await givenAnchors()), ...(await anchorsInHistory(clone, ref))];
  const [own] = findCheckpoints(Buffer.from(files.get(checkpointFile) ?? '').toString());
  const origin = own?.origin ?? anchors[0]?.origin ?? '';
  return verifyLedger(files, { anchors, origin, now: new Date() });
}

/** A ledger without words, or a clone that has not fetched them, has no such branch. */
async function payloadTexts(): Promise<PayloadTexts> {
  const { clone, payloads } = values;
  if (payloads === options.payloads.default && !(await hasRef(clone, payloads))) return undefined;
  const files = await filesAt(clone, payloads);
  return new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

if (values.help) {
  console.log(help);
  process.exit(0);
}
const [name = '', ...given] = positionals;
const command = commands[name] ?? refuse(`There is no command "${name}".`);
try {
  const said = await command({ verification: await judged(), payloads: await payloadTexts(), given });
  console.log(said.text);
  process.exitCode = said.code;
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
