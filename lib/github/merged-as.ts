import type { Github } from './client.ts';
import { isCode } from './failure.ts';

/** The commit as which a pull request was merged; undefined where it was not, or is none. Needs `pull-requests: read`. */
export async function mergedAs({ rest, owner, repo }: Github, number: number): Promise<string | undefined> {
  try {
    const { data } = await rest.pulls.get({ owner, repo, pull_number: number });
    return data.merged ? (data.merge_commit_sha ?? undefined) : undefined;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}
