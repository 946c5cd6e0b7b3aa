import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withActionTables } from './lib/action-tables.ts';
import { commandLine, refuser } from './lib/command-line.ts';

const help = `scripts/new-action NAME --kind check|change

Makes actions/NAME and its tests from action-templates/, and lists it in the README.
  check    looks, judges, reports; changes nothing
  change   asks a gate, acts, verifies, records`;

const kinds = ['check', 'change'];

const refuse = refuser('new-action');

function nameAndKind(): { name: string; kind: string } {
  const { values, positionals } = commandLine('new-action', help, { kind: { type: 'string', default: '' } });
  const [name = '', ...rest] = positionals;
  const { kind } = values;
  if (rest.length > 0) refuse(`One name at a time, not ${positionals.join(', ')}.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) refuse(`"${name}" is not a name such as backup-check.`);
  if (!kinds.includes(kind)) refuse(`--kind is ${kinds.join(' or ')}, not "${kind}".`);
  if (existsSync(`actions/${name}`)) refuse(`actions/${name} is there already.`);
  return { name, kind };
}

/** The template's name in all its spellings. */
function renamer(kind: string, name: string): (text: string) => string {
  const words = name.split('-');
  const camel = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  return (text) =>
    text
      .replaceAll(`#action-templates/${kind}/`, `#actions/${name}/`)
      .replaceAll(`${kind}-template`, name)
      .replaceAll(`${kind}Template`, camel)
      .replaceAll(`${kind} template`, words.join(' '));
}

async function copyFolder(from: string, to: string, rename: (text: string) => string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('/dist'));
  return Promise.all(
    files.map(async (entry) => {
      const source = path.join(entry.parentPath, entry.name);
      const target = path.join(to, rename(path.relative(from, source)));
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, rename(await readFile(source, 'utf8')));
      return target;
    }),
  );
}

/** A line below the last action of the README's table. */
async function listInReadme(name: string, description: string): Promise<void> {
  const lines = (await readFile('README.md', 'utf8')).split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('| [') && line.includes('](actions/'));
  if (last < 0) throw new Error('README.md has no table of actions to list the new one in.');
  lines.splice(last + 1, 0, `| [${name}](actions/${name}/README.md) | ${description} |`);
  await writeFile('README.md', lines.join('\n'));
}

const { name, kind } = nameAndKind();
const rename = renamer(kind, name);
const written = [
  ...(await copyFolder(`action-templates/${kind}`, `actions/${name}`, rename)),
  ...(await copyFolder(`test/action-templates/${kind}`, `test/actions/${name}`, rename)),
];
const actionFile = await readFile(`actions/${name}/action.yml`, 'utf8');
const readme = `actions/${name}/README.md`;
await writeFile(readme, withActionTables(await readFile(readme, 'utf8'), actionFile));
await listInReadme(name, /^description: (.*)$/m.exec(actionFile)?.[1] ?? '');
// A longer name breaks lines elsewhere, and imports are sorted by name.
const tidy = ['check', '--write', '--vcs-enabled=false', `actions/${name}`, `test/actions/${name}`];
execFileSync('node_modules/.bin/biome', tidy, { stdio: ['ignore', 'ignore', 'inherit'] });
console.log(written.sort().join('\n'));
console.log(`\nNext: scripts/build ${name} && scripts/test test/actions/${name}`);
