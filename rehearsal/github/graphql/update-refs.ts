import { atLeast, grants, roleOf } from '#rehearsal/github/api/access';
import type { Caller } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import { type Move, refMoved } from '#rehearsal/github/events/refs-moved';
import { isAncestor } from '#rehearsal/github/git/commits';
import { objectType } from '#rehearsal/github/git/objects';
import { findRef, validRefName } from '#rehearsal/github/git/refs';
import { tryGit } from '#rehearsal/github/git/run-git';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { fail } from './failure.ts';
import { findRepositoryNode } from './find-node.ts';

export type UpdateRefs = {
  repositoryId: string;
  refUpdates: { name: string; afterOid: string; beforeOid?: string | null; force?: boolean }[];
  clientMutationId?: string;
};

const zero = /^0{40}$/;

/** `updateRefs`: all of them or none, each only from where the caller has seen it. Zeros stand for a ref that is not there. */
export async function updateRefs(github: Github, caller: Caller, input: UpdateRefs) {
  const repository = findRepositoryNode(github, input.repositoryId);
  assertMayWrite(repository, caller);
  const moves = await Promise.all(input.refUpdates.map((update) => checked(repository, update)));
  const lines = moves.map(({ ref, before = '', after = '' }) => `update ${ref} ${after || no} ${before || no}`);
  const done = await tryGit(repository.gitDir, ['update-ref', '--stdin'], { input: `${lines.join('\n')}\n` });
  if (done === undefined) throw fail('UNPROCESSABLE', 'A reference was updated meanwhile.');
  for (const move of moves) await refMoved(github, repository, move, actorOf(caller));
  return { clientMutationId: input.clientMutationId ?? null };
}

const no = '0'.repeat(40);

function assertMayWrite(repository: Repository, { login, token }: Caller): void {
  const allowed =
    token.kind === 'user'
      ? atLeast(roleOf(repository, login), 'write')
      : token.repository === fullName(repository) && grants(token.permissions, 'contents', 'write');
  if (!allowed) throw fail('FORBIDDEN', 'Resource not accessible by integration');
}

async function checked({ gitDir }: Repository, update: UpdateRefs['refUpdates'][number]): Promise<Move> {
  const { name, afterOid, beforeOid, force = false } = update;
  const before = (await findRef(gitDir, name))?.sha;
  const after = zero.test(afterOid) ? undefined : afterOid;
  if (!(await validRefName(gitDir, name))) throw fail('UNPROCESSABLE', `${name} is not a valid ref name.`);
  if (after && !(await objectType(gitDir, after))) throw fail('UNPROCESSABLE', 'Object does not exist');
  const seen = beforeOid && !zero.test(beforeOid) ? beforeOid : undefined;
  if (beforeOid != null && seen !== before) throw fail('UNPROCESSABLE', `${name} is not at ${beforeOid}.`);
  const forward = !before || !after || force || (await isAncestor(gitDir, before, after));
  if (!forward) throw fail('UNPROCESSABLE', `${name} is not a fast forward.`);
  return { ref: name, before, after };
}
