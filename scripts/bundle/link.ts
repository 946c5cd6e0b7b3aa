import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ncc = path.resolve('node_modules/@vercel/ncc/dist/ncc/cli.js');

/**
 * ncc: the ES modules of `folder` → `index.js` and its chunks in `folder/dist`. Its cache is off, and it runs inside the folder
 * with paths relative to it: a bundle depends on its source alone, not on where it was built. What it gets is minified; its own
 * minifier would take the parentheses off its module functions, which tell V8 to compile them at once (5 ms a start).
 */
export async function link(folder: string): Promise<string> {
  const options = ['-o', 'dist', '--target', 'es2024', '--no-cache', '--quiet'];
  await run(process.execPath, [ncc, 'build', 'index.js', ...options], { cwd: folder, maxBuffer: 1 << 26 });
  const dist = path.join(folder, 'dist');
  await shortenNames(dist);
  return dist;
}

/**
 * Node loads its crypto in 4 ms, which most runs need last of all, for the marks around their outputs: it is loaded when it is
 * used, not when it is imported.
 */
const whenUsed = (text: string): string =>
  text.replace(
    /module\.exports = (\w+\(import\.meta\.url\)\("(?:node:)?crypto"\));/g,
    'module.exports = new Proxy({}, { get: (_, name) => $1[name] });',
  );

/**
 * ncc names what it imports after the file, forty letters each time; a module counts its imports from 0, so the number alone is
 * as unique. Its own remarks go, too.
 */
async function shortenNames(dist: string): Promise<void> {
  const files = (await readdir(dist)).filter((file) => file.endsWith('.js')).map((file) => path.join(dist, file));
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    const short = text
      .replace(/\b\w+__WEBPACK_IMPORTED_MODULE_(\d+)__\b/g, '__import_$1')
      .replace(/\/\* harmony (import|export) \*\/ /g, '');
    await writeFile(file, whenUsed(short));
  }
}
