import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { said } from './outside-run.ts';

export type Buildah = {
  /** A folder for whatever belongs to it. */
  folder: string;
  /** Where it keeps images, and that it builds where nothing may be mounted. */
  env: Record<string, string>;
  /** @throws with its own words when it fails. */
  buildah(...args: string[]): Promise<string>;
  remove(): Promise<void>;
};

/** buildah with images of its own in a temporary folder. */
export async function startBuildah(): Promise<Buildah> {
  const folder = await mkdtemp(path.join(tmpdir(), 'outside-buildah-'));
  const storage = path.join(folder, 'storage.conf');
  const places = `graphroot = "${path.join(folder, 'images')}"\nrunroot = "${path.join(folder, 'run')}"`;
  await writeFile(storage, `[storage]\ndriver = "vfs"\n${places}\n`);
  const env = { HOME: folder, TMPDIR: folder, CONTAINERS_STORAGE_CONF: storage, BUILDAH_ISOLATION: 'chroot' };
  return {
    folder,
    env,
    buildah: (...args) => said('buildah', args, { env }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
