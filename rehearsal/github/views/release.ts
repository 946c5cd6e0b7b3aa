import { createHash } from 'node:crypto';
import type { Schemas } from '#rehearsal/github/api/route';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Release, ReleaseAsset } from '#rehearsal/github/model/release';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { userView } from './user.ts';

export function releaseView(github: Github, repository: Repository, release: Release): Schemas['release'] {
  const url = `${apiUrl(github, repository)}/releases/${release.id}`;
  const uploads = `${github.urls.uploads}/repos/${fullName(repository)}/releases/${release.id}/assets`;
  const ball = (kind: string) => (release.draft ? null : `${apiUrl(github, repository)}/${kind}/${release.tag}`);
  return {
    id: release.id,
    node_id: nodeId('Release', release.id),
    url,
    html_url: `${htmlUrl(github, repository)}/releases/tag/${release.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}{?name,label}`,
    tarball_url: ball('tarball'),
    zipball_url: ball('zipball'),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    author: userView(github, release.author),
    created_at: timestamp(release.createdAt),
    published_at: release.publishedAt && timestamp(release.publishedAt),
    assets: release.assets.map((asset) => assetView(github, repository, release, asset)),
  };
}

export function assetView(
  github: Github,
  repository: Repository,
  release: Release,
  asset: ReleaseAsset,
): Schemas['release-asset'] {
  return {
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    url: `${apiUrl(github, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${htmlUrl(github, repository)}/releases/download/${release.tag}/${asset.name}`,
    name: asset.name,
    label: asset.label,
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.content.length,
    digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
    download_count: asset.downloads,
    created_at: timestamp(asset.createdAt),
    updated_at: timestamp(asset.createdAt),
    uploader: userView(github, asset.uploader),
  };
}
