import { git, tryGit } from './run-git.ts';

/** `sha` is the object itself; for an annotated tag that is the tag, and `commit` what it stands for. */
export type Ref = { name: string; sha: string; type: 'commit' | 'tag' | 'tree' | 'blob'; commit: string };

const format = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)';

/** All refs whose name starts with the prefix, by name. */
export async function listRefs(gitDir: string, prefix = 'refs/'): Promise<Ref[]> {
  const output = await git(gitDir, ['for-each-ref', `--format=${format}`]);
  return output
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [name = '', sha = '', type = '', peeled = ''] = line.split('\0');
      return { name, sha, type: type as Ref['type'], commit: peeled || sha };
    });
}

export const findRef = async (gitDir: string, name: string): Promise<Ref | undefined> =>
  (await listRefs(gitDir, name)).find((ref) => ref.name === name);

/** The commit that a branch, tag, full ref or (abbreviated) SHA stands for: branches win over tags, as in the API. */
export async function resolveCommit(gitDir: string, name: string): Promise<string | undefined> {
  if (/[\s~^:?*[\\]|\.\.|^-/.test(name)) return undefined;
  const candidates = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name];
  const input = candidates.map((candidate) => `${candidate}^{commit}\n`).join('');
  const answers = await git(gitDir, ['cat-file', '--batch-check=%(objectname)'], { input });
  return answers.split('\n').find((answer) => /^[0-9a-f]{40}$/.test(answer));
}

/** `refs/heads/main` of `main`, `refs/tags/v1` of `v1`; undefined for a SHA. */
export async function fullRef(gitDir: string, name: string): Promise<string | undefined> {
  const names = new Set((await listRefs(gitDir)).map((ref) => ref.name));
  return [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => names.has(candidate));
}

/** Moves a ref if it still is where the caller saw it; `before` undefined means that it must not exist. */
export async function moveRef(
  gitDir: string,
  name: string,
  after: string,
  before: string | undefined,
): Promise<boolean> {
  const zero = '0'.repeat(40);
  return (await tryGit(gitDir, ['update-ref', name, after, before ?? zero])) !== undefined;
}

export const deleteRef = async (gitDir: string, name: string): Promise<void> => {
  await git(gitDir, ['update-ref', '-d', name]);
};

export const validRefName = async (gitDir: string, name: string): Promise<boolean> =>
  (await tryGit(gitDir, ['check-ref-format', name])) !== undefined;
