import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { lowerSelfReferences } from './lower-self-references.ts';

const run = promisify(execFile);

/** What a runner needs of this repository; tests, sources and tools stay at home. */
const NEEDED = [
  /^actions\/[^/]+\/(action\.yml|dist\/.+)$/,
  /^\.github\/workflows\/.+\.ya?ml$/,
  /^(package\.json|README\.md|LICENSE)$/,
];
const WITH_REFERENCES = /(^|\/)action\.ya?ml$|^\.github\/workflows\/.+\.ya?ml$/;

export type StageOptions = {
  /** The root of this repository. */
  from: string;
  /** An empty folder. */
  to: string;
  /** What `$/` becomes. */
  repository: string;
  ref: string;
  /** Contents that replace a file's, by its path: to prove that a rehearsal notices a bundle that does nothing. */
  overlay?: Record<string, string>;
};

/** Copies the files of the working tree that a runner needs, `$/` lowered. Returns their paths. */
export async function stageProduct({ from, to, repository, ref, overlay = {} }: StageOptions): Promise<string[]> {
  const files = (await workingTree(from)).filter((file) => NEEDED.some((needed) => needed.test(file)));
  for (const file of files) {
    const target = path.join(to, file);
    await mkdir(path.dirname(target), { recursive: true });
    const content = overlay[file] ?? (await readFile(path.join(from, file)));
    const lowered = WITH_REFERENCES.test(file) ? lowerSelfReferences(String(content), repository, ref) : content;
    await writeFile(target, lowered, { mode: (await stat(path.join(from, file))).mode });
  }
  return files;
}

/** Tracked files and new ones that are not ignored, as they are now. */
async function workingTree(root: string): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 << 20,
  });
  const files = [...new Set(stdout.split('\0').filter(Boolean))].sort();
  const present = await Promise.all(
    files.map((file) =>
      stat(path.join(root, file)).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return files.filter((_file, index) => present[index]);
}
