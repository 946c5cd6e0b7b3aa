import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./outside-docker.ts', import.meta.url));

/** Puts a `docker` into the folder that leaves all work to buildah, and gives the PATH that finds it first. */
export async function dockerByBuildah(folder: string): Promise<string> {
  const line = `exec ${process.execPath} --no-warnings ${program} "$@"`;
  await writeFile(path.join(folder, 'docker'), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
  return `${folder}${path.delimiter}${process.env['PATH']}`;
}
