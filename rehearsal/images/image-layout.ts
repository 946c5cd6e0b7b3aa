import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ContainerConfig, type Layer, mediaTypes, sha256 } from './oci.ts';

/** An image in an OCI image layout: a folder with `oci-layout`, `index.json` and `blobs/`. */
export type LayoutImage = { config: ContainerConfig; layers: Layer[] };

type Descriptor = { mediaType: string; digest: string; size: number; platform?: { architecture?: string } };

/**
 * Reads the image for this machine out of a layout, as `docker buildx build --output type=oci,tar=false,dest=FOLDER` and
 * `skopeo copy … oci:FOLDER` write it.
 * @throws Error in words for people, where the folder is none or a blob is not what its digest says.
 * @see https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
export async function readImageLayout(folder: string): Promise<LayoutImage> {
  const index = await readFile(path.join(folder, 'index.json'), 'utf8').catch(() => {
    throw new Error(`${folder} is not an OCI image layout: it has no index.json.`);
  });
  const { layers, config } = await manifestOf(folder, JSON.parse(index));
  const image: { config?: ContainerConfig } = JSON.parse(String(await read(folder, config)));
  return { config: image.config ?? {}, layers: await Promise.all(layers.map((layer) => layerOf(folder, layer))) };
}

type Index = { manifests: Descriptor[] };
type Manifest = { config: Descriptor; layers: Descriptor[] };

/** An index may name one manifest per platform, and may itself be named by an index. */
async function manifestOf(folder: string, { manifests }: Index): Promise<Manifest> {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const chosen = manifests.find(({ platform }) => platform?.architecture === architecture) ?? manifests[0];
  if (!chosen) throw new Error(`${folder} holds no image.`);
  const document: Index | Manifest = JSON.parse(String(await read(folder, chosen)));
  return 'manifests' in document ? manifestOf(folder, document) : document;
}

/** Docker and OCI name gzip differently; the bytes are the same. */
async function layerOf(folder: string, descriptor: Descriptor): Promise<Layer> {
  if (!/gzip$/.test(descriptor.mediaType))
    throw new Error(
      `${folder} has a layer of type ${descriptor.mediaType}; the rehearsal reads gzip. Write the layout with compression=gzip.`,
    );
  const bytes = await read(folder, descriptor);
  const { digest, size } = descriptor;
  return {
    descriptor: { mediaType: mediaTypes.layer, digest, size },
    bytes,
    diffId: sha256(gunzipSync(bytes)),
    createdBy: `layer of ${path.basename(folder)}`,
  };
}

async function read(folder: string, { digest }: Descriptor): Promise<Buffer> {
  const bytes = await readFile(path.join(folder, 'blobs', ...digest.split(':')));
  if (sha256(bytes) !== digest) throw new Error(`${folder} is damaged: ${digest} has other bytes.`);
  return bytes;
}
