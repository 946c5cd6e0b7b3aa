import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from '#lib/domain/config/parse';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { payloadBranch } from '#lib/domain/evidence/commitment';
import { checkpointFile } from '#lib/domain/evidence/layout';
import { type Basis, bases } from '#lib/domain/evidence/record';
import { type Anchor, type Verification, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { appendDrafts, draftsIn } from '#scripts/lib/append-drafts';
import { cutBranch } from '#scripts/lib/cut-branch';
import { exported, type Filter, prove, proveSince, type Said, show, verify } from '#scripts/lib/ledger-commands';
import { anchorsInHistory, filesAt, hasRef } from '#scripts/lib/ledger-files';
import { type Found, lookOnline } from '#scripts/lib/ledger-online';
import { help, options } from '#scripts/lib/ledger-options';
import { filesToErase, judgeWords, type PayloadTexts, wordsOf } from '#scripts/lib/ledger-words';

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

type Asked = { verification: Verification; found: Found; payloads: PayloadTexts; given: string[] };

const commands: Record<string, (asked: Asked) => Said | Promise<Said>> = {
  verify: ({ verification, found, payloads }) =>
    allSaid(verify(verification), judgeWords(verification, payloads), online(found)),
  show: ({ verification }) => show(verification, filter()),
  export: ({ verification }) => exported(verification, filter()),
  prove: ({ verification, given: [seq = ''] }) =>
    values.since === undefined ? prove(verification, count(seq)) : proveSince(verification, count(values.since)),
  words: ({ verification, payloads, given: [key = ''] }) => wordsOf(verification, payloads, key),
  erase,
  append,
};

const allSaid = (...all: (Said | undefined)[]): Said => {
  const said = all.filter((one) => one !== undefined);
  return { text: said.map(({ text }) => text).join('\n'), code: said.some(({ code }) => code === 1) ? 1 : 0 };
};

const online = ({ says, isWell }: Found): Said | undefined =>
  says.length > 0 ? { text: says.join('\n'), code: isWell ? 0 : 1 } : undefined;

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

async function judged(): Promise<{ verification: Verification; found: Found }> {
  const { clone, ref } = values;
  const files = await filesAt(clone, ref);
  const kept = [...(await givenAnchors()), ...(await anchorsInHistory(clone, ref))];
  const [own] = findCheckpoints(Buffer.from(files.get(checkpointFile) ?? '').toString());
  const origin = own?.origin ?? kept[0]?.origin ?? '';
  const now = new Date();
  const found = values.online
    ? await lookOnline({ origin, bucket: await bucketOf(clone), now, env: process.env })
    : nothing;
  return { verification: verifyLedger(files, { anchors: [...kept, ...found.anchors], origin, now }), found };
}

const nothing: Found = { anchors: [], says: [], isWell: true };

/** A clone without a configuration names no bucket. */
async function bucketOf(clone: string) {
  const file = '.github/slipway.yml';
  const text = await readFile(path.join(clone, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseConfig(text, file).ledger.anchors.s3;
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
  const said = await command({ ...(await judged()), payloads: await payloadTexts(), given });
  console.log(said.text);
  process.exitCode = said.code;
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
