import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `scripts/setup` puts tools that the machine does not have. */
const OWN_TOOLS = fileURLToPath(new URL('../../.tools/bin', import.meta.url));

/** The absolute path of a program, ours before the machine's. Throws with what to do when there is none. */
export function findTool(name: string, searchPath = process.env['PATH'] ?? ''): string {
  const candidates = [OWN_TOOLS, ...searchPath.split(path.delimiter)].map((folder) => path.join(folder, name));
  const found = candidates.find(isExecutable);
  if (!found) throw new Error(`${name} is not on PATH: run scripts/setup.`);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
