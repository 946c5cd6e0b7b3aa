import type { Github } from '#rehearsal/github/github';
import type { Deployment, DeploymentStatus } from '#rehearsal/github/model/deployment';
import type { Repository } from '#rehearsal/github/model/state';
import { deploymentView, statusView } from '#rehearsal/github/views/deployment';
import type { Actor } from './actor.ts';

/** `deployment`, or with a status `deployment_status`: the workflows of the deployed commit listen. */
export async function publishDeployment(
  github: Github,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus | undefined,
  actor: Actor,
): Promise<void> {
  const payload = {
    deployment: deploymentView(github, repository, deployment),
    ...(status ? { deployment_status: statusView(github, repository, deployment, status) } : {}),
  };
  await github.publish({
    repository,
    name: status ? 'deployment_status' : 'deployment',
    action: 'created',
    ref: deployment.ref,
    sha: deployment.sha,
    actor: actor.login,
    byJob: actor.byJob,
    payload,
  });
}
