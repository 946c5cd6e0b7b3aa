import type { Github } from '#lib/github/client';
import { isCode } from '#lib/github/failure';
import type { Change, LedgerBranch } from './branch.ts';

/** The branch through REST's git data: for servers without the GraphQL mutation, and to make the very first commit. */
export function gitDataBranch(github: Github, branch: string): LedgerBranch {
  const head = () => headOf(github, branch);
  return {
    head,
    read: async (commit, paths) => {
      const texts = await Promise.all(paths.map((path) => textAt(github, commit, path)));
      return new Map(paths.flatMap((path, index) => entry(path, texts[index])));
    },
    commit: async (change) => {
      const sha = await writeCommit(github, change);
      try {
        await moveTo(github, { branch, sha, isNew: change.onto === undefined });
        return 'committed';
      } catch (error) {
        // GitHub says the same of a branch that moved on and of one that may not be moved: the branch itself tells.
        if (isCode(error, 'GITHUB_REJECTED') && (await head()) !== change.onto) return 'moved';
        throw error;
      }
    },
  };
}

export const entry = (path: string, text: string | undefined | null): [string, string][] =>
  typeof text === 'string' ? [[path, text]] : [];

export async function headOf({ rest, owner, repo }: Github, branch: string): Promise<string | undefined> {
  try {
    return (await rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}

async function textAt({ rest, owner, repo }: Github, ref: string, path: string): Promise<string | undefined> {
  try {
    const { data } = await rest.repos.getContent({ owner, repo, path, ref });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString() : undefined;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}

async function writeCommit({ rest, owner, repo }: Github, { onto, files, message }: Change): Promise<string> {
  const base = onto && (await rest.git.getCommit({ owner, repo, commit_sha: onto })).data.tree.sha;
  const entries = [...files].map(([path, content]) => ({
    path,
    mode: '100644' as const,
    type: 'blob' as const,
    content,
  }));
  const tree = await rest.git.createTree({ owner, repo, tree: entries, ...(base && { base_tree: base }) });
  const parents = onto ? [onto] : [];
  return (await rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents })).data.sha;
}

type Move = { branch: string; sha: string; isNew: boolean };

/** A commit whose parent is not the head any more is no fast-forward: GitHub refuses it. */
async function moveTo({ rest, owner, repo }: Github, { branch, sha, isNew }: Move): Promise<void> {
  if (isNew) await rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  else await rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false });
}
