import type { Schemas } from '#rehearsal/github/api/route';
import { listTree, readBlob, type TreeEntry } from '#rehearsal/github/git/objects';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { apiUrl, htmlUrl } from './links.ts';

/** A path at a commit: `sha` is the blob or tree there, `ref` how the caller named the commit. */
export type At = { path: string; ref: string; commit: string; sha: string };

/** Of a larger file GitHub tells everything but what is in it. */
const mostContent = 1024 * 1024;

export async function fileContentView(github: Github, repository: Repository, at: At) {
  const content = await readBlob(repository.gitDir, at.sha);
  const isShown = content.length <= mostContent;
  return {
    ...fileFacts(github, repository, at, content.length),
    // GitHub breaks base64 into lines, as mail does.
    content: isShown ? content.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: isShown ? 'base64' : 'none',
  } satisfies Schemas['content-file'];
}

/** Without what is in it. */
export async function fileView(github: Github, repository: Repository, at: At) {
  return fileFacts(github, repository, at, (await readBlob(repository.gitDir, at.sha)).length);
}

const fileFacts = (github: Github, repository: Repository, at: At, size: number) => ({
  type: 'file' as const,
  size,
  ...entryView(github, repository, at, { path: at.path, type: 'blob', sha: at.sha }),
  download_url: rawUrl(github, repository, at, at.path),
});

export async function directoryView(
  github: Github,
  repository: Repository,
  at: At,
): Promise<Schemas['content-directory']> {
  const entries = await listTree(repository.gitDir, at.commit, at.path ? { path: `${at.path}/` } : {});
  const kinds = { blob: 'file', tree: 'dir', commit: 'submodule' } as const;
  return entries.map((entry) => ({
    type: kinds[entry.type],
    size: entry.size ?? 0,
    ...entryView(github, repository, at, entry),
    download_url: entry.type === 'blob' ? rawUrl(github, repository, at, entry.path) : null,
  }));
}

const rawUrl = (github: Github, repository: Repository, at: At, path: string): string =>
  `${htmlUrl(github, repository)}/raw/${at.ref}/${path}`;

function entryView(github: Github, repository: Repository, at: At, entry: Pick<TreeEntry, 'path' | 'type' | 'sha'>) {
  const url = `${apiUrl(github, repository)}/contents/${entry.path}?ref=${at.ref}`;
  const html = `${htmlUrl(github, repository)}/${entry.type === 'tree' ? 'tree' : 'blob'}/${at.ref}/${entry.path}`;
  const gitUrl = `${apiUrl(github, repository)}/git/${entry.type}s/${entry.sha}`;
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url,
    html_url: html,
    git_url: gitUrl,
    _links: { self: url, git: gitUrl, html },
  };
}
