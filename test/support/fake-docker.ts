import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type DockerCall = { argv: string[]; stdin: string; env: Record<string, string>; cwd: string };

/**
 * A program named `docker` that writes down how it was called. FAKE_DOCKER_FAIL names the command that fails, and
 * FAKE_DOCKER_DIGEST what the metadata file says; FAKE_DOCKER_HANG makes the build wait to be stopped.
 */
const program = (record: string) => `#!${process.execPath}
const fs = require('node:fs');
const argv = process.argv.slice(2);
const env = process.env;
fs.appendFileSync(${JSON.stringify(record)}, JSON.stringify({ argv, stdin: fs.readFileSync(0, 'utf8'), env, cwd: process.cwd() }) + '\\n');
const command = argv[0] === 'login' ? 'login' : 'build';
if (env.FAKE_DOCKER_FAIL === command) {
  for (let line = 1; line <= 100; line++) console.error('#5 step ' + line);
  console.error('ERROR: failed to solve: process "npm ci" did not complete successfully');
  console.error('(see above)');
  process.exit(3);
}
if (command === 'build') {
  const file = argv[argv.indexOf('--metadata-file') + 1];
  if (env.FAKE_DOCKER_DIGEST) fs.writeFileSync(file, JSON.stringify({ 'containerimage.digest': env.FAKE_DOCKER_DIGEST }));
  console.error('#1 building');
  if (env.FAKE_DOCKER_HANG) setTimeout(() => {}, 60000);
}
`;

/** A folder for the front of PATH, and what the program in it was asked. */
export async function fakeDocker(): Promise<{
  folder: string;
  calls(): Promise<DockerCall[]>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fake-docker-'));
  const record = path.join(folder, 'calls.jsonl');
  await writeFile(path.join(folder, 'docker'), program(record), { mode: 0o755 });
  return {
    folder,
    calls: async () => {
      const text = await readFile(record, 'utf8').catch(() => '');
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as DockerCall);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
