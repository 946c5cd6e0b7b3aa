import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseName } from '#rehearsal/scenarios/scenario';
import { type Release, readRelease, sampleHistory } from './releases.ts';

const run = promisify(execFile);
const author = 'Ada <ada@boat-listing.example>';

/** A checkout of the sample product at a commit, for packing its image. */
export type PastRelease = { name: ReleaseName | 'initial'; sha: string };

/** The sample product's checkout with its past: its history, then the releases that were before the story. */
export type SampleRepository = {
  folder: string;
  past: PastRelease[];
  /** Puts the checkout at a commit of the past. */
  at(sha: string): Promise<void>;
  remove(): Promise<void>;
};

/** `adapt` changes a file on its way into the history: the published copy has this machine's addresses. */
export async function sampleRepository(
  before: ReleaseName[],
  adapt: (path: string, content: string) => string,
): Promise<SampleRepository> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rehearsal-sample-'));
  const git = (...args: string[]) => run('git', ['-C', folder, ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  const commit = (release: Release & { date: Date }) => commitRelease(folder, git, release, adapt);
  let sha = '';
  for (const entry of await sampleHistory()) sha = await commit(entry);
  const past: PastRelease[] = [{ name: 'initial', sha }];
  for (const [index, name] of before.entries()) {
    const release = await readRelease(name, (file) => readFile(path.join(folder, file), 'utf8').catch(() => undefined));
    past.push({ name, sha: await commit({ ...release, date: new Date(Date.UTC(2026, 4, 18 + index)) }) });
  }
  return {
    folder,
    past,
    at: async (commitId) => void (await git('checkout', '--quiet', commitId)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function commitRelease(
  folder: string,
  git: (...args: string[]) => Promise<{ stdout: string }>,
  { message, files, date }: Release & { date: Date },
  adapt: (path: string, content: string) => string,
): Promise<string> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true });
    await writeFile(path.join(folder, file.path), adapt(file.path, file.content));
  }
  await git('add', '--all');
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@boat-listing.example', '-c', 'commit.gpgsign=false'];
  await git(...identity, 'commit', '--quiet', '--author', author, '--date', date.toISOString(), '--message', message);
  return (await git('rev-parse', 'HEAD')).stdout.trim();
}
