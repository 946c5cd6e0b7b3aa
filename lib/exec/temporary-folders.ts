import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TemporaryFolders } from '#lib/ports';

/** Folders below the runner's own temporary folder, which it empties after the job even when we are killed. */
export const temporaryFolders = (parent: string = process.env['RUNNER_TEMP'] ?? tmpdir()): TemporaryFolders => ({
  within: async (body) => {
    const folder = await mkdtemp(path.join(parent, 'slipway-'));
    return body(folder).finally(() => rm(folder, { recursive: true, force: true }));
  },
});
