import type { RestEndpointMethodTypes } from '@octokit/rest';
import { githubRejected } from '#lib/domain/errors/github';
import type { RecordState, RecordStatus } from '#lib/domain/records';
import { oneLine } from '#lib/domain/text';
import type { Github } from './client.ts';
import { writeOnce } from './write-once.ts';

export type Deployment = RestEndpointMethodTypes['repos']['listDeployments']['response']['data'][number];

export type NewDeployment = {
  task: string;
  environment: string;
  sha: string;
  payload: Record<string, unknown>;
  description: string;
};

export type NewStatus = { state: RecordState; note: string; links?: { log?: string; environment?: string } };

/** GitHub's limit for a status's description, in characters. */
const longestNote = 140;

/** All pages, newest first; reads on only as far as the caller does. */
export async function* listDeployments(
  { rest, owner, repo }: Github,
  filter: { task: string; environment: string },
): AsyncIterable<Deployment> {
  const pages = rest.paginate.iterator(rest.repos.listDeployments, { owner, repo, ...filter, per_page: 100 });
  for await (const page of pages) yield* page.data;
}

/** Opens a deployment of exactly this commit, whatever its checks say: the gate has judged by then. */
export async function createDeployment({ rest, owner, repo }: Github, deployment: NewDeployment): Promise<Deployment> {
  const { sha, description, ...named } = deployment;
  const answer = await rest.repos.createDeployment({
    owner,
    repo,
    ...named,
    ref: sha,
    description: oneLine(description, longestNote),
    auto_merge: false,
    required_contexts: [],
  });
  if (answer.status === 201) return answer.data;
  throw githubRejected({
    call: `POST /repos/${owner}/${repo}/deployments`,
    why: answer.data.message ?? 'no reason given',
  });
}

/** All pages, oldest first. */
export async function statusesOf({ rest, owner, repo }: Github, id: number): Promise<RecordStatus[]> {
  const query = { owner, repo, deployment_id: id, per_page: 100 };
  const statuses = await rest.paginate(rest.repos.listDeploymentStatuses, query);
  return statuses
    .toSorted((a, b) => Number(a.id) - Number(b.id))
    .map(({ state, description, created_at }) => ({ state, description, at: new Date(created_at) }));
}

/** The same status twice in a row says nothing new, so one whose answer was lost is not added again. */
export async function addStatus(github: Github, id: number, { state, note, links = {} }: NewStatus): Promise<void> {
  const { rest, owner, repo } = github;
  const description = oneLine(note, longestNote);
  await writeOnce(
    async () => {
      await rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state,
        description,
        ...(links.log && { log_url: links.log }),
        ...(links.environment && { environment_url: links.environment }),
      });
      return true;
    },
    async () => {
      const last = (await statusesOf(github, id)).at(-1);
      return (last?.state === state && last.description === description) || undefined;
    },
  );
}
