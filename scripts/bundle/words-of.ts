import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** All names and other words in the sources of a folder. */
export async function wordsOf(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
}
