import { type LayoutImage, readImageLayout } from './image-layout.ts';

/** What an image begins with. */
export type Base = LayoutImage & { note?: string };

const layout = 'oci-layout://';

/** How a Dockerfile names an image directory as its base. */
export const layoutReference = (folder: string): string => `${layout}${folder}`;

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * The base of a FROM. `scratch` is empty by definition, `oci-layout:///folder` is an image directory. There is no registry to
 * pull `node:…` from, so it is taken as empty too, with the machine's own Node in its place, and this is said. Undefined for
 * any other.
 */
export async function findBase(name: string): Promise<Base | undefined> {
  const empty = { config: { Env: [PATH] }, layers: [] };
  if (name === 'scratch') return empty;
  if (name.startsWith(layout)) return readImageLayout(name.slice(layout.length));
  if (!/^(docker\.io\/library\/)?node:\d\S*$/.test(name)) return undefined;
  const own = process.versions.node;
  return {
    ...empty,
    note: `${name} is not pulled: the image has no base layers, and this machine's node ${own} runs it.`,
  };
}
