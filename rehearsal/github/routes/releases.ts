import { z } from 'zod';
import { notFound, unprocessable, validationFailed } from '#rehearsal/github/api/errors';
import { answer, can, change, created, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import { log } from '#rehearsal/github/git/commits';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Release } from '#rehearsal/github/model/release';
import type { Repository } from '#rehearsal/github/model/state';
import { latestRelease, publishRelease, tellRelease } from '#rehearsal/github/releases';
import { releaseView } from '#rehearsal/github/views/release';

const reads = can.read('contents');
const writes = can.write('contents');

const facts = {
  target_commitish: z.string().optional(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
  prerelease: z.boolean().optional(),
  make_latest: z.enum(['true', 'false', 'legacy']).optional(),
};

export const releaseRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/releases', reads, ({ github, repository, page }) => {
    const newestFirst = [...repository.releases.values()].reverse();
    return ok(page(newestFirst).map((release) => releaseView(github, repository, release)));
  }),

  change('POST /repos/{owner}/{repo}/releases', writes, z.object({ tag_name: z.string(), ...facts }), async (call) => {
    const { github, repository, body, caller } = call;
    assertNewTag(repository, body.tag_name);
    const target = body.target_commitish ?? repository.defaultBranch;
    if (!(await resolveCommit(repository.gitDir, target)))
      throw validationFailed({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
    const release: Release = {
      id: github.nextId(),
      tag: body.tag_name,
      target,
      name: body.name ?? null,
      body: body.body ?? null,
      draft: true,
      prerelease: body.prerelease ?? false,
      latest: body.make_latest === 'true',
      author: caller?.login ?? 'ghost',
      createdAt: github.clock.now(),
      publishedAt: null,
      assets: [],
    };
    repository.releases.set(release.id, release);
    if (!body.draft) await publishRelease(github, repository, release, actorOf(caller));
    const view = releaseView(github, repository, release);
    return created(view, view.url);
  }),

  answer('GET /repos/{owner}/{repo}/releases/latest', reads, ({ github, repository }) => {
    const latest = latestRelease(repository);
    if (!latest) throw notFound();
    return ok(releaseView(github, repository, latest));
  }),

  answer('GET /repos/{owner}/{repo}/releases/tags/{tag}', reads, ({ github, repository, params }) => {
    const release = [...repository.releases.values()].find(({ tag, draft }) => tag === params.tag && !draft);
    if (!release) throw notFound();
    return ok(releaseView(github, repository, release));
  }),

  answer('GET /repos/{owner}/{repo}/releases/{release_id}', reads, ({ github, repository, params }) =>
    ok(releaseView(github, repository, releaseOf(repository, params.release_id))),
  ),

  change(
    'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    writes,
    z.object({ tag_name: z.string().optional(), ...facts }),
    async ({ github, repository, params, body, caller }) => {
      const release = releaseOf(repository, params.release_id);
      if (body.tag_name !== undefined && body.tag_name !== release.tag) assertNewTag(repository, body.tag_name);
      release.tag = body.tag_name ?? release.tag;
      release.target = body.target_commitish ?? release.target;
      if (body.name !== undefined) release.name = body.name;
      if (body.body !== undefined) release.body = body.body;
      release.prerelease = body.prerelease ?? release.prerelease;
      if (body.make_latest !== undefined) release.latest = body.make_latest === 'true';
      if (release.draft && body.draft === false) await publishRelease(github, repository, release, actorOf(caller));
      else await tellRelease(github, repository, release, 'edited', actorOf(caller));
      return ok(releaseView(github, repository, release));
    },
  ),

  answer('DELETE /repos/{owner}/{repo}/releases/{release_id}', writes, ({ repository, params }) => {
    repository.releases.delete(releaseOf(repository, params.release_id).id);
    return noContent();
  }),

  change(
    'POST /repos/{owner}/{repo}/releases/generate-notes',
    writes,
    z.object({
      tag_name: z.string(),
      target_commitish: z.string().optional(),
      previous_tag_name: z.string().optional(),
    }),
    async ({ repository, body }) => {
      const { gitDir } = repository;
      const head =
        (await resolveCommit(gitDir, body.tag_name)) ??
        (await resolveCommit(gitDir, body.target_commitish ?? repository.defaultBranch));
      if (!head) throw unprocessable('Invalid target_commitish parameter');
      const previous = body.previous_tag_name ?? latestRelease(repository)?.tag;
      const since = previous && (await resolveCommit(gitDir, previous));
      const commits = await log(gitDir, since ? `${since}..${head}` : head);
      const lines = commits.map(({ message, author }) => `* ${message.split('\n')[0]} by ${author.name}`);
      return ok({ name: body.tag_name, body: `## What's Changed\n${lines.join('\n')}` });
    },
  ),
];

export function releaseOf(repository: Repository, id: string): Release {
  const release = repository.releases.get(Number(id));
  if (!release) throw notFound();
  return release;
}

/** Drafts may share a tag; what is published may not. */
function assertNewTag(repository: Repository, tag: string): void {
  if ([...repository.releases.values()].some((release) => release.tag === tag && !release.draft))
    throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
}
