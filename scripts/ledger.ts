import { payloadBranch } from '#lib/domain/evidence/commitment';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { type Basis, bases } from '#lib/domain/evidence/record';
import type { Verification } from '#lib/domain/evidence/verify-ledger';
import { appendDrafts, draftsIn } from '#scripts/lib/append-drafts';
import { checkProof } from '#scripts/lib/check-proof';
import { commandLine, type Refuse, refuser } from '#scripts/lib/command-line';
import { cutBranch } from '#scripts/lib/cut-branch';
import { mistakeInClone } from '#scripts/lib/git-in';
import { exported, type Filter, prove, proveSince, type Said, show, verify } from '#scripts/lib/ledger-commands';
import { fetching, filesAt, hasRef } from '#scripts/lib/ledger-files';
import type { Found } from '#scripts/lib/ledger-online';
import { help, mistakeInWords, options } from '#scripts/lib/ledger-options';
import { filesToErase, judgeWords, type PayloadTexts, wordsOf } from '#scripts/lib/ledger-words';
import { checkpointsIn, readLedger } from '#scripts/lib/read-ledger';

const refuse: Refuse = refuser('ledger');
const { values, positionals } = commandLine('ledger', help, options);

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
  prove: ({ verification, given: [seq = ''] }) => {
    const size = values.size === undefined ? undefined : count(values.size);
    return values.since === undefined
      ? prove(verification, count(seq), size)
      : proveSince(verification, count(values.since), size);
  },
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

/** A ledger without words, or a clone that has not fetched them, has no such branch. */
async function payloadTexts(): Promise<PayloadTexts> {
  const { clone, payloads } = values;
  if (payloads === options.payloads.default && !(await hasRef(clone, payloads))) return undefined;
  const files = await filesAt(clone, payloads);
  return new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

const [name = '', ...given] = positionals;

async function perform(): Promise<Said> {
  const known = [...Object.keys(commands), 'check'];
  if (!known.includes(name))
    refuse(
      name === '' ? `Name a command: ${known.join(', ')}.` : `There is no command "${name}", but ${known.join(', ')}.`,
    );
  const mistake = mistakeInWords(name, given, values);
  if (mistake !== undefined) refuse(mistake);
  if (name === 'check') return checkProof(given[0] ?? '', await checkpointsIn(values.anchor));
  const elsewhere = await mistakeInClone(values.clone);
  if (elsewhere !== undefined) refuse(elsewhere);
  if (!(await hasRef(values.clone, values.ref)))
    refuse(`This clone has no ${values.ref}. Run \`${fetching(ledgerBranch)}\`, or name another with --ref.`);
  const command = commands[name] ?? refuse(`There is no command "${name}".`);
  return command({ ...(await readLedger(values)), payloads: await payloadTexts(), given });
}

try {
  const said = await perform();
  if (said.text !== '') console.log(said.text);
  process.exitCode = said.code;
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
