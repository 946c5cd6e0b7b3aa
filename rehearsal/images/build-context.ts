import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathPattern } from './path-pattern.ts';

/** A file of the build context. `path` is relative, with slashes. */
export type ContextEntry = { path: string; kind: 'file' | 'directory' | 'symlink'; absolute: string };

/** What a Dockerfile may copy: everything below the folder that `.dockerignore` does not exclude, sorted by path. */
export async function readContext(folder: string, dockerfile: string): Promise<ContextEntry[]> {
  const ignored = await ignoreRules(folder, dockerfile);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry): ContextEntry => {
      const absolute = path.join(entry.parentPath, entry.name);
      const kind = entry.isSymbolicLink() ? 'symlink' : entry.isDirectory() ? 'directory' : 'file';
      return { path: path.relative(folder, absolute).split(path.sep).join('/'), kind, absolute };
    })
    .filter((entry) => !ignored(entry.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The content of a file, the target of a link, nothing for a folder; and whether it may be executed. */
export async function readEntry(
  entry: ContextEntry,
): Promise<{ content: Buffer; target: string; executable: boolean }> {
  if (entry.kind === 'symlink')
    return { content: Buffer.alloc(0), target: await readlink(entry.absolute), executable: true };
  if (entry.kind === 'directory') return { content: Buffer.alloc(0), target: '', executable: true };
  const { mode } = await stat(entry.absolute);
  return { content: await readFile(entry.absolute), target: '', executable: (mode & 0o100) !== 0 };
}

/** `.dockerignore`, or the Dockerfile's own: the last rule that matches decides, `!` brings back. */
async function ignoreRules(folder: string, dockerfile: string): Promise<(relative: string) => boolean> {
  const own = await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() => undefined);
  const text = own ?? (await readFile(path.join(folder, '.dockerignore'), 'utf8').catch(() => ''));
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map(ignoreRule);
  return (relative) => rules.reduce((ignored, rule) => (rule.matches(relative) ? rule.ignores : ignored), false);
}

function ignoreRule(line: string) {
  const ignores = !line.startsWith('!');
  const pattern = path.posix.normalize(line.replace(/^!\s*/, '')).replace(/^\/|\/$/g, '');
  return { ignores, matches: pathMatcher(pattern) };
}

/** Matches the pattern and everything below what it matches, as Docker does. */
function pathMatcher(pattern: string): (relative: string) => boolean {
  const itself = pathPattern(pattern);
  const below = pathPattern(`${pattern}/**`);
  return (relative) => pattern === '.' || itself.test(relative) || below.test(relative);
}
