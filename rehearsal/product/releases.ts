import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const sample = path.join(examples, 'boat-listing');
const releases = path.join(examples, 'boat-listing-releases');

/** One commit: its message and the files that it leaves behind. Paths are relative to the repository. */
export type Release = { message: string; files: { path: string; content: string }[] };

/** boat-listing's first commits, oldest first: together they are the folder as it stands. */
export async function sampleHistory(): Promise<(Release & { date: Date })[]> {
  const entries: { message: string; date: string; files: string[] }[] = JSON.parse(
    await readFile(path.join(releases, 'history.json'), 'utf8'),
  );
  return Promise.all(
    entries.map(async ({ message, date, files }) => ({
      message,
      date: new Date(date),
      files: await read(sample, (await Promise.all(files.map((file) => filesBelow(sample, file)))).flat()),
    })),
  );
}

/** A release of examples/boat-listing-releases, as it changes the files that `current` gives (undefined where there is none). */
export async function readRelease(
  name: string,
  current: (path: string) => Promise<string | undefined>,
): Promise<Release> {
  const patch = path.join(releases, `${name}.patch`);
  const text = await readFile(patch, 'utf8');
  const changed = [...text.matchAll(/^diff --git a\/\S+ b\/(\S+)$/gm)].map(([, file = '']) => file);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rehearsal-release-'));
  try {
    for (const file of changed) await put(folder, file, await current(file));
    await run('git', ['apply', '--recount', patch], {
      cwd: folder,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: folder },
    });
    return { message: messageOf(text), files: await read(folder, changed) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Subject and body of a patch as `git format-patch` writes it. */
function messageOf(patch: string): string {
  const [header = '', ...body] = (patch.split(/^---$/m)[0] ?? '').split('\n\n');
  const subject = /^Subject: (?:\[PATCH\] )?(.*)$/m.exec(header)?.[1] ?? '';
  return [subject, ...body].join('\n\n').trim();
}

async function put(folder: string, file: string, content: string | undefined): Promise<void> {
  if (content === undefined) return;
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), content);
}

const read = (folder: string, files: string[]) =>
  Promise.all(files.map(async (file) => ({ path: file, content: await readFile(path.join(folder, file), 'utf8') })));

async function filesBelow(root: string, entry: string): Promise<string[]> {
  if (!(await stat(path.join(root, entry))).isDirectory()) return [entry];
  const entries = await readdir(path.join(root, entry), { recursive: true, withFileTypes: true });
  return entries
    .filter((found) => found.isFile())
    .map((found) => path.relative(root, path.join(found.parentPath, found.name)))
    .sort();
}
