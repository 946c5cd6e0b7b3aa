import type { Github } from '#rehearsal/github/github';
import type { Release } from '#rehearsal/github/model/release';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { latestRelease } from '#rehearsal/github/releases';
import { htmlUrl, nodeId } from '#rehearsal/github/views/links';
import { actorNode } from './actor-node.ts';

export const releaseNode = (github: Github, repository: Repository, release: Release) => ({
  __typename: 'Release',
  id: nodeId('Release', release.id),
  databaseId: release.id,
  name: release.name,
  tagName: release.tag,
  description: release.body,
  author: actorNode(github, release.author),
  url: `${htmlUrl(github, repository)}/releases/tag/${release.tag}`,
  isDraft: release.draft,
  isPrerelease: release.prerelease,
  isLatest: release === latestRelease(repository),
  createdAt: timestamp(release.createdAt),
  publishedAt: release.publishedAt && timestamp(release.publishedAt),
});
