import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import type { ContainerConfig, OciImage } from '#rehearsal/images/oci';

/** An image as its user sees it: what a container of it finds in its folders, and how it starts. */
export type Seen = { files: Record<string, string>; config: ContainerConfig };

/** What the packer made. */
export const packed = async ({ config, layers }: OciImage): Promise<Seen> => ({
  files: await filesOf(layers.map(({ bytes }) => bytes)),
  config: JSON.parse(config.bytes.toString()).config,
});

/** What another tool wrote into an OCI layout or a `dir:` folder. */
async function written(manifest: string, blob: (digest: string) => string): Promise<Seen> {
  const { config, layers } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  const bytes = await Promise.all(layers.map(({ digest }) => readFile(blob(digest))));
  return { files: await filesOf(bytes), config: JSON.parse(await readFile(blob(config.digest), 'utf8')).config };
}

type Manifest = { config: { digest: string }; layers: { digest: string }[] };

/** `buildah push … dir:FOLDER` names blobs by their digest's hexadecimal part. */
export const writtenTo = (folder: string): Promise<Seen> =>
  written(path.join(folder, 'manifest.json'), (digest) => path.join(folder, digest.replace('sha256:', '')));

/** `-rw-r--r--` as `644`, then what is in it; later layers win. */
async function filesOf(layers: Buffer[]): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const layer of layers) {
    for await (const entry of Readable.from([gunzipSync(layer)]).pipe(extract())) {
      const { name, type, mode = 0, linkname } = entry.header;
      const content = await text(entry);
      files[name.replace(/\/$/, '')] = `${type} ${(mode & 0o7777).toString(8)} ${linkname ?? content}`.trim();
    }
  }
  return files;
}
