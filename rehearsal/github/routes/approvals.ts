import { z } from 'zod';
import { atLeast, roleOf } from '#rehearsal/github/api/access';
import { refuse, unprocessable } from '#rehearsal/github/api/errors';
import { answer, type Call, can, change, ok, type Route } from '#rehearsal/github/api/route';
import { findEnvironment } from '#rehearsal/github/environments';
import type { Environment } from '#rehearsal/github/model/deployment';
import type { PendingDeployment, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { isHeld } from '#rehearsal/github/runs/environment-gate';
import { deploymentView, environmentLink, reviewersView } from '#rehearsal/github/views/deployment';
import { lastAttempt } from '#rehearsal/github/views/run';
import { userView } from '#rehearsal/github/views/user';
import { runOf } from './find-run.ts';

const review = z.object({
  environment_ids: z.array(z.number()),
  state: z.enum(['approved', 'rejected']),
  comment: z.string(),
});

export const approvalRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments', can.read('actions'), (call) => {
    const { github, repository, params, caller } = call;
    const run = runOf(repository, params.run_id);
    const held = lastAttempt(run).pending.filter(isHeld);
    return ok(
      held.flatMap((pending) => {
        const environment = findEnvironment(repository, pending.environment);
        if (!environment) return [];
        const {
          created_at: _created,
          updated_at: _updated,
          ...link
        } = environmentLink(github, repository, environment);
        return {
          environment: link,
          wait_timer: environment.waitTimer,
          wait_timer_started_at: pending.waitStartedAt && timestamp(pending.waitStartedAt),
          current_user_can_approve:
            caller?.token.kind === 'user' && mayReview(repository, run, environment, caller.login),
          reviewers: reviewersView(github, environment),
        };
      }),
    );
  }),

  change('POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments', can.person('read'), review, (call) => {
    const { github, repository, params, body } = call;
    const run = runOf(repository, params.run_id);
    const reviewed = body.environment_ids.map((id) => reviewable(call, run, id));
    for (const { pending } of reviewed) pending.review = body.state;
    run.approvals.push({
      environments: reviewed.map(({ environment }) => environment.name),
      state: body.state,
      user: call.caller?.login ?? 'ghost',
      comment: body.comment,
      at: github.clock.now(),
    });
    const jobs = lastAttempt(run).jobs.filter(({ id }) => reviewed.some(({ pending }) => pending.jobId === id));
    github.runs.review(repository, run);
    const deployments = jobs.flatMap(({ deploymentId }) => repository.deployments.get(deploymentId ?? 0) ?? []);
    return ok(deployments.map((deployment) => deploymentView(github, repository, deployment)));
  }),

  answer('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', can.read('actions'), (call) => {
    const { github, repository, params } = call;
    const { approvals } = runOf(repository, params.run_id);
    return ok(
      approvals.map(({ environments, state, user, comment }) => ({
        environments: environments
          .map((name) => findEnvironment(repository, name))
          .filter((environment) => environment !== undefined)
          .map((environment) => environmentLink(github, repository, environment)),
        state,
        user: userView(github, user),
        comment,
      })),
    );
  }),
];

type Review = Call<'POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments'>;
type Reviewable = { environment: Environment; pending: PendingDeployment };

/** The deployment that this caller may decide on; throws GitHub's refusal otherwise. */
function reviewable({ repository, caller }: Review, run: Run, id: number): Reviewable {
  const environment = [...repository.environments.values()].find((candidate) => candidate.id === id);
  const pending = lastAttempt(run).pending.find(
    (held) => held.environment === environment?.name && held.review === 'needed',
  );
  if (!environment || !pending)
    throw unprocessable('The deployment is not waiting for review, or the environment does not exist.');
  if (!caller || !mayReview(repository, run, environment, caller.login))
    throw refuse(422, `${caller?.login} cannot review deployments to ${environment.name} of this run.`);
  return { environment, pending };
}

/** Only required reviewers decide, and with `prevent_self_review` not who has started the run. */
function mayReview(repository: Repository, run: Run, environment: Environment, login: string): boolean {
  const self = environment.preventSelfReview && [run.actor, lastAttempt(run).triggeredBy].includes(login);
  return environment.reviewers.includes(login) && !self && atLeast(roleOf(repository, login), 'read');
}
