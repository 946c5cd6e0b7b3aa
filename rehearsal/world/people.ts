import { Octokit } from '@octokit/rest';
import type { Product, RepositoryName } from '#rehearsal/product/product';
import type { Release } from '#rehearsal/product/releases';
import type { RunHandle } from '#rehearsal/scenarios/scenario';

/** Who plays a part at GitHub: Ada writes and merges, Grace approves. Both use the public API with their own tokens. */
export type People<Name extends string, Change extends string> = {
  /** A branch, a pull request and its merge by Ada; the merged commit. */
  merge(release: Change): Promise<string>;
  review(run: RunHandle, environment: Name, state: 'approved' | 'rejected', comment: string): Promise<void>;
  dispatch(workflow: string, inputs: Record<string, string>): Promise<void>;
  /** As Ada reads GitHub. */
  reader: Octokit;
};

type Options<Change extends string> = {
  apiUrl: string;
  product: Pick<Product<never, Change>, 'repository' | 'branch' | 'release'>;
  tokens: { ada: string; grace: string };
};

const nothing = () => {};

/** Octokit would print each 404, and a file that is not there yet is no news. What fails is thrown all the same. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

export function people<Name extends string, Change extends string>({
  apiUrl,
  product,
  tokens,
}: Options<Change>): People<Name, Change> {
  const { repository, branch } = product;
  const ada = new Octokit({ baseUrl: apiUrl, auth: tokens.ada, log: silent });
  const grace = new Octokit({ baseUrl: apiUrl, auth: tokens.grace, log: silent });
  return {
    reader: ada,
    async merge(name) {
      const release = await product.release(name, (path) => fileOn(ada, repository, branch, path));
      return mergeRelease(ada, product, `release/${name}`, release);
    },
    async review({ id }, environment, state, comment) {
      const { data } = await grace.rest.repos.getEnvironment({ ...repository, environment_name: environment });
      const review = { environment_ids: [data.id], state, comment };
      await grace.rest.actions.reviewPendingDeploymentsForRun({ ...repository, run_id: id, ...review });
    },
    async dispatch(workflow, inputs) {
      const target = { workflow_id: workflow, ref: branch, inputs };
      await grace.rest.actions.createWorkflowDispatch({ ...repository, ...target });
    },
  };
}

/** A branch of one commit, its pull request and the squash merge; the merged commit. */
export async function mergeRelease(
  octokit: Octokit,
  { repository, branch }: Pick<Product, 'repository' | 'branch'>,
  head: string,
  { message, files }: Release,
): Promise<string> {
  const { git, pulls } = octokit.rest;
  const base = (await git.getRef({ ...repository, ref: `heads/${branch}` })).data.object.sha;
  const changed = files.map(({ path, content }) => ({ path, content, mode: '100644' as const, type: 'blob' as const }));
  const tree = await git.createTree({ ...repository, base_tree: base, tree: changed });
  const commit = await git.createCommit({ ...repository, message, tree: tree.data.sha, parents: [base] });
  await git.createRef({ ...repository, ref: `refs/heads/${head}`, sha: commit.data.sha });
  const [title = message] = message.split('\n');
  const pull = await pulls.create({ ...repository, title, head, base: branch });
  // The commit's title is GitHub's own, which ends in the number of the pull request.
  const merged = await pulls.merge({ ...repository, pull_number: pull.data.number, merge_method: 'squash' });
  return merged.data.sha;
}

/** Undefined where the branch has no such file. */
async function fileOn(
  octokit: Octokit,
  repository: RepositoryName,
  ref: string,
  path: string,
): Promise<string | undefined> {
  const raw = { mediaType: { format: 'raw' } };
  const answer = await octokit.rest.repos.getContent({ ...repository, ref, path, ...raw }).catch((error: unknown) => {
    if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
    throw error;
  });
  return answer && String(answer.data);
}
