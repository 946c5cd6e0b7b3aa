import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TemporaryFolders } from '#lib/ports';

/** Folders below the runner's own temporary folder, which it empties after the job even when we are killed. */
export const temporaryFolders = (parent: string = process.env['RUNNER_TEMP'] ?? tmpdir()): TemporaryFolders => ({
  within: async (body) => {
    const folder = await mkdtemp(path.join(parent, 'slipway-'));
    const files = {
      path: folder,
      read: (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => undefined),
      link: (name: string, target: string) => symlink(target, path.join(folder, name)),
    };
    return body(files).finally(() => rm(folder, { recursive: true, force: true }));
  },
});
