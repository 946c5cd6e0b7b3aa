import { z } from 'zod';
import { atLeast, roleOf } from '#rehearsal/github/api/access';
import { notFound } from '#rehearsal/github/api/errors';
import { answer, can, change, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { fullRepositoryView, minimalRepositoryView } from '#rehearsal/github/views/repository';
import { publicUserView, userView } from '#rehearsal/github/views/user';

const legacy = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
} as const;

export const repositoryRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}', can.read('metadata'), ({ github, repository, caller }) =>
    ok(fullRepositoryView(github, repository, caller?.login)),
  ),

  change(
    'PATCH /repos/{owner}/{repo}',
    can.person('admin'),
    z.object({ description: z.string().nullish(), default_branch: z.string().optional() }),
    ({ github, repository, caller, body }) => {
      repository.description = body.description ?? repository.description;
      repository.defaultBranch = body.default_branch ?? repository.defaultBranch;
      return ok(fullRepositoryView(github, repository, caller?.login));
    },
  ),

  answer('GET /users/{username}/repos', can.anyone, ({ github, params, page }) => {
    const own = [...github.state.repositories.values()].filter((one) => one.owner === params.username && !one.private);
    return ok(page(own).map((repository) => minimalRepositoryView(github, repository)));
  }),

  answer('GET /repos/{owner}/{repo}/collaborators/{username}/permission', can.read('metadata'), (call) => {
    const { github, repository, params } = call;
    if (!github.state.users.has(params.username)) throw notFound();
    const role = roleOf(repository, params.username);
    const user = { ...userView(github, params.username), role_name: role, permissions: flags(role) };
    return ok({ permission: legacy[role], role_name: role, user: user as unknown as Schemas['nullable-collaborator'] });
  }),

  answer('GET /repos/{owner}/{repo}/collaborators', { ...can.read('metadata'), role: 'write' }, (call) => {
    const { github, repository, page } = call;
    const logins = [...repository.roles].filter(([, role]) => role !== 'none').map(([login]) => login);
    const people = page(logins).map((login) => {
      const role = roleOf(repository, login);
      return { ...userView(github, login), role_name: role, permissions: flags(role) };
    });
    return ok(people as unknown as Schemas['collaborator'][]);
  }),

  answer('GET /user', { permissions: [], role: 'read', peopleOnly: true }, ({ github, caller }) =>
    ok(publicUserView(github, caller?.login ?? '')),
  ),

  answer('GET /users/{username}', can.anyone, ({ github, params }) => {
    if (!github.state.users.has(params.username)) throw notFound();
    return ok(publicUserView(github, params.username));
  }),

  answer('GET /repos/{owner}/{repo}/assignees', can.read('issues'), ({ github, repository, page }) => {
    const able = [repository.owner, ...repository.roles.keys()].filter((login) => github.state.users.has(login));
    return ok(page([...new Set(able)]).map((login) => userView(github, login)));
  }),
];

const flags = (role: Parameters<typeof atLeast>[0]) => ({
  admin: role === 'admin',
  maintain: atLeast(role, 'maintain'),
  push: atLeast(role, 'write'),
  triage: atLeast(role, 'triage'),
  pull: atLeast(role, 'read'),
});
