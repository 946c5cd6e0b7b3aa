import { buffer } from 'node:stream/consumers';
import { constants, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { blob, type Layer, mediaTypes, sha256 } from './oci.ts';

/** A file in the image. `path` is relative to its root, with slashes, without a leading one. */
export type ImageFile =
  | { path: string; kind: 'directory' }
  | { path: string; kind: 'file'; content: Buffer; executable: boolean }
  | { path: string; kind: 'symlink'; target: string };

const EPOCH = new Date(0);
/** gzip's header names the operating system; 255 means none, so that all machines write the same bytes. */
const GZIP_OS_BYTE = 9;

/** Packs files into a layer: the same files give the same bytes, whenever and wherever. */
export async function packLayer(files: ImageFile[], createdBy: string): Promise<Layer> {
  const archive = pack();
  const owner = { uid: 0, gid: 0, uname: '', gname: '', mtime: EPOCH };
  for (const file of withParents(files)) {
    if (file.kind === 'directory') archive.entry({ ...owner, name: `${file.path}/`, type: 'directory', mode: 0o755 });
    else if (file.kind === 'symlink')
      archive.entry({ ...owner, name: file.path, type: 'symlink', linkname: file.target, mode: 0o777 });
    else archive.entry({ ...owner, name: file.path, mode: file.executable ? 0o755 : 0o644 }, file.content);
  }
  archive.finalize();
  const tar = await buffer(archive);
  const compressed = gzipSync(tar, { level: constants.Z_BEST_COMPRESSION });
  compressed[GZIP_OS_BYTE] = 255;
  return { ...blob(mediaTypes.layer, compressed), diffId: sha256(tar), createdBy };
}

/** Every folder above a file, each path once, parents first. */
function withParents(files: ImageFile[]): ImageFile[] {
  const byPath = new Map<string, ImageFile>();
  for (const file of files) {
    const parts = file.path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const parent = parts.slice(0, depth).join('/');
      if (!byPath.has(parent)) byPath.set(parent, { path: parent, kind: 'directory' });
    }
    byPath.set(file.path, file);
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
