import { git } from './run-git.ts';

export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';

export type FileChange = {
  path: string;
  previous: string | undefined;
  status: FileStatus;
  sha: string;
  additions: number;
  deletions: number;
  /** Without its header; undefined for binary files. */
  patch: string | undefined;
};

const statuses: Record<string, FileStatus> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** git's well-known empty tree, to show a first commit against. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Paths that differ between two trees. */
export async function changedPaths(gitDir: string, base: string, head: string): Promise<string[]> {
  return (await git(gitDir, ['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, head]))
    .split('\0')
    .filter(Boolean);
}

/** What changed on `head` since the two parted, as git prints it. */
export const diffText = (gitDir: string, base: string, head: string): Promise<string> =>
  git(gitDir, ['diff', '-M', `${base}...${head}`]);

/** The files that differ, as GitHub lists them in a commit or comparison. */
export async function changedFiles(gitDir: string, base: string, head: string): Promise<FileChange[]> {
  const options = ['diff-tree', '-r', '-M', '--full-index', '--raw', '--numstat', '-z', base, head];
  const [facts, patches] = await Promise.all([
    git(gitDir, options),
    git(gitDir, ['diff-tree', '-r', '-M', '--full-index', '-p', base, head]),
  ]);
  const patchOf = patchesByFile(patches);
  return parseRaw(facts).map((file, index) => ({ ...file, patch: patchOf[index] }));
}

/** `--raw -z` then `--numstat -z`: the same files twice, in the same order. */
function parseRaw(output: string): Omit<FileChange, 'patch'>[] {
  const fields = output.split('\0');
  const raw: Omit<FileChange, 'patch' | 'additions' | 'deletions'>[] = [];
  while (fields[0]?.startsWith(':')) {
    const [, , , sha = '', status = ''] = (fields.shift() ?? '').split(' ');
    const first = fields.shift() ?? '';
    const renamed = /^[RC]/.test(status);
    const path = renamed ? (fields.shift() ?? '') : first;
    raw.push({ path, previous: renamed ? first : undefined, status: statuses[status.charAt(0)] ?? 'modified', sha });
  }
  return raw.map((file) => {
    const [added = '0', removed = '0'] = (fields.shift() ?? '').split('\t');
    if (file.previous !== undefined) fields.splice(0, 2);
    return { ...file, additions: Number(added) || 0, deletions: Number(removed) || 0 };
  });
}

function patchesByFile(patches: string): (string | undefined)[] {
  return patches
    .split(/^diff --git /m)
    .slice(1)
    .map((patch) => {
      const start = patch.indexOf('\n@@');
      return start < 0 ? undefined : patch.slice(start + 1).replace(/\n$/, '');
    });
}
