import { z } from 'zod';
import { conflict, notFound, refuse, unprocessable, validationFailed } from '#rehearsal/github/api/errors';
import { accepted, answer, can, change, created, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { addStatus, openDeployment } from '#rehearsal/github/deployments';
import { ensureEnvironment } from '#rehearsal/github/environments';
import { actorOf } from '#rehearsal/github/events/actor';
import { publishDeployment } from '#rehearsal/github/events/deployment-events';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Deployment } from '#rehearsal/github/model/deployment';
import type { Repository } from '#rehearsal/github/model/state';
import { deploymentView, statusView } from '#rehearsal/github/views/deployment';
import { mergeDefaultBranch } from './auto-merge.ts';
import { failingContexts } from './required-contexts.ts';

const newDeployment = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).nullish(),
  payload: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  environment: z.string().default('production'),
  description: z.string().nullish(),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
});

const newStatus = z.object({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  target_url: z.string().optional(),
  log_url: z.string().optional(),
  description: z.string().nullish(),
  environment: z.string().optional(),
  environment_url: z.string().optional(),
  auto_inactive: z.boolean().default(true),
});

const filters = ['sha', 'ref', 'task', 'environment'] as const;

export const deploymentRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/deployments', can.read('deployments'), ({ github, repository, query, page }) => {
    const wanted = filters.filter((name) => query[name] !== undefined && query[name] !== 'none');
    const found = [...repository.deployments.values()]
      .filter((deployment) => wanted.every((name) => deployment[name] === query[name]))
      .sort((one, other) => other.id - one.id);
    return ok(page(found).map((deployment) => deploymentView(github, repository, deployment)));
  }),

  change('POST /repos/{owner}/{repo}/deployments', can.write('deployments'), newDeployment, async (call) => {
    const { github, repository, body, caller } = call;
    const sha = await resolveCommit(repository.gitDir, body.ref);
    if (!sha) throw unprocessable(`No ref found for: ${body.ref}`);
    const merged = body.auto_merge && (await mergeDefaultBranch(github, repository, body.ref, actorOf(caller)));
    if (merged) return accepted({ message: merged });
    const failing = failingContexts(repository, sha, body.required_contexts ?? undefined);
    if (failing.length > 0) {
      const error = { contexts: failing, resource: 'Deployment', field: 'required_contexts', code: 'invalid' };
      throw conflict(`Conflict: Commit status checks failed for ${body.ref}.`, [error]);
    }
    ensureEnvironment(github, repository, body.environment);
    const { environment, task, ref } = body;
    const deployment = openDeployment(github, repository, {
      ...{ sha, ref, task, environment },
      payload: body.payload ?? {},
      description: body.description ?? null,
      creator: caller?.login ?? 'ghost',
      transient: body.transient_environment,
      production: body.production_environment ?? environment === 'production',
    });
    await publishDeployment(github, repository, deployment, undefined, actorOf(caller));
    const view = deploymentView(github, repository, deployment);
    return created(view, view.url);
  }),

  answer('GET /repos/{owner}/{repo}/deployments/{deployment_id}', can.read('deployments'), (call) =>
    ok(deploymentView(call.github, call.repository, deploymentOf(call.repository, call.params.deployment_id))),
  ),

  answer(
    'DELETE /repos/{owner}/{repo}/deployments/{deployment_id}',
    can.write('deployments'),
    ({ repository, params }) => {
      const deployment = deploymentOf(repository, params.deployment_id);
      const state = deployment.statuses.at(-1)?.state;
      if (repository.deployments.size > 1 && state !== undefined && state !== 'inactive')
        throw refuse(
          422,
          'We cannot delete an active deployment unless it is the only deployment in a given environment.',
        );
      repository.deployments.delete(deployment.id);
      return noContent();
    },
  ),

  answer('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', can.read('deployments'), (call) => {
    const { github, repository, params, page } = call;
    const deployment = deploymentOf(repository, params.deployment_id);
    const newestFirst = [...deployment.statuses].reverse();
    return ok(page(newestFirst).map((status) => statusView(github, repository, deployment, status)));
  }),

  change(
    'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    can.write('deployments'),
    newStatus,
    async (call) => {
      const { github, repository, params, body, caller } = call;
      const deployment = deploymentOf(repository, params.deployment_id);
      const description = body.description ?? '';
      if (description.length > 140)
        throw validationFailed({
          resource: 'DeploymentStatus',
          field: 'description',
          code: 'custom',
          message: 'description is too long (maximum is 140 characters)',
        });
      const logUrl = body.log_url ?? body.target_url;
      const status = addStatus(github, repository, deployment, {
        ...{ state: body.state, description, creator: caller?.login ?? 'ghost', autoInactive: body.auto_inactive },
        ...(body.environment === undefined ? {} : { environment: body.environment }),
        ...(body.environment_url === undefined ? {} : { environmentUrl: body.environment_url }),
        ...(logUrl === undefined ? {} : { logUrl }),
      });
      await publishDeployment(github, repository, deployment, status, actorOf(caller));
      const view = statusView(github, repository, deployment, status);
      return created(view, view.url);
    },
  ),

  answer(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}',
    can.read('deployments'),
    (call) => {
      const { github, repository, params } = call;
      const deployment = deploymentOf(repository, params.deployment_id);
      const status = deployment.statuses.find(({ id }) => String(id) === params.status_id);
      if (!status) throw notFound();
      return ok(statusView(github, repository, deployment, status));
    },
  ),
];

function deploymentOf(repository: Repository, id: string): Deployment {
  const deployment = repository.deployments.get(Number(id));
  if (!deployment) throw notFound();
  return deployment;
}
