import type { Schemas } from '#rehearsal/github/api/route';
import type { Commit } from '#rehearsal/github/git/commits';
import type { FileChange } from '#rehearsal/github/git/diff';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { userView } from './user.ts';

/** The account whose address a commit bears. */
function accountOf(github: Github, email: string): Schemas['simple-user'] | null {
  const user = [...github.state.users.values()].find((candidate) => candidate.email === email);
  return user ? userView(github, user.login) : null;
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function commitView(github: Github, repository: Repository, commit: Commit): Schemas['commit'] {
  const api = apiUrl(github, repository);
  const html = `${htmlUrl(github, repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      verification: unsigned,
    },
    author: accountOf(github, commit.author.email),
    committer: accountOf(github, commit.committer.email),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/${sha}` })),
  };
}

/** A commit with its changes. */
export function commitWithFiles(
  github: Github,
  repository: Repository,
  commit: Commit,
  files: FileChange[],
): Schemas['commit'] {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitView(github, repository, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: files.map((file) => fileView(github, repository, commit.sha, file)),
  };
}

export function fileView(github: Github, repository: Repository, sha: string, file: FileChange): Schemas['diff-entry'] {
  const html = htmlUrl(github, repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${sha}/${file.path}`,
    raw_url: `${html}/raw/${sha}/${file.path}`,
    contents_url: `${apiUrl(github, repository)}/contents/${file.path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}

export function gitCommitView(github: Github, repository: Repository, commit: Commit): Schemas['git-commit'] {
  const api = apiUrl(github, repository);
  const html = `${htmlUrl(github, repository)}/commit`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/git/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: unsigned,
  };
}
