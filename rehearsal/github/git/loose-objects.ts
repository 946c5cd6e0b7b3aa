import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

/**
 * A loose object, as git writes it: a process for each would cost ten times the object, and waiting for the disk twice as much.
 * @returns its SHA
 */
export function writeObject(gitDir: string, type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = hash('sha1', object);
  const folder = path.join(gitDir, 'objects', sha.slice(0, 2));
  const draft = path.join(gitDir, 'objects', `tmp_obj_${randomUUID()}`);
  writeFileSync(draft, deflateSync(object, { level: 1 }), { mode: 0o444 });
  mkdirSync(folder, { recursive: true });
  renameSync(draft, path.join(folder, sha.slice(2)));
  return sha;
}

export const writeBlob = (gitDir: string, content: Buffer): string => writeObject(gitDir, 'blob', content);
