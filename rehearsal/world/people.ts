import { Octokit } from '@octokit/rest';
import type { EnvironmentName, ReleaseName, RunHandle } from '#rehearsal/scenarios/scenario';
import { readRelease } from './releases.ts';

/** Who plays a part at GitHub: Ada writes and merges, Grace approves. Both use the public API with their own tokens. */
export type People = {
  /** A branch, a pull request and its merge by Ada; the merged commit. */
  merge(release: ReleaseName): Promise<string>;
  review(run: RunHandle, environment: EnvironmentName, state: 'approved' | 'rejected', comment: string): Promise<void>;
  dispatch(workflow: string, inputs: Record<string, string>): Promise<void>;
  /** As Ada reads GitHub. */
  reader: Octokit;
};

type Repository = { owner: string; repo: string };
type Options = { apiUrl: string; repository: Repository; tokens: { ada: string; grace: string } };

/** A file that is not there yet is no news; Octokit would print each 404. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: console.error };

export function people({ apiUrl, repository, tokens }: Options): People {
  const ada = new Octokit({ baseUrl: apiUrl, auth: tokens.ada, log: silent });
  const grace = new Octokit({ baseUrl: apiUrl, auth: tokens.grace, log: silent });
  return {
    reader: ada,
    merge: (release) => mergeRelease(ada, repository, release),
    async review({ id }, environment, state, comment) {
      const { data } = await grace.rest.repos.getEnvironment({ ...repository, environment_name: environment });
      const review = { environment_ids: [data.id], state, comment };
      await grace.rest.actions.reviewPendingDeploymentsForRun({ ...repository, run_id: id, ...review });
    },
    async dispatch(workflow, inputs) {
      const target = { workflow_id: workflow, ref: 'main', inputs };
      await grace.rest.actions.createWorkflowDispatch({ ...repository, ...target });
    },
  };
}

async function mergeRelease(octokit: Octokit, repository: Repository, name: ReleaseName): Promise<string> {
  const { git, pulls } = octokit.rest;
  const base = (await git.getRef({ ...repository, ref: 'heads/main' })).data.object.sha;
  const { message, files } = await readRelease(name, (path) => fileOnMain(octokit, repository, path));
  const changed = files.map(({ path, content }) => ({ path, content, mode: '100644' as const, type: 'blob' as const }));
  const tree = await git.createTree({ ...repository, base_tree: base, tree: changed });
  const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [base] });
  const branch = `release/${name}`;
  await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit.data.sha });
  const [title = message] = message.split('\n');
  const pull = await pulls.create({ ...repository, title, head: branch, base: 'main' });
  const options = { merge_method: 'squash' as const, commit_title: title };
  const merged = await pulls.merge({ ...repository, pull_number: pull.data.number, ...options });
  return merged.data.sha;
}

/** Undefined where main has no such file. */
async function fileOnMain(octokit: Octokit, repository: Repository, path: string): Promise<string | undefined> {
  const raw = { mediaType: { format: 'raw' } };
  const answer = await octokit.rest.repos.getContent({ ...repository, path, ...raw }).catch((error: unknown) => {
    if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
    throw error;
  });
  return answer && String(answer.data);
}
