import type { Actor } from './events/actor.ts';
import { refMoved } from './events/refs-moved.ts';
import { findRef, moveRef, resolveCommit } from './git/refs.ts';
import type { Github } from './github.ts';
import type { Release } from './model/release.ts';
import type { Repository } from './model/state.ts';
import { releaseView } from './views/release.ts';

/** Publishes a release: its tag is created where there is none, and workflows at the tag hear of it. */
export async function publishRelease(
  github: Github,
  repository: Repository,
  release: Release,
  actor: Actor,
): Promise<void> {
  release.draft = false;
  release.publishedAt = github.clock.now();
  await ensureTag(github, repository, release, actor);
  await tellRelease(github, repository, release, 'published', actor);
  await tellRelease(github, repository, release, release.prerelease ? 'prereleased' : 'released', actor);
}

export async function tellRelease(
  github: Github,
  repository: Repository,
  release: Release,
  action: string,
  actor: Actor,
): Promise<void> {
  const ref = `refs/tags/${release.tag}`;
  const sha = await resolveCommit(repository.gitDir, ref);
  // A draft has no tag, and starts nothing.
  if (!sha) return;
  const { login, byJob } = actor;
  const payload = { release: releaseView(github, repository, release) };
  await github.publish({ repository, name: 'release', action, ref, sha, actor: login, byJob, payload });
}

async function ensureTag(github: Github, repository: Repository, release: Release, actor: Actor): Promise<void> {
  const ref = `refs/tags/${release.tag}`;
  const sha = await resolveCommit(repository.gitDir, release.target);
  if (!sha || (await findRef(repository.gitDir, ref))) return;
  await moveRef(repository.gitDir, ref, sha, undefined);
  await refMoved(github, repository, { ref, before: undefined, after: sha }, actor);
}

/** The newest published one that is no prerelease, unless one was named the latest. */
export function latestRelease(repository: Repository): Release | undefined {
  const full = [...repository.releases.values()].filter(({ draft, prerelease }) => !draft && !prerelease);
  const newest = (releases: Release[]) =>
    releases.sort(
      (one, other) => (other.publishedAt?.getTime() ?? 0) - (one.publishedAt?.getTime() ?? 0) || other.id - one.id,
    )[0];
  return newest(full.filter(({ latest }) => latest)) ?? newest(full);
}
