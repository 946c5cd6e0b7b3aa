import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import type { Anchor } from '#lib/domain/evidence/verify-ledger';
import { listRefs } from '#rehearsal/github/git/refs';
import type { Release } from '#rehearsal/github/model/release';
import type { Repository } from '#rehearsal/github/model/state';
import { latestRelease } from '#rehearsal/github/releases';
import type { ReleasePage, ReleasesReport } from '#rehearsal/report/model';
import type { World } from './world.ts';

/** GitHub Releases as they stand when the story is over. */
export async function releasesOf({ github, repository }: World<string>): Promise<ReleasesReport> {
  const stored = github.repository(`${repository.owner}/${repository.repo}`);
  const tags = await listRefs(stored.gitDir, 'refs/tags/');
  return {
    pages: [...stored.releases.values()].map((release) => pageOf(stored, release)),
    tags: Object.fromEntries(tags.map(({ name, commit }) => [name.replace('refs/tags/', ''), commit])),
  };
}

/** What the ledger has to live up to, because it was told outside of it. */
export const anchorsOf = ({ pages }: ReleasesReport): Anchor[] =>
  pages.flatMap(({ name, body }) =>
    findCheckpoints(body).map((checkpoint) => ({ ...checkpoint, from: `release ${name}` })),
  );

function pageOf(repository: Repository, release: Release): ReleasePage {
  const { tag, name, target, body, publishedAt, assets } = release;
  return {
    ...{ tag, target, name: name ?? '', body: body ?? '', publishedAt: publishedAt ?? undefined },
    state: stateOf(repository, release),
    files: Object.fromEntries(assets.map((asset) => [asset.name, asset.content.toString()])),
  };
}

function stateOf(repository: Repository, release: Release): ReleasePage['state'] {
  if (release.draft) return 'draft';
  if (release.prerelease) return 'prerelease';
  return latestRelease(repository)?.id === release.id ? 'latest' : 'published';
}
