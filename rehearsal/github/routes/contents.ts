import { z } from 'zod';
import { conflict, notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, type Call, type Caller, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { commitFiles, type FileChanges } from '#rehearsal/github/commit-files';
import { actorOf } from '#rehearsal/github/events/actor';
import { type Commit, readCommit } from '#rehearsal/github/git/commits';
import { writeBlob } from '#rehearsal/github/git/loose-objects';
import { listTree, objectType, readBlob } from '#rehearsal/github/git/objects';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { gitCommitView } from '#rehearsal/github/views/commit';
import { type At, directoryView, fileContentView, fileView } from '#rehearsal/github/views/content';

const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const common = {
  message: z.string(),
  branch: z.string().optional(),
  author: person.optional(),
  committer: person.optional(),
};

export const contentRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/contents/{path}', can.read('contents'), (call) => read(call, call.params.path)),

  answer(
    'GET /repos/{owner}/{repo}/contents' as 'GET /repos/{owner}/{repo}/contents/{path}',
    can.read('contents'),
    (call) => read(call, ''),
  ),

  answer('GET /repos/{owner}/{repo}/readme', can.read('contents'), async ({ github, repository, query }) => {
    const at = await locate(repository, 'README.md', query['ref']);
    return ok(await fileContentView(github, repository, at));
  }),

  change(
    'PUT /repos/{owner}/{repo}/contents/{path}',
    can.write('contents'),
    z.object({ ...common, content: z.string(), sha: z.string().optional() }),
    async ({ github, repository, params, body, caller }) => {
      const branch = body.branch ?? repository.defaultBranch;
      const known = await blobAt(repository, branch, params.path);
      if (known && !body.sha) throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
      if (body.sha !== undefined && known !== body.sha) throw conflict(`${params.path} does not match ${body.sha}`);
      const sha = writeBlob(repository.gitDir, Buffer.from(body.content, 'base64'));
      const commit = await write(github, repository, { ...body, branch, path: params.path, sha }, caller);
      const at = { path: params.path, ref: branch, commit: commit.sha, sha };
      const answered = {
        content: await fileView(github, repository, at),
        commit: gitCommitView(github, repository, commit),
      };
      return known ? ok(answered) : created(answered);
    },
  ),

  change(
    'DELETE /repos/{owner}/{repo}/contents/{path}',
    can.write('contents'),
    z.object({ ...common, sha: z.string() }),
    async ({ github, repository, params, body, caller }) => {
      const branch = body.branch ?? repository.defaultBranch;
      const known = await blobAt(repository, branch, params.path);
      if (!known) throw notFound();
      if (known !== body.sha) throw conflict(`${params.path} does not match ${body.sha}`);
      const commit = await write(github, repository, { ...body, branch, path: params.path, sha: undefined }, caller);
      return ok({ content: null, commit: gitCommitView(github, repository, commit) });
    },
  ),
];

async function read(call: Call<'GET /repos/{owner}/{repo}/contents/{path}'>, path: string) {
  const { github, repository, query, raw } = call;
  const at = await locate(repository, path.replace(/\/$/, ''), query['ref']);
  const type = await objectType(repository.gitDir, at.sha);
  if (type === 'tree') return ok(await directoryView(github, repository, at));
  if (raw.headers.get('accept')?.includes('raw'))
    return new Response(new Uint8Array(await readBlob(repository.gitDir, at.sha)), {
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    });
  return ok(await fileContentView(github, repository, at));
}

async function locate(repository: Repository, path: string, ref = repository.defaultBranch): Promise<At> {
  const commit = await resolveCommit(repository.gitDir, ref);
  if (!commit) throw notFound(`No commit found for the ref ${ref}`);
  const tree = await readCommit(repository.gitDir, commit);
  if (path === '') return { path, ref, commit, sha: tree?.tree ?? '' };
  const [entry] = await listTree(repository.gitDir, commit, { path });
  if (!entry) throw notFound();
  return { path, ref, commit, sha: entry.sha };
}

async function blobAt(repository: Repository, branch: string, path: string): Promise<string | undefined> {
  const commit = await resolveCommit(repository.gitDir, `refs/heads/${branch}`);
  if (!commit) throw notFound(`Branch ${branch} not found`);
  const [entry] = await listTree(repository.gitDir, commit, { path });
  return entry?.type === 'blob' ? entry.sha : undefined;
}

type Written = Omit<FileChanges, 'edits'> & { path: string; sha: string | undefined };

async function write(
  github: Github,
  repository: Repository,
  written: Written,
  caller: Caller | undefined,
): Promise<Commit> {
  const { path, sha, ...changes } = written;
  const commit = await commitFiles(github, repository, { ...changes, edits: [{ path, sha }] }, actorOf(caller));
  if (!commit) throw conflict(`${written.branch} has moved on: expected another head`);
  return commit;
}
