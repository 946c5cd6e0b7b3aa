import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** A folder of its own, so that two builds do not disturb each other; inside the tree, so that node_modules resolve. */
await mkdir('.build', { recursive: true });
const output = await mkdtemp('.build/');

/** The compiled tree resolves `#lib/…` to its own JavaScript. */
const buildPackage = { type: 'module', imports: { '#lib/*': './lib/*.js', '#actions/*': './actions/*.js' } };

async function compile(): Promise<void> {
  await run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', output]);
  await writeFile(`${output}/package.json`, JSON.stringify(buildPackage));
}

/**
 * One self-contained file per action. ncc's cache is off, and it runs inside the folder with paths relative to it: a bundle
 * must depend on its source alone, not on where it was built.
 */
async function bundle(name: string): Promise<void> {
  const target = `actions/${name}/dist`;
  const scratch = `dist/${name}`;
  const ncc = [path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', `actions/${name}/src/index.js`];
  const options = [
    '-o',
    scratch,
    '--minify',
    '--target',
    'es2024',
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ];
  await run(process.execPath, [...ncc, ...options], { cwd: output, maxBuffer: 1 << 26 });
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(`${output}/${scratch}`, target, { recursive: true });
}

async function actionNames(): Promise<string[]> {
  const entries = await readdir('actions', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Two at a time: a bundle keeps one core busy. */
async function bundleAll(names: string[]): Promise<void> {
  const queue = [...names];
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      await bundle(name);
      const { length } = await readFile(`actions/${name}/dist/index.js`);
      console.log(`  ${name}: ${Math.round(length / 1024)} kB`);
    }
  };
  await Promise.all([worker(), worker()]);
}

async function check(names: string[]): Promise<void> {
  const paths = names.map((name) => `actions/${name}/dist`);
  const { stdout } = await run('git', ['status', '--porcelain', '--', ...paths]);
  if (stdout === '') return console.log('  every bundle is what its source builds');
  console.error(
    `These bundles differ from what their source builds:\n${stdout}Next: run scripts/build and commit the result.`,
  );
  process.exitCode = 1;
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const names = chosen.length > 0 ? chosen : await actionNames();
try {
  await compile();
  await bundleAll(names);
} finally {
  await rm(output, { recursive: true, force: true });
}
if (flags.includes('--check')) await check(names);
