import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { differences } from './bundle/compare.ts';
import { licensesOf } from './bundle/licenses.ts';
import { link } from './bundle/link.ts';
import { shake } from './bundle/shake.ts';
import { commandLine, refuser } from './lib/command-line.ts';

const help = `scripts/build [ACTION…] [--check]

Makes actions/ACTION/dist, or all of them: esbuild leaves out what an action cannot reach, ncc makes the bundle.
  --check   changes nothing; fails where a bundle is not what is committed`;

const options = { check: { type: 'boolean', default: false } } as const;
const { values, positionals } = commandLine('build', help, options);

const distOf = (name: string) => `actions/${name}/dist`;

/** A bundle in a folder of its own below `scratch`. */
async function bundle(name: string, scratch: string): Promise<string> {
  const folder = path.join(scratch, name);
  const graphs = await shake(name, folder);
  const dist = await link(folder);
  await writeFile(path.join(dist, 'licenses.txt'), await licensesOf(graphs));
  return dist;
}

/** One step, so that whoever runs the action meanwhile never meets half of it. */
async function install(dist: string, name: string): Promise<void> {
  await rename(distOf(name), `${dist}.old`).catch(() => {});
  await rename(dist, distOf(name));
}

async function size(dist: string): Promise<string> {
  const scripts = (await readdir(dist)).filter((file) => file.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (file) => (await stat(path.join(dist, file))).size));
  return `${Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / 1000)} kB`;
}

/** Two at a time: a bundle keeps one core busy. */
async function twoAtATime(names: string[], work: (name: string) => Promise<void>): Promise<void> {
  const queue = [...names];
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await work(name);
  };
  await Promise.all([worker(), worker()]);
}

async function actionNames(): Promise<string[]> {
  const entries = await readdir('actions', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function buildAll(names: string[], scratch: string): Promise<void> {
  await twoAtATime(names, async (name) => {
    const dist = await bundle(name, scratch);
    console.log(`  ${name}: ${await size(dist)}`);
    await install(dist, name);
  });
}

async function checkAll(names: string[], scratch: string): Promise<void> {
  const found: string[] = [];
  await twoAtATime(names, async (name) => {
    found.push(...(await differences(await bundle(name, scratch), distOf(name))));
  });
  if (found.length === 0) return console.log('  every bundle is what its source builds');
  console.error(`${found.sort().join('\n')}\nNext: run scripts/build and commit the result.`);
  process.exitCode = 1;
}

const all = await actionNames();
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) refuser('build')(`There is no action ${unknown.join(', ')}.`);
const names = positionals.length > 0 ? positionals : all;
await mkdir('.build', { recursive: true });
// A folder of its own, so that two builds do not disturb each other; inside the tree, so that it can be renamed into place.
const scratch = await mkdtemp('.build/');
try {
  await (values.check ? checkAll : buildAll)(names, scratch);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
