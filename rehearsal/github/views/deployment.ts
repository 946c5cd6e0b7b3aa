import type { Schemas } from '#rehearsal/github/api/route';
import { botLogin, type Github } from '#rehearsal/github/github';
import type { Deployment, DeploymentStatus, Environment } from '#rehearsal/github/model/deployment';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { actionsApp, userView } from './user.ts';

export function deploymentView(github: Github, repository: Repository, deployment: Deployment): Schemas['deployment'] {
  const url = `${apiUrl(github, repository)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload as Record<string, unknown>,
    original_environment: deployment.originalEnvironment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userView(github, deployment.creator),
    created_at: timestamp(deployment.createdAt),
    updated_at: timestamp(deployment.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(github, repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.creator === botLogin ? actionsApp(github) : null,
  };
}

export function statusView(
  github: Github,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Schemas['deployment-status'] {
  const deploymentUrl = `${apiUrl(github, repository)}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    // GitHub answers `waiting` for jobs held at an environment; its OpenAPI description does not know that.
    state: status.state as Schemas['deployment-status']['state'],
    creator: userView(github, status.creator),
    description: status.description,
    environment: status.environment,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    target_url: status.logUrl,
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
    deployment_url: deploymentUrl,
    repository_url: apiUrl(github, repository),
    performed_via_github_app: status.creator === botLogin ? actionsApp(github) : null,
  };
}

/** What all answers about an environment start with. */
export const environmentLink = (github: Github, repository: Repository, environment: Environment) => ({
  id: environment.id,
  node_id: nodeId('Environment', environment.id),
  name: environment.name,
  url: `${apiUrl(github, repository)}/environments/${encodeURIComponent(environment.name)}`,
  html_url: `${htmlUrl(github, repository)}/deployments/activity_log?environments_filter=${environment.name}`,
  created_at: timestamp(environment.createdAt),
  updated_at: timestamp(environment.updatedAt),
});

export const reviewersView = (github: Github, environment: Environment) =>
  environment.reviewers.map((login) => ({ type: 'User' as const, reviewer: userView(github, login) }));

export function environmentView(
  github: Github,
  repository: Repository,
  environment: Environment,
): Schemas['environment'] {
  const { id, waitTimer, preventSelfReview, branchPolicy } = environment;
  const rule = (type: string, offset: number) => ({ id: id + offset, node_id: nodeId('Gate', id + offset), type });
  const reviewers = { prevent_self_review: preventSelfReview, reviewers: reviewersView(github, environment) };
  return {
    ...environmentLink(github, repository, environment),
    protection_rules: [
      ...(waitTimer > 0 ? [{ ...rule('wait_timer', 1_000_000), wait_timer: waitTimer }] : []),
      ...(environment.reviewers.length > 0 ? [{ ...rule('required_reviewers', 2_000_000), ...reviewers }] : []),
      ...(branchPolicy ? [rule('branch_policy', 3_000_000)] : []),
    ],
    deployment_branch_policy: branchPolicy,
  };
}
