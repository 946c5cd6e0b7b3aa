import { readdir } from 'node:fs/promises';

/** All actions that ship. */
export async function actionNames(): Promise<string[]> {
  const entries = await readdir('actions', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
