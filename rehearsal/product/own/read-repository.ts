import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { RepositoryName } from '#rehearsal/product/product';

const run = promisify(execFile);

/** A checkout of this machine, as it is now. */
export type OwnRepository = {
  folder: string;
  /** Tracked files and new ones that are not ignored. */
  files: string[];
  /** As the remote `origin` names it. */
  name: RepositoryName | undefined;
  /** Which branch is released, the likeliest first. */
  branches: string[];
};

/** Undefined where the folder is not the root of a git repository. */
export async function readRepository(folder: string): Promise<OwnRepository | undefined> {
  const root = await git(folder, 'rev-parse', '--show-toplevel');
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || root !== real) return undefined;
  const listed = await git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate');
  const gone = (await git(folder, 'ls-files', '-z', '--deleted'))?.split('\0') ?? [];
  const files = (listed ?? '').split('\0').filter((file) => file !== '' && !gone.includes(file));
  const head = (await git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'))?.replace('origin/', '');
  const current = await git(folder, 'symbolic-ref', '--short', 'HEAD');
  const usual = current === 'master' ? ['master', 'main'] : ['main', 'master'];
  const branches = [head, ...usual, current].filter((branch) => branch !== undefined);
  return { folder: real, files, name: await originOf(folder), branches: [...new Set(branches)] };
}

/** git@github.com:owner/name.git, https://github.com/owner/name */
async function originOf(folder: string): Promise<RepositoryName | undefined> {
  const url = await git(folder, 'remote', 'get-url', 'origin');
  const [, owner, repo] = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '') ?? [];
  return owner && repo ? { owner, repo } : undefined;
}

/** Undefined where git says no. */
const git = (folder: string, ...args: string[]): Promise<string | undefined> =>
  run('git', ['-C', folder, ...args], { maxBuffer: 64 << 20 }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
