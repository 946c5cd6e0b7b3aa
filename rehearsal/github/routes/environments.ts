import { z } from 'zod';
import { forbidden, notFound, refuse, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { ensureEnvironment, findEnvironment } from '#rehearsal/github/environments';
import type { Github } from '#rehearsal/github/github';
import type { BranchPolicy, Environment } from '#rehearsal/github/model/deployment';
import type { Repository } from '#rehearsal/github/model/state';
import { environmentView } from '#rehearsal/github/views/deployment';
import { nodeId } from '#rehearsal/github/views/links';

const settings = z
  .object({
    wait_timer: z.number().default(0),
    prevent_self_review: z.boolean().default(false),
    reviewers: z.array(z.object({ type: z.enum(['User', 'Team']), id: z.number() })).nullish(),
    deployment_branch_policy: z
      .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
      .nullish(),
  })
  .nullish()
  .transform((given) => given ?? { wait_timer: 0, prevent_self_review: false });

const adminOnly = can.write('administration', 'admin');

export const environmentRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/environments', can.read('actions'), ({ github, repository, page }) => {
    const environments = [...repository.environments.values()];
    const shown = page(environments).map((environment) => environmentView(github, repository, environment));
    return ok({ total_count: environments.length, environments: shown });
  }),

  answer('GET /repos/{owner}/{repo}/environments/{environment_name}', can.read('actions'), (call) =>
    ok(environmentView(call.github, call.repository, environmentOf(call.repository, call.params.environment_name))),
  ),

  change('PUT /repos/{owner}/{repo}/environments/{environment_name}', adminOnly, settings, (call) => {
    const { github, repository, params, body } = call;
    const policy = 'deployment_branch_policy' in body ? (body.deployment_branch_policy ?? null) : null;
    if (policy && policy.protected_branches === policy.custom_branch_policies)
      throw unprocessable('protected_branches and custom_branch_policies cannot have the same value');
    if (body.wait_timer < 0 || body.wait_timer > 43_200)
      throw unprocessable('Wait timer must be between 0 and 43200 minutes');
    const reviewers = 'reviewers' in body ? (body.reviewers ?? []) : [];
    const logins = reviewerLogins(github, reviewers);
    const environment = ensureEnvironment(github, repository, params.environment_name);
    Object.assign(environment, {
      waitTimer: body.wait_timer,
      preventSelfReview: body.prevent_self_review,
      reviewers: logins,
      branchPolicy: policy,
      updatedAt: github.clock.now(),
    });
    return ok(environmentView(github, repository, environment));
  }),

  answer('DELETE /repos/{owner}/{repo}/environments/{environment_name}', adminOnly, ({ repository, params }) => {
    const { name } = environmentOf(repository, params.environment_name);
    repository.environments.delete(name.toLowerCase());
    return noContent();
  }),

  answer(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    can.read('actions'),
    (call) => {
      const { branchPolicies } = environmentOf(call.repository, call.params.environment_name);
      return ok({ total_count: branchPolicies.length, branch_policies: call.page(branchPolicies).map(policyView) });
    },
  ),

  change(
    'POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    adminOnly,
    z.object({ name: z.string(), type: z.enum(['branch', 'tag']).default('branch') }),
    ({ github, repository, params, body }) => {
      const environment = environmentOf(repository, params.environment_name);
      if (!environment.branchPolicy?.custom_branch_policies)
        throw notFound('Not Found: the environment has no custom branch policies');
      if (environment.branchPolicies.some(({ name }) => name === body.name)) throw refuse(303 as 409, 'Policy exists');
      const policy = { id: github.nextId(), ...body };
      environment.branchPolicies.push(policy);
      return ok(policyView(policy));
    },
  ),
];

const policyView = (policy: BranchPolicy) => ({ ...policy, node_id: nodeId('Gate', policy.id) });

function environmentOf(repository: Repository, name: string): Environment {
  const environment = findEnvironment(repository, name);
  if (!environment) throw notFound();
  return environment;
}

function reviewerLogins(github: Github, reviewers: { type: 'User' | 'Team'; id: number }[]): string[] {
  if (reviewers.length > 6) throw unprocessable('Environments can have at most 6 reviewers');
  return reviewers.map(({ type, id }) => {
    const user = [...github.state.users.values()].find((candidate) => candidate.id === id);
    if (type === 'Team' || !user) throw forbidden(`The reviewer ${type} ${id} has no access to this repository`);
    return user.login;
  });
}
