import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Layers and configs as files, named by their digest; and uploads that have not got their name yet. */
export type BlobStore = {
  has(digest: string): boolean;
  size(digest: string): Promise<number>;
  stream(digest: string): Readable;
  read(digest: string): Promise<Buffer>;
  /** Opens an upload; returns its id. */
  startUpload(): string;
  /** Bytes received so far; undefined for an upload that does not exist. */
  uploaded(id: string): number | undefined;
  append(id: string, data: Readable): Promise<number>;
  /** Gives the upload its name. False when the bytes do not have that digest; the upload is dropped either way. */
  commit(id: string, digest: string): Promise<boolean>;
  cancel(id: string): Promise<void>;
};

export function createBlobStore(folder: string): BlobStore {
  const uploads = new Map<string, number>();
  const blobPath = (digest: string): string => path.join(folder, 'blobs', digest.replace(':', '-'));
  const uploadPath = (id: string): string => path.join(folder, 'uploads', id);
  const ready = Promise.all([
    mkdir(path.join(folder, 'blobs'), { recursive: true }),
    mkdir(path.join(folder, 'uploads'), { recursive: true }),
  ]);
  const cancel = async (id: string): Promise<void> => {
    uploads.delete(id);
    await rm(uploadPath(id), { force: true });
  };
  return {
    has: (digest) => existsSync(blobPath(digest)),
    size: async (digest) => (await stat(blobPath(digest))).size,
    stream: (digest) => createReadStream(blobPath(digest)),
    read: (digest) => readFile(blobPath(digest)),
    startUpload() {
      const id = randomUUID();
      uploads.set(id, 0);
      return id;
    },
    uploaded: (id) => uploads.get(id),
    async append(id, data) {
      await ready;
      await pipeline(data, createWriteStream(uploadPath(id), { flags: 'a' }));
      const { size } = await stat(uploadPath(id));
      uploads.set(id, size);
      return size;
    },
    async commit(id, digest) {
      const isGenuine = (await fileDigest(uploadPath(id))) === digest;
      if (isGenuine) await rename(uploadPath(id), blobPath(digest));
      await cancel(id);
      return isGenuine;
    },
    cancel,
  };
}

async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return `sha256:${hash.digest('hex')}`;
}
