import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { editTree } from '#rehearsal/github/git/edit-tree';
import { writeBlob } from '#rehearsal/github/git/loose-objects';
import { listTree, objectType, readBlob, type TreeEntry } from '#rehearsal/github/git/objects';
import { resolveCommit } from '#rehearsal/github/git/refs';
import { git } from '#rehearsal/github/git/run-git';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { apiUrl, nodeId } from '#rehearsal/github/views/links';

export const treeRoutes: Route[] = [
  change(
    'POST /repos/{owner}/{repo}/git/blobs',
    can.write('contents'),
    z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') }),
    async ({ github, repository, body }) => {
      const content = Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8');
      const sha = writeBlob(repository.gitDir, content);
      return created({ sha, url: `${apiUrl(github, repository)}/git/blobs/${sha}` });
    },
  ),

  answer('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', can.read('contents'), async (call) => {
    const { github, repository, params } = call;
    if ((await objectType(repository.gitDir, params.file_sha)) !== 'blob') throw notFound();
    const content = await readBlob(repository.gitDir, params.file_sha);
    const [sha, url] = [params.file_sha, `${apiUrl(github, repository)}/git/blobs/${params.file_sha}`];
    const size = content.length;
    return ok({
      sha,
      url,
      size,
      node_id: nodeId('Blob', sha),
      content: content.toString('base64'),
      encoding: 'base64',
    });
  }),

  change(
    'POST /repos/{owner}/{repo}/git/trees',
    can.write('contents'),
    z.object({
      base_tree: z.string().optional(),
      tree: z.array(
        z.object({
          path: z.string(),
          mode: z.string().default('100644'),
          type: z.string().optional(),
          sha: z.string().nullish(),
          content: z.string().optional(),
        }),
      ),
    }),
    async ({ github, repository, body }) => {
      const { gitDir } = repository;
      if (body.base_tree && !(await objectType(gitDir, body.base_tree)))
        throw unprocessable('base_tree is not a valid tree oid');
      const edits = [];
      for (const { path, mode, sha, content } of body.tree) {
        const blob = content === undefined ? (sha ?? undefined) : writeBlob(gitDir, Buffer.from(content));
        edits.push({ path, mode, sha: blob });
      }
      const sha = await editTree(gitDir, body.base_tree, edits);
      return created(await treeView(github, repository, sha, false));
    },
  ),

  answer('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', can.read('contents'), async (call) => {
    const { github, repository, params, query } = call;
    const name = (await resolveCommit(repository.gitDir, params.tree_sha)) ?? params.tree_sha;
    if (!(await objectType(repository.gitDir, `${name}^{tree}`))) throw notFound();
    const sha = (await git(repository.gitDir, ['rev-parse', `${name}^{tree}`])).trim();
    return ok(await treeView(github, repository, sha, Boolean(query['recursive'])));
  }),
];

async function treeView(
  github: Github,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<Schemas['git-tree']> {
  const api = apiUrl(github, repository);
  const link = (entry: TreeEntry) => (entry.type === 'commit' ? {} : { url: `${api}/git/${entry.type}s/${entry.sha}` });
  const entries = await listTree(repository.gitDir, sha, { recursive });
  const tree = entries.map((entry) => {
    const { path, mode, type } = entry;
    return {
      path,
      mode,
      type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      ...link(entry),
    };
  });
  return { sha, url: `${api}/git/trees/${sha}`, truncated: false, tree };
}
