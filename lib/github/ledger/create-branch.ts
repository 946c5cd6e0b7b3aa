import type { Github } from '#lib/github/client';
import { isCode } from '#lib/github/failure';
import type { Change } from './branch.ts';
import { headOf } from './head-of.ts';

/** Makes the branch, by REST's git data: its first commit has no parent. `moved` when somebody else has made it meanwhile. */
export async function createBranch(
  github: Github,
  branch: string,
  { files, message }: Pick<Change, 'files' | 'message'>,
): Promise<'committed' | 'moved'> {
  const { rest, owner, repo } = github;
  const entries = [...files].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }) as const);
  const tree = await rest.git.createTree({ owner, repo, tree: entries });
  const commit = await rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [] });
  try {
    await rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.data.sha });
    return 'committed';
  } catch (error) {
    // GitHub says the same of a branch that is there and of one that may not be made: the branch itself tells.
    if (isCode(error, 'GITHUB_REJECTED') && (await headOf(github, branch)) !== undefined) return 'moved';
    throw error;
  }
}
