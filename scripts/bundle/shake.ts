import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { namedEndpoints } from './named-endpoints.ts';
import { namedErrors } from './named-errors.ts';

/** What stands for a package: nothing, where no action reaches it; or the ES modules that it keeps for browsers. */
const substitutes = new Map([
  ['undici', 'scripts/bundle/absent/undici.ts'],
  ['@aws-sdk/credential-provider-node', 'scripts/bundle/absent/credential-provider-node.ts'],
  ['@smithy/core/event-streams', 'scripts/bundle/absent/event-streams.ts'],
  ['yaml', 'node_modules/yaml/browser/dist/index.js'],
]);

/** The same for modules inside of a package. */
const replaced = {
  files: /\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/,
  by: 'scripts/bundle/absent/zod-json-schema.ts',
};

/** Packages whose modules do nothing but define when they are loaded, and do not say so in their package.json. */
const onlyDefines = /\/node_modules\/@actions\/[^/]+\/lib\//;

/**
 * Shaken apart from the rest, because it shares a file of @actions/core with the rest: with it in one graph, every start would
 * load Node's TLS, which takes longer than all else that an action loads before its inputs are checked.
 */
const apart = { specifier: './id-token.ts', file: 'lib/action/id-token.ts', name: 'id-token' };

const resolution: Plugin = {
  name: 'what an import stands for',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^#/]/ }, async ({ path: name, pluginData, importer, resolveDir, kind }) => {
      if (kind === 'entry-point' || pluginData === resolution) return;
      if (name === apart.specifier) return { path: `./${apart.name}.js`, external: true };
      const substitute = substitutes.get(name);
      if (substitute) return { path: path.resolve(substitute) };
      const found = await resolve(name, { importer, resolveDir, kind, pluginData: resolution });
      if (replaced.files.test(found.path)) return { path: path.resolve(replaced.by) };
      return onlyDefines.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};

const options = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  conditions: ['module'],
  mainFields: ['module', 'main'],
  plugins: [resolution, namedEndpoints, namedErrors],
  // CommonJS packages require Node's own modules, and nothing else is left to require.
  banner: { js: 'const require = (name) => process.getBuiltinModule(name);' },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'error',
} as const satisfies BuildOptions;

/**
 * An action's TypeScript and its packages → a few ES modules in `folder`, whose `index.js` holds nothing that the action
 * cannot reach; what is imported by `import()` is a module of its own. ncc alone would take the CommonJS build of the AWS SDK,
 * of which it has to keep everything.
 *
 * @returns what became of which file, one Metafile a graph.
 */
export async function shake(action: string, folder: string): Promise<Metafile[]> {
  const graphs = [{ index: `./actions/${action}/src/index.ts` }, { [apart.name]: `./${apart.file}` }];
  const built = await Promise.all(graphs.map((entryPoints) => build({ ...options, entryPoints, outdir: folder })));
  return built.map(({ metafile }) => metafile);
}
