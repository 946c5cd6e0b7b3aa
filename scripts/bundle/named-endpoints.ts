import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

type Endpoints = Record<string, Record<string, unknown>>;

/**
 * Octokit's table holds more than a thousand endpoints of GitHub, by scope and method. One whose method no source names cannot
 * be called, and is left out.
 */
export const namedEndpoints: Plugin = {
  name: 'endpoints that are named',
  setup({ onLoad }) {
    onLoad(
      { filter: /\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/ },
      async ({ path: file }) => {
        const { default: table } = (await import(file)) as { default: Endpoints };
        const named = await words('lib/github');
        const kept = Object.entries(table).map(([scope, methods]) => {
          const known = Object.entries(methods).filter(([method]) => named.has(method));
          return [scope, Object.fromEntries(known)];
        });
        return { contents: `export default ${JSON.stringify(Object.fromEntries(kept))}` };
      },
    );
  },
};

async function words(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true });
  const files = entries.filter((name) => name.endsWith('.ts')).map((name) => path.join(folder, name));
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(sources.flatMap((source) => source.match(/\w+/g) ?? []));
}
