import { mkdir, rm } from 'node:fs/promises';
import { writeCommit } from './commits.ts';
import { resolveCommit } from './refs.ts';
import { git, gitEnvironment } from './run-git.ts';

/** An empty bare repository whose HEAD is the default branch. */
export async function initBare(gitDir: string, defaultBranch: string): Promise<void> {
  await mkdir(gitDir, { recursive: true });
  await git(gitDir, ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`]);
}

/** Copies branches and tags of another repository on this machine. */
export async function copyRefs(gitDir: string, from: string): Promise<void> {
  const all = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  await git(gitDir, ['fetch', '--quiet', '--no-auto-gc', from, ...all], {
    // Another user's checkout is fine to read from.
    env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
  });
}

export type DirectoryCommit = {
  directory: string;
  branch: string;
  message: string;
  author: { name: string; email: string };
  date: string;
};

/** Commits a folder as it is (its .gitignore counts) on top of a branch, and gives the commit. */
export async function commitDirectory(gitDir: string, commit: DirectoryCommit): Promise<string> {
  const index = `${gitDir}/publish.index`;
  const env = { GIT_INDEX_FILE: index };
  await git(gitDir, ['--work-tree', commit.directory, 'add', '--all', '.'], { env });
  const tree = (await git(gitDir, ['write-tree'], { env })).trim();
  await rm(index, { force: true });
  const parent = await resolveCommit(gitDir, `refs/heads/${commit.branch}`);
  const person = { ...commit.author, date: commit.date };
  const parents = parent ? [parent] : [];
  const sha = writeCommit(gitDir, { tree, parents, message: commit.message, author: person, committer: person });
  await git(gitDir, ['update-ref', `refs/heads/${commit.branch}`, sha]);
  return sha;
}

/** The environment of `git http-backend` for one repository. */
export const backendEnvironment = (gitDir: string): Record<string, string> => ({
  ...gitEnvironment(),
  GIT_PROJECT_ROOT: gitDir,
  GIT_HTTP_EXPORT_ALL: '1',
  // A workflow may pin any commit, and clones may be partial: GitHub allows both.
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'uploadpack.allowAnySHA1InWant',
  GIT_CONFIG_VALUE_0: 'true',
  GIT_CONFIG_KEY_1: 'uploadpack.allowFilter',
  GIT_CONFIG_VALUE_1: 'true',
  GIT_CONFIG_KEY_2: 'http.receivepack',
  GIT_CONFIG_VALUE_2: 'true',
});
