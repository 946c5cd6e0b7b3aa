import type { Plugin } from 'esbuild';
import { wordsOf } from './words-of.ts';

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
        const named = await wordsOf('lib/github');
        const kept = Object.entries(table).map(([scope, methods]) => {
          const known = Object.entries(methods).filter(([method]) => named.has(method));
          return [scope, Object.fromEntries(known)];
        });
        return { contents: `export default ${JSON.stringify(Object.fromEntries(kept))}` };
      },
    );
  },
};
