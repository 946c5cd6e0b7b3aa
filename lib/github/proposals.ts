import { releasePullForbidden } from '#lib/domain/errors/release';
import type { BranchHead, Proposal, Proposals } from '#lib/ports';
import type { Github } from './client.ts';
import { ifThere, isCode } from './failure.ts';

/** Branches of our own and their pull requests. Needs `contents: write` and `pull-requests: write`. */
export const proposals = (github: Github): Proposals => ({
  head: (branch) => headOf(github, branch),
  text: (commit, path) => textAt(github, commit, path),
  commit: (onto, files, message) => commitOnto(github, onto, files, message),
  move: (branch, from, to) => move(github, branch, from, to),
  pull: (branch, base) => newestPull(github, branch, base),
  open: (pull) => open(github, pull),
  edit: async (number, change) => {
    const { rest, owner, repo } = github;
    await rest.pulls.update({ owner, repo, pull_number: number, ...change });
  },
});

async function headOf({ rest, owner, repo }: Github, branch: string): Promise<BranchHead | undefined> {
  const ref = await ifThere(() => rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  if (!ref) return undefined;
  const { data } = await rest.git.getCommit({ owner, repo, commit_sha: ref.data.object.sha });
  return { sha: data.sha, parents: data.parents.map(({ sha }) => sha), tree: data.tree.sha, message: data.message };
}

/** Not raw: of an answer that broke off Octokit makes an empty text, and the changelog would be written anew. */
async function textAt({ rest, owner, repo }: Github, ref: string, path: string): Promise<string | undefined> {
  const answer = await ifThere(() => rest.repos.getContent({ owner, repo, ref, path }));
  if (!answer || !('content' in answer.data)) return undefined;
  const { sha, content, size } = answer.data;
  // Over one megabyte the content is left out.
  const whole = content || size === 0 ? content : (await rest.git.getBlob({ owner, repo, file_sha: sha })).data.content;
  return Buffer.from(whole, 'base64').toString();
}

/** Through REST, where GitHub signs what a job's token commits, and a commit may stand on any other. */
async function commitOnto(
  { rest, owner, repo }: Github,
  onto: string,
  files: Map<string, string>,
  message: (tree: string) => string,
): Promise<string> {
  const base = await rest.git.getCommit({ owner, repo, commit_sha: onto });
  const entries = [...files].map(([path, content]) => ({
    ...{ path, content },
    ...{ mode: '100644' as const, type: 'blob' as const },
  }));
  const { data: tree } = await rest.git.createTree({ owner, repo, base_tree: base.data.tree.sha, tree: entries });
  const commit = { message: message(tree.sha), tree: tree.sha, parents: [onto] };
  return (await rest.git.createCommit({ owner, repo, ...commit })).data.sha;
}

const nothing = '0'.repeat(40);
const idOf = 'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
const mutation = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/** REST moves a branch by force from wherever it is; only this mutation asks where it was. */
async function move(
  github: Github,
  branch: string,
  from: string | undefined,
  to: string | undefined,
): Promise<boolean> {
  const { rest, owner, repo } = github;
  const { repository } = await rest.graphql<{ repository: { id: string } }>(idOf, { owner, name: repo });
  const update = { name: `refs/heads/${branch}`, beforeOid: from ?? nothing, afterOid: to ?? nothing, force: true };
  try {
    await rest.graphql(mutation, { input: { repositoryId: repository.id, refUpdates: [update] } });
    return true;
  } catch (error) {
    // Whatever GitHub calls it, and when an answer was lost: the branch itself is the better witness.
    const now = (await headOf(github, branch))?.sha;
    if (now === to) return true;
    if (now !== from) return false;
    throw error;
  }
}

type RawPull = { number: number; html_url: string; title: string; body: string | null; state: string } & {
  merged_at?: string | null;
  head: { sha: string };
};

const pullOf = ({ number, html_url, title, body, state, merged_at, head }: RawPull): Proposal => ({
  ...{ number, title, url: html_url, body: body ?? '', headSha: head.sha },
  state: merged_at ? 'merged' : state === 'open' ? 'open' : 'closed',
});

async function newestPull({ rest, owner, repo }: Github, branch: string, base: string): Promise<Proposal | undefined> {
  const asked = { owner, repo, base, head: `${owner}:${branch}`, state: 'all' as const };
  const { data } = await rest.pulls.list({ ...asked, sort: 'created', direction: 'desc', per_page: 1 });
  return data[0] && pullOf(data[0]);
}

/** Undefined where another run was faster: GitHub has one open pull request for two branches. */
async function open(
  github: Github,
  pull: { branch: string; base: string; title: string; body: string },
): Promise<Proposal | undefined> {
  const { rest, owner, repo } = github;
  const { branch, ...texts } = pull;
  try {
    return pullOf((await rest.pulls.create({ owner, repo, head: branch, ...texts })).data);
  } catch (error) {
    if (isCode(error, 'GITHUB_FORBIDDEN')) throw releasePullForbidden(error);
    const there = await newestPull(github, branch, pull.base);
    if (there?.state === 'open') return undefined;
    throw error;
  }
}
