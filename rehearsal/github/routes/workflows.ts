import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import { checkInputs } from '#rehearsal/github/events/dispatch-inputs';
import { workflowsAt } from '#rehearsal/github/events/workflows-at';
import { fullRef, resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Workflow } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { knownWorkflow } from '#rehearsal/github/runs/new-run';
import { apiUrl, htmlUrl } from '#rehearsal/github/views/links';
import { workflowView } from '#rehearsal/github/views/run';
import { findWorkflow } from './find-run.ts';

export const workflowRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/actions/workflows', can.read('actions'), async ({ github, repository, page }) => {
    const workflows = await learn(github, repository, repository.defaultBranch);
    const shown = page(workflows).map((workflow) => workflowView(github, repository, workflow));
    return ok({ total_count: workflows.length, workflows: shown });
  }),

  answer('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', can.read('actions'), async (call) => {
    await learn(call.github, call.repository, call.repository.defaultBranch);
    const workflow = findWorkflow(call.repository, call.params.workflow_id);
    if (!workflow) throw notFound();
    return ok(workflowView(call.github, call.repository, workflow));
  }),

  change(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    can.write('actions'),
    z.object({
      ref: z.string(),
      inputs: z.record(z.string(), z.unknown()).default({}),
      return_run_details: z.boolean().default(false),
    }),
    async ({ github, repository, params, body, caller }) => {
      const { gitDir } = repository;
      const [ref, sha] = [await fullRef(gitDir, body.ref), await resolveCommit(gitDir, body.ref)];
      if (!ref || !sha) throw unprocessable(`No ref found for: ${body.ref}`);
      await learn(github, repository, ref);
      const workflow = findWorkflow(repository, params.workflow_id);
      if (!workflow) throw notFound();
      const found = (await workflowsAt(repository, sha)).find(({ path }) => path === workflow.path);
      if (!found?.file || !('workflow_dispatch' in found.file.on))
        throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
      const environments = [...repository.environments.values()].map(({ name }) => name);
      const inputs = checkInputs(found.file.inputs, body.inputs, environments);
      const { login, byJob } = actorOf(caller);
      const payload = { inputs, ref, workflow: workflow.path };
      const event = {
        repository,
        name: 'workflow_dispatch',
        ref,
        sha,
        actor: login,
        byJob,
        workflowPath: workflow.path,
        payload,
      };
      const [run] = await github.publish(event);
      if (!body.return_run_details || !run) return noContent();
      const run_url = `${apiUrl(github, repository)}/actions/runs/${run.id}`;
      return ok({
        workflow_run_id: run.id,
        run_url,
        html_url: `${htmlUrl(github, repository)}/actions/runs/${run.id}`,
      });
    },
  ),

  change(
    'POST /repos/{owner}/{repo}/dispatches',
    can.write('contents'),
    z.object({ event_type: z.string().max(100), client_payload: z.record(z.string(), z.unknown()).default({}) }),
    async ({ github, repository, body, caller }) => {
      const ref = `refs/heads/${repository.defaultBranch}`;
      const sha = await resolveCommit(repository.gitDir, ref);
      if (!sha) throw unprocessable('The repository is empty.');
      const { login, byJob } = actorOf(caller);
      const payload = { branch: repository.defaultBranch, client_payload: body.client_payload };
      const event = { repository, name: 'repository_dispatch', action: body.event_type, ref, sha, actor: login, byJob };
      await github.publish({ ...event, payload });
      return noContent();
    },
  ),

  answer('GET /repos/{owner}/{repo}/actions/variables', can.read('variables'), ({ repository, page }) => {
    const variables = Object.entries(repository.variables).map(([name, value]) => {
      const at = timestamp(repository.createdAt);
      return { name, value, created_at: at, updated_at: at };
    });
    return ok({ total_count: variables.length, variables: page(variables) });
  }),
];

/** GitHub lists a workflow as soon as its file is there, before it has run. */
async function learn(github: Github, repository: Repository, ref: string): Promise<Workflow[]> {
  const sha = await resolveCommit(repository.gitDir, ref);
  const found = sha ? await workflowsAt(repository, sha) : [];
  for (const { path, file } of found) knownWorkflow(github, repository, path, file?.name ?? path);
  return [...repository.workflows.values()];
}
