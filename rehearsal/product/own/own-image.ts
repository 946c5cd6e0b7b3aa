import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { layoutReference } from '#rehearsal/images/bases';
import { packImage } from '#rehearsal/images/pack-image';
import type { Product } from '#rehearsal/product/product';
import { buildOf, type Caller } from './workflows.ts';

/** Where a product's image comes from here, and what it says of itself. */
export type OwnImage = {
  source: Product['image'];
  /** The Dockerfile as it is played: its own, or one that begins with the image directory. */
  dockerfile: string;
  port: number;
  notes: string[];
};

type Options = {
  folder: string;
  caller: Caller;
  /** An OCI image layout that stands for what the Dockerfile builds. */
  imageFolder: string | undefined;
};

const defaultPort = 8080;

/** The image that the workflow builds. @throws Error with every reason why it cannot be packed, one a line. */
export async function readOwnImage({ folder, caller, imageFolder }: Options): Promise<OwnImage> {
  const source = buildInputs(caller);
  const context = path.join(folder, source.context);
  const file = path.join(context, source.dockerfile);
  const dockerfile = imageFolder ? `FROM ${layoutReference(path.resolve(imageFolder))}\n` : await read(file, source);
  const image = await packImage({ context, dockerfile: file, source: dockerfile });
  const { config = {} } = JSON.parse(String(image.config.bytes));
  const [port = defaultPort] = Object.keys(config.ExposedPorts ?? {}).map((exposed) => Number.parseInt(exposed, 10));
  const stands = imageFolder
    ? [`${imageFolder} stands for what ${source.dockerfile} builds: a release is the same image with another label.`]
    : [];
  return { source, dockerfile, port, notes: [...image.notes, ...stands] };
}

const read = (file: string, { context, dockerfile }: Product['image']): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no ${path.join(context, dockerfile)}, and the workflow builds it.`);
  });

/** With the action's defaults. */
function buildInputs(caller: Caller): Product['image'] {
  const { context = '.', dockerfile = 'Dockerfile' } = buildOf(caller) ?? {};
  return { context: String(context), dockerfile: String(dockerfile) };
}
