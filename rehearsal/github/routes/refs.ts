import { z } from 'zod';
import { notFound, refuse, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, noContent, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { type Violation, violation } from '#rehearsal/github/branch-rules';
import { actorOf } from '#rehearsal/github/events/actor';
import { refMoved } from '#rehearsal/github/events/refs-moved';
import { isAncestor } from '#rehearsal/github/git/commits';
import { objectType } from '#rehearsal/github/git/objects';
import { deleteRef, findRef, listRefs, moveRef, type Ref, validRefName } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { apiUrl, nodeId } from '#rehearsal/github/views/links';

export const refRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/git/ref/{ref}', can.read('contents'), async ({ github, repository, params }) => {
    const ref = await findRef(repository.gitDir, `refs/${params.ref}`);
    if (!ref) throw notFound();
    return ok(refView(github, repository, ref));
  }),

  answer('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', can.read('contents'), async (call) => {
    const refs = await listRefs(call.repository.gitDir, `refs/${call.params.ref}`);
    return ok(call.page(refs).map((ref) => refView(call.github, call.repository, ref)));
  }),

  change(
    'POST /repos/{owner}/{repo}/git/refs',
    can.write('contents'),
    z.object({ ref: z.string(), sha: z.string() }),
    async ({ github, repository, body, caller }) => {
      const valid = /^refs\/.+\/.+/.test(body.ref) || /^refs\/[^/]+\/[^/]+$/.test(body.ref);
      if (!valid || !(await validRefName(repository.gitDir, body.ref)))
        throw unprocessable(`${body.ref} is not a valid ref name.`);
      if (!(await objectType(repository.gitDir, body.sha))) throw unprocessable('Object does not exist');
      if (!(await moveRef(repository.gitDir, body.ref, body.sha, undefined)))
        throw unprocessable('Reference already exists');
      await refMoved(github, repository, { ref: body.ref, before: undefined, after: body.sha }, actorOf(caller));
      return created(await shown(github, repository, body.ref));
    },
  ),

  change(
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    can.write('contents'),
    z.object({ sha: z.string(), force: z.boolean().default(false) }),
    async ({ github, repository, params, body, caller }) => {
      const { gitDir } = repository;
      const before = await findRef(gitDir, `refs/${params.ref}`);
      if (!before) throw unprocessable('Reference does not exist');
      if (!(await objectType(gitDir, body.sha))) throw unprocessable('Object does not exist');
      const forward = body.force || (await isAncestor(gitDir, before.sha, body.sha));
      if (!forward) throw unprocessable('Update is not a fast forward');
      const isForced = body.force && !(await isAncestor(gitDir, before.sha, body.sha));
      assertAllowed(repository, before.name, isForced ? ['pull_request', 'non_fast_forward'] : ['pull_request']);
      if (!(await moveRef(gitDir, before.name, body.sha, before.sha)))
        throw unprocessable('Reference cannot be updated');
      await refMoved(github, repository, { ref: before.name, before: before.sha, after: body.sha }, actorOf(caller));
      return ok(await shown(github, repository, before.name));
    },
  ),

  answer('DELETE /repos/{owner}/{repo}/git/refs/{ref}', can.write('contents'), async (call) => {
    const { github, repository, params, caller } = call;
    const before = await findRef(repository.gitDir, `refs/${params.ref}`);
    if (!before) throw unprocessable('Reference does not exist');
    assertAllowed(repository, before.name, ['deletion']);
    await deleteRef(repository.gitDir, before.name);
    await refMoved(github, repository, { ref: before.name, before: before.sha, after: undefined }, actorOf(caller));
    return noContent();
  }),

  answer('GET /repos/{owner}/{repo}/branches', can.read('contents'), async ({ github, repository, page }) => {
    const refs = await listRefs(repository.gitDir, 'refs/heads/');
    return ok(
      page(refs).map((ref) => ({ name: short(ref), commit: commitLink(github, repository, ref), protected: false })),
    );
  }),

  answer('GET /repos/{owner}/{repo}/tags', can.read('metadata'), async ({ github, repository, page }) => {
    const refs = (await listRefs(repository.gitDir, 'refs/tags/')).reverse();
    return ok(
      page(refs).map((ref) => ({
        name: short(ref),
        commit: commitLink(github, repository, ref),
        node_id: nodeId('Ref', ref.name),
        zipball_url: `${apiUrl(github, repository)}/zipball/${ref.name}`,
        tarball_url: `${apiUrl(github, repository)}/tarball/${ref.name}`,
      })),
    );
  }),
];

function assertAllowed(repository: Repository, ref: string, does: Violation[]): void {
  const says = violation(repository, ref, does);
  if (says) throw unprocessable(says);
}

const short = (ref: Ref): string => ref.name.replace(/^refs\/(heads|tags)\//, '');

const commitLink = (github: Github, repository: Repository, ref: Ref) => ({
  sha: ref.commit,
  url: `${apiUrl(github, repository)}/commits/${ref.commit}`,
});

async function shown(github: Github, repository: Repository, name: string): Promise<Schemas['git-ref']> {
  const ref = await findRef(repository.gitDir, name);
  if (!ref) throw refuse(409, 'The reference has moved on.');
  return refView(github, repository, ref);
}

function refView(github: Github, repository: Repository, ref: Ref): Schemas['git-ref'] {
  const api = apiUrl(github, repository);
  return {
    ref: ref.name,
    node_id: nodeId('Ref', ref.name),
    url: `${api}/git/${ref.name}`,
    object: { type: ref.type, sha: ref.sha, url: `${api}/git/${ref.type}s/${ref.sha}` },
  };
}
