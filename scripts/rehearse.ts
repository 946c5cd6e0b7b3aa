import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { parseFaults } from '#rehearsal/faults-file';
import { readOwnProduct } from '#rehearsal/product/own/read-own-product';
import { rehearse, rehearseOwn } from '#rehearsal/rehearse';
import { scenarioNamed, scenarios } from '#rehearsal/scenarios/all';
import { commandLine, refuser } from '#scripts/lib/command-line';

const help = `scripts/rehearse [scenario…] [options]
scripts/rehearse --product PATH [--image FOLDER] [--comment TEXT] [options]

Plays releases of examples/boat-listing on this machine: the real workflow files, the real bundles and the real runner (act),
against local stand-ins of GitHub and AWS. Without a scenario it plays "story".

With --product it plays a repository of your own, as it is now: a release of it, then one that ends at once. What cannot be
played is told first; where nothing can be, everything that stands in the way.

Scenarios
${scenarios.map(({ name, title }) => `  ${name.padEnd(18)} ${title}`).join('\n')}

Options
  --all               every scenario
  --product PATH      the root of a git repository with .github/slipway.yml and workflows that call Slipway
  --image FOLDER      an OCI image layout to play instead of what the Dockerfile builds
  --comment TEXT      what the reviewer says when approving (default "OPS-1: rehearsed")
  --faults FILE       faults that strike beside the scenario's own (docs/rehearse.md, examples/faults.yml)
  --keep              leave the stand-ins running after the last scenario, with their page, until Ctrl-C
  --report FILE       where the HTML report goes (default .rehearsal/report.html of this checkout)
  --clock-factor N    divide the stand-ins' waits by N (default 20)
  --help              this text

Exit status: 0 when every scenario showed what it had to show, 1 when one did not, 2 when the command line is wrong or the
product cannot be played.`;

const options = {
  all: { type: 'boolean', default: false },
  product: { type: 'string' },
  image: { type: 'string' },
  comment: { type: 'string', default: 'OPS-1: rehearsed' },
  faults: { type: 'string' },
  keep: { type: 'boolean', default: false },
  report: { type: 'string', default: new URL('../.rehearsal/report.html', import.meta.url).pathname },
  'clock-factor': { type: 'string', default: '20' },
} as const;

const refuse = (mistakes: string[]): never => refuser('rehearse')(mistakes.join('\n'));
const { values, positionals } = commandLine('rehearse', help, options);
const clockFactor = Number(values['clock-factor']);
const mistakes = [
  ...positionals.filter((name) => !scenarioNamed(name)).map((name) => `There is no scenario "${name}".`),
  ...(clockFactor >= 1 && clockFactor <= 1000 ? [] : ['--clock-factor takes a number from 1 to 1000.']),
  ...(values.product && (positionals.length > 0 || values.all)
    ? ['--product plays its own story: name no scenario.']
    : []),
  ...(values.image && !values.product ? ['--image goes with --product.'] : []),
];
if (mistakes.length > 0) refuse(mistakes);

await assertWritable(values.report);
const faults = values.faults === undefined ? undefined : await faultsOf(values.faults);
const how = { reportFile: values.report, clockFactor, faults, keep: values.keep };
process.exit(values.product ? await own(values.product) : await sample());

/** Asked before the story, which takes a minute and more. */
async function assertWritable(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await (await open(file, 'a')).close();
  } catch (error) {
    refuse([`--report: ${file} cannot be written: ${messageOf(error)}.`]);
  }
}

async function faultsOf(file: string) {
  const text = await readFile(file, 'utf8').catch(() => refuse([`--faults: ${file} cannot be read.`]));
  try {
    return parseFaults(text, file);
  } catch (error) {
    if (!isOpsError(error)) throw error;
    return refuse([error.message]);
  }
}

async function own(folder: string): Promise<0 | 1 | 2> {
  const reading = await readOwnProduct(folder, { imageFolder: values.image, comment: values.comment });
  if (reading.kind === 'unplayable') {
    console.error([`${folder} cannot be rehearsed yet:`, ...reading.obstacles.map((line) => `  ${line}`)].join('\n'));
    return 2;
  }
  const { product, limits } = reading;
  if (limits.length > 0) console.log(['Not played:', ...limits.map((line) => `  ${line}`)].join('\n'));
  return rehearseOwn(product, limits, how);
}

function sample(): Promise<0 | 1> {
  const names = values.all ? scenarios.map(({ name }) => name) : positionals.length > 0 ? positionals : ['story'];
  return rehearse(
    names.flatMap((name) => scenarioNamed(name) ?? []),
    how,
  );
}
