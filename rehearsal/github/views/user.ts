import type { Schemas } from '#rehearsal/github/api/route';
import { type Github, userOf } from '#rehearsal/github/github';
import { timestamp } from '#rehearsal/github/people';
import { nodeId } from './links.ts';

export function userView(github: Github, login: string): Schemas['simple-user'] {
  const user = userOf(github, login);
  const url = `${github.urls.api}/users/${encodeURIComponent(user.login)}`;
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `${github.urls.server}/avatars/u/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${github.urls.server}/${user.login.replace(/\[bot\]$/, '')}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

export function publicUserView(github: Github, login: string): Schemas['public-user'] {
  const user = userOf(github, login);
  const simple = userView(github, login);
  return {
    ...simple,
    id: user.id,
    name: user.name,
    email: user.email,
    company: null,
    blog: null,
    location: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: timestamp(user.createdAt),
    updated_at: timestamp(user.createdAt),
  };
}

/** The App behind what jobs do. */
export function actionsApp(github: Github): NonNullable<Schemas['nullable-integration']> {
  const at = timestamp(new Date(0));
  return {
    id: 15368,
    slug: 'github-actions',
    node_id: nodeId('App', 15368),
    owner: userView(github, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${github.urls.server}/apps/github-actions`,
    created_at: at,
    updated_at: at,
    permissions: { actions: 'write', checks: 'write', contents: 'write', deployments: 'write', issues: 'write' },
    events: [],
  };
}
