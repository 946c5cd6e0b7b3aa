import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a folder differs from what is committed under `target`: one line a file. */
export async function differences(folder: string, target: string): Promise<string[]> {
  const [committed, built] = await Promise.all([committedFiles(target), readdir(folder)]);
  const missing = built.filter((name) => !committed.includes(name)).map((name) => `${target}/${name} is not committed`);
  const compared = await Promise.all(
    committed.map(async (name) => {
      if (!built.includes(name)) return [`${target}/${name} is no longer built`];
      const { stdout } = await git('buffer', 'show', `HEAD:${target}/${name}`);
      return stdout.equals(await readFile(path.join(folder, name))) ? [] : [`${target}/${name} differs`];
    }),
  );
  return [...missing, ...compared.flat()];
}

async function committedFiles(target: string): Promise<string[]> {
  const { stdout } = await git('utf8', 'ls-tree', '--name-only', 'HEAD', `${target}/`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((file) => path.basename(file));
}

function git(encoding: 'buffer', ...args: string[]): Promise<{ stdout: Buffer }>;
function git(encoding: 'utf8', ...args: string[]): Promise<{ stdout: string }>;
function git(encoding: 'buffer' | 'utf8', ...args: string[]): Promise<{ stdout: Buffer | string }> {
  return run('git', args, { encoding, maxBuffer: 1 << 26 });
}
