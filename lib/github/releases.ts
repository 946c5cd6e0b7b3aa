import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Release, Releases } from '#lib/ports';
import type { Github } from './client.ts';
import { ifThere, isCode } from './failure.ts';
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
  remove: (id) => remove(github, id),
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

async function create({ rest, owner, repo }: Github, release: Omit<Release, 'id' | 'url' | 'files'>): Promise<Release> {
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

/** Of several runs at once that remove it, one does. */
async function remove({ rest, owner, repo }: Github, id: number): Promise<void> {
  const gone = () => ifThere(() => rest.repos.deleteRelease({ owner, repo, release_id: id }));
  await writeOnce(gone, async () => undefined);
}

const contentTypes: Record<string, string> = {
  '.md': 'text/markdown; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

async function attach(github: Github, id: number, name: string, text: string): Promise<void> {
  const { rest, owner, repo } = github;
  const query = { owner, repo, release_id: id };
  const there = async () =>
    (await rest.paginate(rest.repos.listReleaseAssets, { ...query, per_page: 100 })).find((one) => one.name === name);
  const old = await there();
  if (old?.digest === `sha256:${createHash('sha256').update(text).digest('hex')}`) return;
  const removeOld = () => ifThere(() => rest.repos.deleteReleaseAsset({ owner, repo, asset_id: old?.id ?? 0 }));
  if (old) await writeOnce(removeOld, async () => undefined);
  const { data } = await rest.repos.getRelease(query);
  const headers = { 'content-type': contentTypes[extname(name)] ?? 'application/octet-stream' };
  // Files have a host of their own, which only the release tells.
  const upload = () => rest.request(`POST ${data.upload_url}`, { name, data: text, headers });
  await writeOnce<unknown>(upload, there).catch(async (error: unknown) => {
    // Of several runs at once one was first, and it has the same text.
    if (!isCode(error, 'GITHUB_REJECTED') || !(await there())) throw error;
  });
}

async function tagged({ rest, owner, repo }: Github, tag: string): Promise<string | undefined> {
  const object = await ifThere(async () => (await rest.git.getRef({ owner, repo, ref: `tags/${tag}` })).data.object);
  if (object?.type !== 'tag') return object?.sha;
  return ifThere(async () => (await rest.git.getTag({ owner, repo, tag_sha: object.sha })).data.object.sha);
}

/** So often another run may move the tag between our look and our write. */
const mostRaces = 5;

async function moveTag(github: Github, tag: string, sha: string): Promise<void> {
  const { rest, owner, repo } = github;
  for (let race = 1; ; race += 1) {
    const now = await tagged(github, tag);
    if (now === sha) return;
    const write = async () => {
      if (now === undefined) await rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha });
      else await rest.git.updateRef({ owner, repo, ref: `tags/${tag}`, sha, force: true });
      return true;
    };
    try {
      await writeOnce(write, async () => (await tagged(github, tag)) === sha || undefined);
      return;
    } catch (error) {
      if (race === mostRaces || !isCode(error, 'GITHUB_REJECTED')) throw error;
    }
  }
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
  assets,
}: RawRelease): Release => ({
  id,
  tag: tag_name,
  target: target_commitish,
  name: name ?? '',
  body: body ?? '',
  draft,
  prerelease,
  url: html_url,
  files: assets.map((asset) => asset.name),
});
