import type { Github } from '#lib/github/client';
import { isCode } from '#lib/github/failure';

/** The commit at the head of a branch; undefined where the branch does not exist. */
export async function headOf({ rest, owner, repo }: Github, branch: string): Promise<string | undefined> {
  try {
    return (await rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}
