import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { actionNames } from './action-names.ts';
import { atMost, type Bench, type Figure, kilobytes, type Section } from './figure.ts';
import { withBundle } from './with-bundle.ts';

/** Bytes that a bundle may have, its chunks included. */
const sizeLimit = 800_000;

/** The code of an action: `index.js` and all chunks. Licences are not code. */
async function sizeOf(dist: string): Promise<number> {
  const files = (await readdir(dist)).filter((file) => /\.[cm]?js$/.test(file));
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(dist, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How big the bundles are. */
export async function size({ peers }: Bench): Promise<Section> {
  const own = (await actionNames()).map(async (name): Promise<Figure> => {
    const bytes = await sizeOf(`actions/${name}/dist`);
    return atMost(name, bytes, sizeLimit, kilobytes);
  });
  const others = (await withBundle(peers)).map(async (folder): Promise<Figure> => {
    return { what: path.basename(folder), value: kilobytes(await sizeOf(path.join(folder, 'dist'))) };
  });
  return {
    title: 'Size',
    about: ['`dist/` of each action: `index.js` and all of its chunks. It does not depend on the machine.'],
    figures: await Promise.all([...own, ...others]),
  };
}
