import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { readCommit, writeCommit } from '#rehearsal/github/git/commits';
import { objectType } from '#rehearsal/github/git/objects';
import { git } from '#rehearsal/github/git/run-git';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { overrule, personOf, timestamp } from '#rehearsal/github/people';
import { gitCommitView } from '#rehearsal/github/views/commit';
import { apiUrl, nodeId } from '#rehearsal/github/views/links';

const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });

export const gitCommitRoutes: Route[] = [
  change(
    'POST /repos/{owner}/{repo}/git/commits',
    can.write('contents'),
    z.object({
      message: z.string(),
      tree: z.string(),
      parents: z.array(z.string()).default([]),
      author: person.optional(),
      committer: person.optional(),
    }),
    async ({ github, repository, body, caller }) => {
      const { gitDir } = repository;
      if ((await objectType(gitDir, body.tree)) !== 'tree') throw unprocessable('Tree SHA does not exist');
      for (const parent of body.parents)
        if (!(await objectType(gitDir, parent)))
          throw unprocessable('Parent SHA does not exist or is not a commit object');
      const author = overrule(personOf(github, caller?.login ?? 'ghost'), body.author);
      const committer = overrule(author, body.committer);
      const { message, tree, parents } = body;
      const commit = await readCommit(gitDir, writeCommit(gitDir, { message, tree, parents, author, committer }));
      if (!commit) throw notFound();
      return created(gitCommitView(github, repository, commit));
    },
  ),

  answer('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', can.read('contents'), async (call) => {
    const commit = await readCommit(call.repository.gitDir, call.params.commit_sha);
    if (!commit) throw notFound();
    return ok(gitCommitView(call.github, call.repository, commit));
  }),

  change(
    'POST /repos/{owner}/{repo}/git/tags',
    can.write('contents'),
    z.object({
      tag: z.string(),
      message: z.string(),
      object: z.string(),
      type: z.enum(['commit', 'tree', 'blob']),
      tagger: person.optional(),
    }),
    async ({ github, repository, body, caller }) => {
      const tagger = overrule(personOf(github, caller?.login ?? 'ghost'), body.tagger);
      const seconds = Math.floor(Date.parse(tagger.date) / 1000);
      const header = `object ${body.object}\ntype ${body.type}\ntag ${body.tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`;
      const input = `${header}\n\n${body.message}\n`;
      const sha = (await git(repository.gitDir, ['hash-object', '-t', 'tag', '-w', '--stdin'], { input })).trim();
      return created(await tagView(github, repository, sha));
    },
  ),

  answer(
    'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
    can.read('contents'),
    async ({ github, repository, params }) => {
      if ((await objectType(repository.gitDir, params.tag_sha)) !== 'tag') throw notFound();
      return ok(await tagView(github, repository, params.tag_sha));
    },
  ),
];

async function tagView(github: Github, repository: Repository, sha: string): Promise<Schemas['git-tag']> {
  const text = await git(repository.gitDir, ['cat-file', 'tag', sha]);
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^tagger (.*) <(.*)> (\d+)/m.exec(text) ?? [];
  const [object, type] = [field('object'), field('type')];
  const api = apiUrl(github, repository);
  return {
    sha,
    node_id: nodeId('Tag', sha),
    tag: field('tag'),
    url: `${api}/git/tags/${sha}`,
    message: text.slice(text.indexOf('\n\n') + 2).trimEnd(),
    tagger: { name, email, date: timestamp(new Date(Number(seconds) * 1000)) },
    object: { sha: object, type, url: `${api}/git/${type}s/${object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
