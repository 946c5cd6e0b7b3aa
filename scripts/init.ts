import { commandLine, help } from './lib/init/command-line.ts';
import { initialise } from './lib/init/initialise.ts';

const line = commandLine(process.argv.slice(2));
if (line.kind === 'help') {
  console.log(help);
} else if (line.kind === 'wrong') {
  console.error(`${line.why}\nSee scripts/init --help.`);
  process.exitCode = 2;
} else {
  const { status, lines } = await initialise(line.folder, line.given);
  console[status === 0 ? 'log' : 'error'](lines.join('\n'));
  process.exitCode = status;
}
