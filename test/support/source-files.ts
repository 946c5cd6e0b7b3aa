import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export type SourceFile = { path: string; imports: string[] };

/** The TypeScript below a folder, with what each file imports: packages by name, files of this repository by path. */
export async function sourceFiles(folder: string): Promise<SourceFile[]> {
  const files = await filesBelow(folder, /\.ts$/);
  return Promise.all(
    files.map(async (file) => ({ path: file, imports: importsOf(file, await readFile(file, 'utf8')) })),
  );
}

/** Paths below a folder whose name matches; installed and generated things left out. */
export async function filesBelow(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/(^|\/)(node_modules|dist|\.\w[^/]*(?<!\.github))\//.test(file))
    .sort();
}

function importsOf(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\b[^'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm)];
  return specifiers.map(([, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    if (specifier.startsWith('#')) return `${specifier.slice(1)}.ts`;
    return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier;
  });
}
