import type { Github } from '#lib/github/client';
import { ifThere } from '#lib/github/failure';

/** The commit at the head of a branch; undefined where the branch does not exist. */
export async function headOf({ rest, owner, repo }: Github, branch: string): Promise<string | undefined> {
  const ref = await ifThere(() => rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  return ref?.data.object.sha;
}
