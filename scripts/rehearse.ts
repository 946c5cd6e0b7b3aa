import { parseArgs } from 'node:util';
import { rehearse } from '#rehearsal/rehearse';
import { scenarioNamed, scenarios } from '#rehearsal/scenarios/all';

const help = `scripts/rehearse [scenario…] [options]

Plays releases of examples/boat-listing on this machine: the real workflow files, the real bundles and the real runner (act),
against local stand-ins of GitHub and AWS. Without a scenario it plays "story".

Scenarios
${scenarios.map(({ name, title }) => `  ${name.padEnd(18)} ${title}`).join('\n')}

Options
  --all               every scenario
  --keep              leave the stand-ins running after the last scenario, with their page, until Ctrl-C
  --report FILE       where the HTML report goes (default .rehearsal/report.html)
  --clock-factor N    divide the stand-ins' waits by N (default 20)
  --help              this text

Exit status: 0 when every scenario showed what it had to show, 1 when one did not, 2 when the command line is wrong.`;

const options = {
  all: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  report: { type: 'string', default: '.rehearsal/report.html' },
  'clock-factor': { type: 'string', default: '20' },
  help: { type: 'boolean', default: false },
} as const;

function refuse(mistakes: string[]): never {
  console.error([...mistakes, 'See scripts/rehearse --help.'].join('\n'));
  process.exit(2);
}

function commandLine() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
}

const { values, positionals } = commandLine();
if (values.help) {
  console.log(help);
  process.exit(0);
}
const unknown = positionals.filter((name) => !scenarioNamed(name)).map((name) => `There is no scenario "${name}".`);
const clockFactor = Number(values['clock-factor']);
const badFactor = clockFactor >= 1 && clockFactor <= 1000 ? [] : ['--clock-factor takes a number from 1 to 1000.'];
if (unknown.length + badFactor.length > 0) refuse([...unknown, ...badFactor]);

const names = values.all ? scenarios.map(({ name }) => name) : positionals.length > 0 ? positionals : ['story'];
const chosen = names.flatMap((name) => scenarioNamed(name) ?? []);
process.exit(await rehearse(chosen, { reportFile: values.report, clockFactor, keep: values.keep }));
