import { fullName } from '#rehearsal/github/github';
import type { Permissions, Role } from '#rehearsal/github/model/people';
import type { Repository } from '#rehearsal/github/model/state';
import { forbidden, notAccessible, notFound, requiresAuthentication } from './errors.ts';
import type { Caller, Needs } from './route.ts';

const ranks: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export const atLeast = (role: Role, least: Role): boolean => ranks.indexOf(role) >= ranks.indexOf(least);

/** A person's role: the owner is admin, the public reads what is public. */
export function roleOf(repository: Repository, login: string): Role {
  if (login === repository.owner) return 'admin';
  return repository.roles.get(login) ?? (repository.private ? 'none' : 'read');
}

export function grants(permissions: Permissions, scope: string, level: 'read' | 'write'): boolean {
  const granted = permissions[scope];
  return granted === 'write' || (granted === 'read' && level === 'read');
}

/** Throws GitHub's refusal unless the caller may do this here; who may not even look gets a 404. */
export function assertAccess(repository: Repository, caller: Caller | undefined, needs: Needs, reading: boolean): void {
  if (!caller) {
    if (repository.private) throw notFound();
    if (!reading) throw requiresAuthentication();
    return;
  }
  if (caller.token.kind === 'job') assertJobAccess(repository, caller.token, needs, reading);
  else assertPersonAccess(roleOf(repository, caller.login), needs, reading);
}

type JobToken = Extract<Caller['token'], { kind: 'job' }>;

function assertJobAccess(repository: Repository, token: JobToken, needs: Needs, reading: boolean): void {
  const foreign = token.repository !== fullName(repository);
  if (foreign && repository.private) throw notFound();
  if (foreign && reading) return;
  const allowed = needs.permissions.some((set) =>
    Object.entries(set).every(([scope, level]) => grants(token.permissions, scope, level)),
  );
  if (foreign || needs.peopleOnly || !(allowed || needs.permissions.length === 0)) throw notAccessible();
}

function assertPersonAccess(role: Role, needs: Needs, reading: boolean): void {
  if (role === 'none') throw notFound();
  if (atLeast(role, needs.role)) return;
  if (needs.role === 'admin') throw forbidden('Must have admin rights to Repository.');
  throw reading ? forbidden('Must have push access to view repository collaborators.') : notFound();
}
