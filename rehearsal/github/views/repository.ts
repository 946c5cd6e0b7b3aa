import { atLeast, roleOf } from '#rehearsal/github/api/access';
import type { Schemas } from '#rehearsal/github/api/route';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { userView } from './user.ts';

/** Addresses of a repository that are its own and one more word. */
const plain = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'hooks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
] as const;

/** … and those with a place to fill in. */
const templated = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  statuses_url: 'statuses/{sha}',
  trees_url: 'git/trees{/sha}',
};

type Links = Record<keyof typeof templated | `${(typeof plain)[number]}_url`, string>;

function links(base: string): Links {
  const words = plain.map((word) => [`${word}_url`, `${base}/${word}`]);
  const places = Object.entries(templated).map(([name, template]) => [name, `${base}/${template}`]);
  return Object.fromEntries([...words, ...places]) as Links;
}

/** As it stands inside other answers and in event payloads. */
export function repositoryView(github: Github, repository: Repository): Schemas['repository'] {
  const open = [...repository.issues.values()].filter(({ state }) => state === 'open').length;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: userView(github, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: htmlUrl(github, repository),
    description: repository.description,
    fork: false,
    url: apiUrl(github, repository),
    ...links(apiUrl(github, repository)),
    git_url: `git:${htmlUrl(github, repository).replace(/^https?:/, '')}.git`,
    ssh_url: `git@${new URL(github.urls.server).host}:${fullName(repository)}.git`,
    clone_url: `${htmlUrl(github, repository)}.git`,
    svn_url: htmlUrl(github, repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    ...counts(open),
    ...features,
    ...merging,
    default_branch: repository.defaultBranch,
    created_at: timestamp(repository.createdAt),
    updated_at: timestamp(repository.pushedAt),
    pushed_at: timestamp(repository.pushedAt),
  };
}

const counts = (open: number) => ({
  forks_count: 0,
  forks: 0,
  stargazers_count: 0,
  watchers_count: 0,
  watchers: 0,
  size: 0,
  open_issues_count: open,
  open_issues: open,
});

const features = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  archived: false,
  disabled: false,
  is_template: false,
  allow_forking: true,
  delete_branch_on_merge: false,
  web_commit_signoff_required: false,
};

/** How pull requests may be merged: the short form has none of it. */
const merging = {
  allow_squash_merge: true,
  allow_merge_commit: true,
  allow_rebase_merge: true,
  allow_auto_merge: false,
};

/** `GET /repos/{owner}/{repo}`, with what the caller may do. */
export function fullRepositoryView(
  github: Github,
  repository: Repository,
  login: string | undefined,
): Schemas['full-repository'] {
  const { created_at, updated_at, pushed_at, license: _license, ...view } = repositoryView(github, repository);
  const role = login === undefined ? 'read' : roleOf(repository, login);
  return {
    ...(view as Omit<Schemas['full-repository'], 'license' | 'subscribers_count' | 'network_count'>),
    created_at: created_at ?? '',
    updated_at: updated_at ?? '',
    pushed_at: pushed_at ?? '',
    license: null,
    permissions: {
      admin: role === 'admin',
      maintain: atLeast(role, 'maintain'),
      push: atLeast(role, 'write'),
      triage: atLeast(role, 'triage'),
      pull: atLeast(role, 'read'),
    },
    subscribers_count: 0,
    network_count: 0,
  };
}

/** The short form inside runs. */
export const minimalRepositoryView = (github: Github, repository: Repository): Schemas['minimal-repository'] => {
  const { license: _license, ...view } = repositoryView(github, repository);
  const kept = Object.entries(view).filter(([name]) => !(name in merging));
  return Object.fromEntries(kept) as Schemas['minimal-repository'];
};
