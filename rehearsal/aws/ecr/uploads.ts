import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Blobs on their way in, which have not got their name yet. */
export type Uploads = {
  /** Opens an upload; returns its id. */
  start(): string;
  /** Bytes received so far; undefined for an upload that does not exist. */
  received(id: string): number | undefined;
  append(id: string, data: Readable): Promise<void>;
  /** Gives the upload its name. False when the bytes do not have that digest; the upload is dropped either way. */
  commit(id: string, digest: string): Promise<boolean>;
  cancel(id: string): Promise<void>;
};

export function createUploads(folder: string, blobPath: (digest: string) => string): Uploads {
  const open = new Map<string, number>();
  const file = (id: string): string => path.join(folder, id);
  const cancel = async (id: string): Promise<void> => {
    open.delete(id);
    await rm(file(id), { force: true });
  };
  return {
    start() {
      const id = randomUUID();
      open.set(id, 0);
      return id;
    },
    received: (id) => open.get(id),
    async append(id, data) {
      await mkdir(folder, { recursive: true });
      try {
        await pipeline(data, createWriteStream(file(id), { flags: 'a' }));
      } finally {
        // Also what a broken connection left: the client asks how far it got, and goes on from there.
        open.set(id, (await stat(file(id))).size);
      }
    },
    async commit(id, digest) {
      const isGenuine = (await fileDigest(file(id))) === digest;
      if (isGenuine) await moveTo(blobPath(digest), file(id));
      await cancel(id);
      return isGenuine;
    },
    cancel,
  };
}

async function moveTo(target: string, source: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  await rename(source, target);
}

async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return `sha256:${hash.digest('hex')}`;
}
