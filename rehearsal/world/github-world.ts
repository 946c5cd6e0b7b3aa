import { Octokit } from '@octokit/rest';
import type { Faults, RehearsalClock, Runner } from '#rehearsal/contracts';
import { type GithubStandIn, startGithub } from '#rehearsal/github/start-github';
import { publishProduct } from '#rehearsal/publish/publish-product';

/** Where the sample product lives. */
export const sampleName = { owner: 'harbour', repo: 'boat-listing' } as const;

export type GithubWorld = GithubStandIn & { tokens: { ada: string; grace: string } };

type Options = {
  clock: RehearsalClock;
  faults: Faults;
  runner: Runner;
  /** The root of this repository. */
  root: string;
  /** Files of the published product that are replaced, by path. */
  overlay: Record<string, string>;
};

/** GitHub with its people and with Slipway published under its tags; the sample product comes with its past, later. */
export async function startGithubWorld({ clock, faults, runner, root, overlay }: Options): Promise<GithubWorld> {
  const github = await startGithub({ clock, faults, runner });
  const ada = github.createUser({ login: 'ada', name: 'Ada' });
  const grace = github.createUser({ login: 'grace', name: 'Grace' });
  await publishProduct({ github, from: root, overlay });
  return { ...github, tokens: { ada: ada.token, grace: grace.token } };
}

/** The sample's repository, with what its owner has set up: who may do what, and who approves production. */
export async function createSample(github: GithubWorld, from: string): Promise<void> {
  await github.createRepository({ owner: sampleName.owner, name: sampleName.repo, from });
  const full = `${sampleName.owner}/${sampleName.repo}`;
  github.setRole(full, 'ada', 'write');
  github.setRole(full, 'grace', 'admin');
  const { repos, users } = new Octokit({ baseUrl: github.urls.api, auth: github.tokens.grace }).rest;
  const { data: grace } = await users.getByUsername({ username: 'grace' });
  await repos.createOrUpdateEnvironment({ ...sampleName, environment_name: 'staging' });
  await repos.createOrUpdateEnvironment({
    ...sampleName,
    environment_name: 'production',
    prevent_self_review: true,
    reviewers: [{ type: 'User', id: grace.id }],
  });
}
