import { stat } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '#lib/action/load-config';
import { isOpsError } from '#lib/domain/errors/ops-error';
import { commandLine, refuser } from '#scripts/lib/command-line';

const help = `scripts/check-config [FILE or FOLDER]

Reads a configuration as the actions do, and says every mistake with line and column. A folder stands for the
.github/slipway.yml in it; the default is this folder.

Exit status: 0 when there is no mistake, 1 when there is, 2 when the command line is wrong.`;

const standard = '.github/slipway.yml';

const { positionals } = commandLine('check-config', help, {});
const [named = '.', ...rest] = positionals;
if (rest.length > 0) refuser('check-config')('One file at a time.');
process.exitCode = await check(await fileOf(named));

async function fileOf(place: string): Promise<string> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? path.join(place, standard) : place;
}

async function check(file: string): Promise<0 | 1> {
  try {
    const { environments } = await loadConfig(process.cwd(), file);
    console.log(`${file}: no mistake. Environments: ${Object.keys(environments).join(', ') || 'none'}.`);
    return 0;
  } catch (error) {
    if (!isOpsError(error)) throw error;
    console.error(error.message);
    return 1;
  }
}
