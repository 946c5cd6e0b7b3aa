import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { wordsOf } from './words-of.ts';

/**
 * An AWS client holds a class and a schema for each error that its service may answer. One that no source names is told by its
 * code and message all the same, as the client tells those that are newer than itself; so its class is left out.
 */
export const namedErrors: Plugin = {
  name: 'errors that are named',
  setup({ onLoad }) {
    onLoad({ filter: /\/@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path: file }) => {
      const [named, text] = await Promise.all([wordsOf('lib/aws'), readFile(file, 'utf8')]);
      const registration = /^n0_registry\.registerError\((\w+)\$, \w+\);\n/gm;
      return { contents: text.replace(registration, (line, name: string) => (named.has(name) ? line : '')) };
    });
  },
};
