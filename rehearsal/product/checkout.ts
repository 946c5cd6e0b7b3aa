import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Commit, CommitFile, Product } from './product.ts';

const run = promisify(execFile);
const author = 'Ada <ada@boat-listing.example>';

/** A product's checkout with its past: its history, then the releases that were before the story. */
export type Checkout = {
  folder: string;
  /** Commits of which an image was deployed, oldest first; the first is older than Slipway. */
  past: string[];
  /** Puts the checkout at a commit, or at the head of a branch. */
  at(ref: string): Promise<void>;
  remove(): Promise<void>;
};

/** `adapt` changes a file on its way into the history: the published copy has this machine's addresses. */
export async function checkoutOf<Change extends string>(
  { branch, history, release }: Pick<Product<never, Change>, 'branch' | 'history' | 'release'>,
  before: Change[],
  adapt: (path: string, content: string) => string,
): Promise<Checkout> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rehearsal-product-'));
  const git = (...args: string[]) => run('git', ['-C', folder, ...args]);
  await git('init', '--quiet', `--initial-branch=${branch}`);
  const commit = (entry: Commit) => commitFiles(folder, git, entry, adapt);
  let sha = '';
  for (const entry of await history()) sha = await commit(entry);
  const past = [sha];
  for (const [index, name] of before.entries()) {
    const changed = await release(name, (file) => readFile(path.join(folder, file), 'utf8').catch(() => undefined));
    past.push(await commit({ ...changed, date: new Date(Date.UTC(2026, 4, 18 + index)) }));
  }
  return {
    folder,
    past,
    at: async (ref) => void (await git('checkout', '--quiet', ref)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function commitFiles(
  folder: string,
  git: (...args: string[]) => Promise<{ stdout: string }>,
  { message, files, date }: Commit,
  adapt: (path: string, content: string) => string,
): Promise<string> {
  for (const file of files) await put(folder, file, adapt);
  await git('add', '--all', '--force');
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@boat-listing.example', '-c', 'commit.gpgsign=false'];
  await git(...identity, 'commit', '--quiet', '--author', author, '--date', date.toISOString(), '--message', message);
  return (await git('rev-parse', 'HEAD')).stdout.trim();
}

async function put(folder: string, file: CommitFile, adapt: (path: string, content: string) => string): Promise<void> {
  const target = path.join(folder, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  if ('content' in file) await writeFile(target, adapt(file.path, file.content));
  else await cp(file.copyOf, target, { verbatimSymlinks: true });
}
