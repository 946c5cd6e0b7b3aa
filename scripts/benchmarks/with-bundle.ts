import { access } from 'node:fs/promises';
import path from 'node:path';

/** Those of the folders that are actions; others have tools in their node_modules. */
export async function withBundle(folders: string[]): Promise<string[]> {
  const all = folders.map(async (folder) => {
    const bundle = path.join(folder, 'dist/index.js');
    return access(bundle).then(
      () => [folder],
      () => [],
    );
  });
  return (await Promise.all(all)).flat();
}
