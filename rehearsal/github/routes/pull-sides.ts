import { validationFailed } from '#rehearsal/github/api/errors';
import { isPull, type PullRequest } from '#rehearsal/github/events/pull-events';
import { pullFacts } from '#rehearsal/github/git/pull-facts';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Repository } from '#rehearsal/github/model/state';

/** The heads of two branches between which a pull request can be opened; throws GitHub's refusals. */
export async function checkSides(repository: Repository, head: string, base: string) {
  const { gitDir } = repository;
  const [headSha, baseSha] = await Promise.all([head, base].map((name) => resolveCommit(gitDir, `refs/heads/${name}`)));
  const invalid = (field: string) => validationFailed({ resource: 'PullRequest', field, code: 'invalid' });
  if (!headSha) throw invalid('head');
  if (!baseSha) throw invalid('base');
  if ((await pullFacts({ gitDir, base: baseSha, head: headSha })).commits.length === 0)
    throw validationFailed({
      resource: 'PullRequest',
      code: 'custom',
      message: `No commits between ${base} and ${head}`,
    });
  return { headSha, baseSha };
}

/** Right before it is opened: of two calls at one moment, one is refused. */
export function assertNone(repository: Repository, head: string, base: string): void {
  const same = ({ state, pull }: PullRequest) => state === 'open' && pull.head === head && pull.base === base;
  if (![...repository.issues.values()].filter(isPull).some(same)) return;
  const message = `A pull request already exists for ${repository.owner}:${head}.`;
  throw validationFailed({ resource: 'PullRequest', code: 'custom', message });
}
