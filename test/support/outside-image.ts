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

type Manifest = { config: { digest: string }; layers: { digest: string }[] };

/** What `buildah push … dir:FOLDER` wrote: blobs are named by their digest's hexadecimal part. */
export async function writtenTo(folder: string): Promise<Seen> {
  const read = (name: string) => readFile(path.join(folder, name.replace('sha256:', '')));
  const { config, layers } = JSON.parse(String(await read('manifest.json'))) as Manifest;
  const bytes = await Promise.all(layers.map(({ digest }) => read(digest)));
  return { files: await filesOf(bytes), config: JSON.parse(String(await read(config.digest))).config };
}

/** `file 644`, then what is in it; later layers win. */
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
