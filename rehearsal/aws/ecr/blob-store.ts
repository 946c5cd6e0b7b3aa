import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { createUploads, type Uploads } from './uploads.ts';

/** Layers and configs as files, named by their digest. */
export type BlobStore = {
  has(digest: string): boolean;
  size(digest: string): Promise<number>;
  stream(digest: string): Readable;
  read(digest: string): Promise<Buffer>;
  /** How blobs come in. */
  uploads: Uploads;
};

export function createBlobStore(folder: string): BlobStore {
  const blobPath = (digest: string): string => path.join(folder, 'blobs', digest.replace(':', '-'));
  return {
    has: (digest) => existsSync(blobPath(digest)),
    size: async (digest) => (await stat(blobPath(digest))).size,
    stream: (digest) => createReadStream(blobPath(digest)),
    read: (digest) => readFile(blobPath(digest)),
    uploads: createUploads(path.join(folder, 'uploads'), blobPath),
  };
}
