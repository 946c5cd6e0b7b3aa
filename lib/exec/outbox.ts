import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outbox } from '#lib/ports';

/** A folder of its own below the runner's temporary one, which stays for the steps after this one and goes with the job. */
export function outbox(parent: string = process.env['RUNNER_TEMP'] ?? tmpdir()): Outbox {
  let folder: Promise<string> | undefined;
  return {
    put: async (name, text) => {
      folder ??= mkdtemp(path.join(parent, 'slipway-'));
      const file = path.join(await folder, name);
      await writeFile(file, text);
      return file;
    },
  };
}
