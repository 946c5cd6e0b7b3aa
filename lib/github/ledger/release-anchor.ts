import { releaseNotFound } from '#lib/domain/errors/ledger';
import { anchoredIn } from '#lib/domain/evidence/checkpoint';
import { isWithdrawn } from '#lib/domain/release/withdrawal';
import type { Github } from '#lib/github/client';
import type { LedgerAnchor } from '#lib/ports';

/** The body of a release, draft or published, as the place for a checkpoint. Needs `contents: write`. */
export const releaseAnchor = (github: Github, tag: string): LedgerAnchor => ({
  hold: async (checkpoint) => {
    const { rest, owner, repo } = github;
    const { id, body, html_url } = await releaseOf(github, tag);
    const anchored = anchoredIn(body ?? '', checkpoint);
    if (anchored !== body) await rest.repos.updateRelease({ owner, repo, release_id: id, body: anchored });
    return html_url;
  },
});

/**
 * GitHub finds a draft by its tag in the list only. Of several, the published one, then the oldest that was not withdrawn:
 * release-notes keeps that one, too.
 */
async function releaseOf({ rest, owner, repo }: Github, tag: string) {
  const all = await rest.paginate(rest.repos.listReleases, { owner, repo, per_page: 100 });
  const [release] = all
    .filter(({ tag_name }) => tag_name === tag)
    .sort((a, b) => Number(a.draft) - Number(b.draft) || Number(isGone(a)) - Number(isGone(b)) || a.id - b.id);
  if (!release) throw releaseNotFound(tag);
  return release;
}

const isGone = ({ body }: { body?: string | null | undefined }): boolean => isWithdrawn({ body: body ?? '' });
