import type { Github } from './client.ts';
import { ifThere } from './failure.ts';

/** The commit as which a pull request was merged; undefined where it was not, or is none. Needs `pull-requests: read`. */
export async function mergedAs({ rest, owner, repo }: Github, number: number): Promise<string | undefined> {
  const pull = await ifThere(() => rest.pulls.get({ owner, repo, pull_number: number }));
  return pull?.data.merged ? (pull.data.merge_commit_sha ?? undefined) : undefined;
}
