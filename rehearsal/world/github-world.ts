import { Octokit } from '@octokit/rest';
import type { Faults, RehearsalClock, Runner } from '#rehearsal/contracts';
import { type GithubStandIn, startGithub } from '#rehearsal/github/start-github';
import type { Product } from '#rehearsal/product/product';
import { publishProduct } from '#rehearsal/publish/publish-product';

/** Ada writes and merges; Grace is who approves, under the login that the world gives her. */
export type GithubWorld = GithubStandIn & { tokens: { ada: string; grace: string }; reviewer: string };

type Options = {
  clock: RehearsalClock;
  faults: Faults;
  runner: Runner;
  /** The root of this repository. */
  root: string;
  /** Files of the published product that are replaced, by path. */
  overlay: Record<string, string>;
  reviewer: string;
};

/** GitHub with its people and with Slipway published under its tags; a product comes with its past, later. */
export async function startGithubWorld({
  clock,
  faults,
  runner,
  root,
  overlay,
  reviewer,
}: Options): Promise<GithubWorld> {
  const github = await startGithub({ clock, faults, runner });
  const ada = github.createUser({ login: 'ada', name: 'Ada' });
  const grace = github.createUser({ login: reviewer, name: 'Grace' });
  await publishProduct({ github, from: root, overlay });
  return { ...github, tokens: { ada: ada.token, grace: grace.token }, reviewer };
}

/** A product's repository, with what its owner has set up: who may do what, and who approves where. */
export async function createRepository(
  github: GithubWorld,
  { repository, branch, environments }: Pick<Product, 'repository' | 'branch' | 'environments'>,
  from: string,
): Promise<void> {
  const full = `${repository.owner}/${repository.repo}`;
  await github.createRepository({ owner: repository.owner, name: repository.repo, defaultBranch: branch, from });
  github.setRole(full, 'ada', 'write');
  github.setRole(full, github.reviewer, 'admin');
  const { repos, users } = new Octokit({ baseUrl: github.urls.api, auth: github.tokens.grace }).rest;
  const { data: grace } = await users.getByUsername({ username: github.reviewer });
  const rules = { prevent_self_review: true, reviewers: [{ type: 'User' as const, id: grace.id }] };
  for (const [environment_name, { reviewed }] of Object.entries(environments))
    await repos.createOrUpdateEnvironment({ ...repository, environment_name, ...(reviewed && rules) });
}
