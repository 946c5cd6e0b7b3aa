import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of all packages of which a bundle holds code, in the form that ncc writes: name, licence, text. */
export async function licensesOf(graphs: Metafile[]): Promise<string> {
  const folders = new Set(graphs.flatMap(shippedFiles).flatMap(packageFolder));
  const licenses = await Promise.all([...folders].map(licenseOf));
  return [...new Set(licenses)].sort().join('\n\n');
}

/** Modules that `index.js` never imports are left behind by ncc. */
function shippedFiles({ outputs }: Metafile): string[] {
  const [entry] = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint && !isDynamic(file, outputs));
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path: imported, external } of outputs[file]?.imports ?? []) if (!external) visit(imported);
  };
  if (entry) visit(entry);
  return [...reached].flatMap((file) => {
    const inputs = Object.entries(outputs[file]?.inputs ?? {});
    return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  });
}

const isDynamic = (file: string, outputs: Metafile['outputs']): boolean =>
  Object.values(outputs).some(({ imports }) => imports.some(({ path: imported }) => imported === file));

/** `node_modules/@aws-sdk/core/dist-es/index.js` → `node_modules/@aws-sdk/core` */
const packageFolder = (file: string): string[] => /^.*\/?node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [];

async function licenseOf(folder: string): Promise<string> {
  const { name, license = '' } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return [name, license, text.replaceAll('\r\n', '\n').trim()].filter(Boolean).join('\n');
}
