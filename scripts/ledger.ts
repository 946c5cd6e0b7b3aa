import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { branch, checkpointFile } from '#lib/domain/evidence/layout';
import { type Anchor, type Verification, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { exported, prove, proveSince, type Said, show, verify } from '#scripts/lib/ledger-commands';
import { anchorsInHistory, filesAt } from '#scripts/lib/ledger-files';

const help = `scripts/ledger COMMAND [options]

Reads the evidence ledger of a clone: the branch ${branch}, without any network. See docs/ledger.md.

  verify            says whether the ledger holds and, where it does not, which records and why
  show              a line for each record
  prove SEQ         that a record is in the ledger, for somebody who has only a checkpoint
  prove --since N   that the first N records are still the first N
  export            the records as JSON, one a line; refused when the ledger does not hold

Options
  --clone DIR       the clone (default: this folder)
  --ref REF         where the ledger is (default: origin/${branch})
  --anchor FILE     a text with checkpoints that somebody else kept: a release's body, a mail; as often as you have one
  --env, --type, --key   of the records to show or export

Exit status: 0 when it holds, 1 when it does not or nothing was found, 2 when the command line is wrong.`;

const text = { type: 'string' } as const;
const options = {
  ...{ env: text, type: text, key: text, since: text },
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

const commands: Record<string, (verification: Verification, argument: string) => Said> = {
  verify,
  show: (verification) => show(verification, values),
  export: (verification) => exported(verification, values),
  prove: (verification, seq) =>
    values.since === undefined ? prove(verification, count(seq)) : proveSince(verification, count(values.since)),
};

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

if (values.help) {
  console.log(help);
  process.exit(0);
}
const [name = '', argument = ''] = positionals;
const command = commands[name] ?? refuse(`There is no command "${name}".`);
try {
  const said = command(await judged(), argument);
  console.log(said.text);
  process.exitCode = said.code;
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
