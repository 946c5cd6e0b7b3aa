import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toolEnvironment } from '#lib/exec/environments';
import { createPipes } from '#lib/exec/pipes';
import { gitHistory } from '#lib/git/history';
import { gitRangeFiles } from '#lib/git/range-files';
import type { Checkout } from '#lib/git/run-git';
import { gitWhereabouts } from '#lib/git/whereabouts';
import type { History, RangeFiles, Whereabouts } from '#lib/ports';
import { git, writeFiles } from '#test/rehearsal/github/stand-in';

export type GitRepository = {
  folder: string;
  git(...args: string[]): Promise<string>;
  /** Commits with that message, touching these files; the sha. */
  commit(message: string, files?: string[]): Promise<string>;
  /** Commits these files as they are given; undefined takes one away. */
  commitFiles(message: string, files: Record<string, string | undefined>): Promise<string>;
  /** A clone with nothing but the newest commit of a branch, as actions/checkout makes it. */
  shallowClone(branch?: string): Promise<string>;
  remove(): Promise<void>;
};

let written = 0;

/** A real repository with nothing in it. */
export async function gitRepository(): Promise<GitRepository> {
  const root = await mkdtemp(path.join(tmpdir(), 'slipway-git-'));
  const folder = path.join(root, 'origin');
  await git(root, 'init', '--quiet', folder);
  const inside = (...args: string[]) => git(folder, ...args);
  await inside('config', 'uploadpack.allowFilter', 'true');
  await inside('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return {
    folder,
    git: inside,
    commit: async (message, files = []) => {
      written += 1;
      await writeFiles(folder, Object.fromEntries(files.map((file) => [file, `${written}`])));
      await inside('add', '--all');
      await inside('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '-m', message);
      return inside('rev-parse', 'HEAD');
    },
    commitFiles: async (message, files) => {
      const [kept, gone] = [new Map<string, string>(), [] as string[]];
      for (const [name, text] of Object.entries(files)) text === undefined ? gone.push(name) : kept.set(name, text);
      await writeFiles(folder, Object.fromEntries(kept));
      for (const name of gone) await rm(path.join(folder, name));
      await inside('add', '--all');
      await inside('commit', '--quiet', '--allow-empty', '-m', message);
      return inside('rev-parse', 'HEAD');
    },
    shallowClone: async (branch = 'main') => {
      const clone = await mkdtemp(path.join(root, 'clone-'));
      await git(root, 'clone', '--quiet', '--depth=1', '--no-tags', `--branch=${branch}`, `file://${folder}`, clone);
      return clone;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A folder, as the product runs git in it. */
export const checkoutOf = (folder: string): Checkout => ({
  pipes: createPipes(),
  folder,
  env: toolEnvironment(process.env),
});

/** The product's own reader of a history. */
export const historyOf = (folder: string): History => gitHistory(checkoutOf(folder));

/** Where commits are, as the product finds it out. */
export const whereaboutsOf = (folder: string): Promise<Whereabouts> => gitWhereabouts(checkoutOf(folder));

/** The product's own reader of what a range does to files. */
export const rangeFilesOf = (folder: string): RangeFiles => gitRangeFiles(checkoutOf(folder));
