import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Release, Releases } from '#lib/ports';
import type { Github } from './client.ts';
import { isCode } from './failure.ts';
import { writeOnce } from './write-once.ts';

type RawRelease = RestEndpointMethodTypes['repos']['listReleases']['response']['data'][number];

/** Releases and tags of the repository. Needs `contents: write`, with which alone GitHub shows drafts. */
export const releases = (github: Github): Releases => ({
  list: () => list(github),
  withTag: (tag) => withTag(github, tag),
  create: (release) =>
    writeOnce(
      () => create(github, release),
      async () => (await withTag(github, release.tag)).find(({ body }) => body === release.body),
    ),
  edit: (id, change) => edit(github, id, change),
  remove: async (id) => {
    const { rest, owner, repo } = github;
    await rest.repos.deleteRelease({ owner, repo, release_id: id });
  },
  attach: (id, name, text) => attach(github, id, name, text),
  tagged: (tag) => tagged(github, tag),
  moveTag: (tag, sha) => moveTag(github, tag, sha),
});

/** A draft is found by no tag, only in the list of all. */
const withTag = async (github: Github, wanted: string): Promise<Release[]> =>
  (await list(github)).filter(({ tag }) => tag === wanted).toSorted((one, other) => one.id - other.id);

async function list({ rest, owner, repo }: Github): Promise<Release[]> {
  const all = await rest.paginate(rest.repos.listReleases, { owner, repo, per_page: 100 });
  return all.map(releaseOf);
}

async function create({ rest, owner, repo }: Github, release: Omit<Release, 'id' | 'url'>): Promise<Release> {
  const { tag, target, ...rest_ } = release;
  const { data } = await rest.repos.createRelease({ owner, repo, tag_name: tag, target_commitish: target, ...rest_ });
  return releaseOf(data);
}

async function edit(github: Github, id: number, change: Parameters<Releases['edit']>[1]): Promise<Release> {
  const { rest, owner, repo } = github;
  const { target, latest, ...others } = change;
  const asked = {
    ...{ owner, repo, release_id: id, ...others },
    ...(target !== undefined && { target_commitish: target }),
    ...(latest !== undefined && { make_latest: latest ? ('true' as const) : ('false' as const) }),
  };
  // Saying the same thing twice leaves the same release.
  const { data } = await writeOnce(
    () => rest.repos.updateRelease(asked),
    async () => undefined,
  );
  return releaseOf(data);
}

async function attach(github: Github, id: number, name: string, text: string): Promise<void> {
  const { rest, owner, repo } = github;
  const query = { owner, repo, release_id: id };
  const assets = await rest.paginate(rest.repos.listReleaseAssets, { ...query, per_page: 100 });
  const old = assets.find((asset) => asset.name === name);
  if (old) await rest.repos.deleteReleaseAsset({ owner, repo, asset_id: old.id });
  const { data } = await rest.repos.getRelease(query);
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  // Files have a host of their own, which only the release tells.
  await rest.request(`POST ${data.upload_url}`, { name, data: text, headers });
}

async function tagged({ rest, owner, repo }: Github, tag: string): Promise<string | undefined> {
  try {
    const { data } = await rest.git.getRef({ owner, repo, ref: `tags/${tag}` });
    if (data.object.type !== 'tag') return data.object.sha;
    return (await rest.git.getTag({ owner, repo, tag_sha: data.object.sha })).data.object.sha;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}

async function moveTag(github: Github, tag: string, sha: string): Promise<void> {
  const { rest, owner, repo } = github;
  const now = await tagged(github, tag);
  if (now === sha) return;
  const write = async () => {
    if (now === undefined) await rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha });
    else await rest.git.updateRef({ owner, repo, ref: `tags/${tag}`, sha, force: true });
    return true;
  };
  await writeOnce(write, async () => (await tagged(github, tag)) === sha || undefined);
}

const releaseOf = ({
  id,
  tag_name,
  target_commitish,
  name,
  body,
  draft,
  prerelease,
  html_url,
}: RawRelease): Release => ({
  id,
  tag: tag_name,
  target: target_commitish,
  name: name ?? '',
  body: body ?? '',
  draft,
  prerelease,
  url: html_url,
});
