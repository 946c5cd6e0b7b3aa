import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '#lib/ports';

/** Files of the checkout, by their path from its root. */
export const workspaceFiles = (workspace: string): Files => ({
  read: (name) => readFile(path.resolve(workspace, name), 'utf8').catch(() => undefined),
  write: (name, content) => writeFile(path.resolve(workspace, name), content),
});
