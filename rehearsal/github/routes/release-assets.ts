import { z } from 'zod';
import { notFound, refuse, validationFailed } from '#rehearsal/github/api/errors';
import { answer, can, change, created, noContent, ok, type Route } from '#rehearsal/github/api/route';
import type { Release, ReleaseAsset } from '#rehearsal/github/model/release';
import type { Repository } from '#rehearsal/github/model/state';
import { assetView } from '#rehearsal/github/views/release';
import { releaseOf } from './releases.ts';

const reads = can.read('contents');
const writes = can.write('contents');

export const releaseAssetRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/releases/{release_id}/assets', reads, ({ github, repository, params, page }) => {
    const release = releaseOf(repository, params.release_id);
    return ok(page(release.assets).map((asset) => assetView(github, repository, release, asset)));
  }),

  // Served at the uploads base; the body is the file itself.
  answer('POST /repos/{owner}/{repo}/releases/{release_id}/assets', writes, async (call) => {
    const { github, repository, params, query, raw, caller } = call;
    const release = releaseOf(repository, params.release_id);
    const name = query['name'];
    if (!name) throw refuse(400, 'Missing name parameter');
    if (release.assets.some((asset) => asset.name === name))
      throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    const asset: ReleaseAsset = {
      id: github.nextId(),
      name,
      label: query['label'] ?? null,
      contentType: raw.headers.get('content-type') ?? 'application/octet-stream',
      content: Buffer.from(await raw.arrayBuffer()),
      uploader: caller?.login ?? 'ghost',
      downloads: 0,
      createdAt: github.clock.now(),
    };
    release.assets.push(asset);
    return created(assetView(github, repository, release, asset));
  }),

  answer('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', reads, ({ github, repository, params, raw }) => {
    const { release, asset } = assetOf(repository, params.asset_id);
    if (raw.headers.get('accept') !== 'application/octet-stream')
      return ok(assetView(github, repository, release, asset));
    asset.downloads += 1;
    return new Response(new Uint8Array(asset.content), { headers: { 'content-type': 'application/octet-stream' } });
  }),

  change(
    'PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}',
    writes,
    z.object({ name: z.string().optional(), label: z.string().optional() }),
    ({ github, repository, params, body }) => {
      const { release, asset } = assetOf(repository, params.asset_id);
      Object.assign(asset, { name: body.name ?? asset.name, label: body.label ?? asset.label });
      return ok(assetView(github, repository, release, asset));
    },
  ),

  answer('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', writes, ({ repository, params }) => {
    const { release, asset } = assetOf(repository, params.asset_id);
    release.assets = release.assets.filter((one) => one !== asset);
    return noContent();
  }),
];

function assetOf(repository: Repository, id: string): { release: Release; asset: ReleaseAsset } {
  for (const release of repository.releases.values()) {
    const asset = release.assets.find((candidate) => String(candidate.id) === id);
    if (asset) return { release, asset };
  }
  throw notFound();
}
