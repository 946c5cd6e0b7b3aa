import { createWriteStream } from 'node:fs';
import { chmod, link, lstat, mkdir, readdir, realpath, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Extract, extract, type Header } from 'tar-stream';

type Entry = Extract extends AsyncIterable<infer Item> ? Item : never;

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/**
 * Unpacks one layer over what lower layers left in `root`: files, folders, links and whiteouts, as the OCI image spec says.
 * Owners are not kept: nothing here runs as root. Entries that would land outside of `root` are refused.
 */
export async function unpackLayer(layer: Readable, mediaType: string, root: string): Promise<void> {
  await mkdir(root, { recursive: true });
  const tar = extract();
  await Promise.all([pipeline(layer, decompressor(mediaType), tar), placeAll(tar, root)]);
}

async function placeAll(tar: Extract, root: string): Promise<void> {
  const added = new Set<string>();
  for await (const entry of tar) {
    await place(entry, await locate(root, entry.header.name), { root, added });
    entry.resume();
  }
}

function decompressor(mediaType: string): NodeJS.ReadWriteStream {
  if (mediaType.endsWith('gzip')) return createGunzip();
  return mediaType.endsWith('zstd') ? createZstdDecompress() : new PassThrough();
}

/** The entry's place below root, with its folder there; a symbolic link on the way must not lead out. */
async function locate(root: string, name: string): Promise<string> {
  const target = path.join(root, path.normalize(`/${name}`));
  const folder = target === root ? root : path.dirname(target);
  await mkdir(folder, { recursive: true });
  const [real, realRoot] = await Promise.all([realpath(folder), realpath(root)]);
  if (real !== realRoot && !real.startsWith(`${realRoot}${path.sep}`))
    throw new Error(`layer entry ${name} leads out of the image`);
  return target;
}

type Layer = { root: string; added: Set<string> };

async function place(entry: Entry, target: string, { root, added }: Layer): Promise<void> {
  const { base, dir } = path.parse(target);
  if (base === opaque) return clear(dir, added);
  if (base.startsWith(whiteout))
    return rm(path.join(dir, base.slice(whiteout.length)), { recursive: true, force: true });
  added.add(target);
  await makeRoom(target, entry.header);
  await write(entry, target, root);
}

/** An opaque folder hides what lower layers put there, not what this layer has put there already. */
async function clear(folder: string, added: Set<string>): Promise<void> {
  const lower = (await readdir(folder)).map((name) => path.join(folder, name)).filter((file) => !added.has(file));
  await Promise.all(lower.map((file) => rm(file, { recursive: true, force: true })));
}

async function makeRoom(target: string, { type }: Header): Promise<void> {
  const existing = await lstat(target).catch(() => undefined);
  if (existing && !(type === 'directory' && existing.isDirectory())) await rm(target, { recursive: true, force: true });
}

async function write(entry: Entry, target: string, root: string): Promise<void> {
  const { type, linkname, mode } = entry.header;
  if (type === 'directory') await mkdir(target, { recursive: true });
  else if (type === 'symlink') return symlink(String(linkname), target);
  else if (type === 'link') return link(await locate(root, String(linkname)), target);
  else if (type === 'file') await pipeline(entry, createWriteStream(target));
  else return;
  if (mode !== undefined) await chmod(target, mode & 0o777);
}
