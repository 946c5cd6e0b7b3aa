import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { said } from './outside-run.ts';

export type Buildah = {
  /** A folder for whatever belongs to it. */
  folder: string;
  /** What goes before its command: where it keeps images, and how it builds without an engine. */
  storage: string[];
  /** @throws with its own words when it fails. */
  buildah(...args: string[]): Promise<string>;
  remove(): Promise<void>;
};

/** What `bud` needs where nothing may be mounted, and for equal time stamps. */
export const buildHere = ['bud', '--isolation', 'chroot', '--timestamp', '0'];

/** buildah with images of its own in a temporary folder. */
export async function startBuildah(): Promise<Buildah> {
  const folder = await mkdtemp(path.join(tmpdir(), 'outside-buildah-'));
  const storage = [
    '--storage-driver',
    'vfs',
    '--root',
    path.join(folder, 'root'),
    '--runroot',
    path.join(folder, 'run'),
  ];
  return {
    folder,
    storage,
    buildah: (...args) => said('buildah', [...storage, ...args], { env: { HOME: folder, TMPDIR: folder } }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
