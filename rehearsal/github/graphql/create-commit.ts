import { atLeast, grants, roleOf } from '#rehearsal/github/api/access';
import type { Caller } from '#rehearsal/github/api/route';
import { violation } from '#rehearsal/github/branch-rules';
import { commitFiles } from '#rehearsal/github/commit-files';
import { actorOf } from '#rehearsal/github/events/actor';
import type { Edit } from '#rehearsal/github/git/edit-tree';
import { writeBlob } from '#rehearsal/github/git/loose-objects';
import { findRef, resolveCommit } from '#rehearsal/github/git/refs';
import { findRepository, fullName, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { commitNode, refNode } from './commit-node.ts';
import { fail } from './failure.ts';

export type CreateCommit = {
  branch: { repositoryNameWithOwner?: string; branchName?: string };
  expectedHeadOid: string;
  message: { headline: string; body?: string };
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
  clientMutationId?: string;
};

/** `createCommitOnBranch`: all or nothing, and only onto the head that the caller has seen. */
export async function createCommitOnBranch(github: Github, caller: Caller, input: CreateCommit) {
  const repository = target(github, caller, input);
  const branch = (input.branch.branchName ?? '').replace(/^refs\/heads\//, '');
  const head = await resolveCommit(repository.gitDir, `refs/heads/${branch}`);
  if (!head) throw fail('NOT_FOUND', `No branch named "${branch}" exists in ${fullName(repository)}.`);
  // Looked at before anything is written, and once more when the branch moves.
  if (head !== input.expectedHeadOid) throw stale(input);
  const says = violation(repository, `refs/heads/${branch}`, ['pull_request']);
  if (says) throw fail('UNPROCESSABLE', says);
  const commit = await commitFiles(
    github,
    repository,
    {
      branch,
      message: [input.message.headline, input.message.body].filter(Boolean).join('\n\n'),
      edits: editsOf(repository, input),
      expected: input.expectedHeadOid,
    },
    actorOf(caller),
  );
  if (!commit) throw stale(input);
  const ref = await findRef(repository.gitDir, `refs/heads/${branch}`);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(github, repository, commit.sha),
    ref: ref ? refNode(github, repository, ref) : null,
  };
}

const stale = ({ expectedHeadOid }: CreateCommit) =>
  fail('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`);

function target(github: Github, { login, token }: Caller, input: CreateCommit): Repository {
  const name = input.branch.repositoryNameWithOwner ?? '';
  const [owner = '', repo = ''] = name.split('/');
  const repository = findRepository(github.state, owner, repo);
  if (!repository) throw fail('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  const allowed =
    token.kind === 'user'
      ? atLeast(roleOf(repository, login), 'write')
      : token.repository === fullName(repository) && grants(token.permissions, 'contents', 'write');
  if (!allowed) throw fail('FORBIDDEN', 'Resource not accessible by integration');
  return repository;
}

function editsOf(repository: Repository, { fileChanges }: CreateCommit): Edit[] {
  const additions = (fileChanges?.additions ?? []).map(({ path, contents }) => {
    return { path, sha: writeBlob(repository.gitDir, Buffer.from(contents, 'base64')) };
  });
  const deletions = (fileChanges?.deletions ?? []).map(({ path }) => ({ path, sha: undefined }));
  return [...additions, ...deletions];
}
