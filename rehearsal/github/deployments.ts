import type { Github } from './github.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from './model/deployment.ts';
import type { Repository } from './model/state.ts';

type Facts = Omit<Deployment, 'id' | 'originalEnvironment' | 'createdAt' | 'updatedAt' | 'statuses'>;

export function openDeployment(github: Github, repository: Repository, facts: Facts): Deployment {
  const now = github.clock.now();
  const times = { createdAt: now, updatedAt: now };
  const deployment = { ...facts, ...times, id: github.nextId(), originalEnvironment: facts.environment, statuses: [] };
  repository.deployments.set(deployment.id, deployment);
  return deployment;
}

export type NewStatus = {
  state: DeploymentState;
  creator: string;
  description?: string;
  environment?: string;
  environmentUrl?: string;
  logUrl?: string;
  autoInactive?: boolean;
};

/** Adds a status; a successful one may retire the environment's earlier deployments. URLs are inherited. */
export function addStatus(
  github: Github,
  repository: Repository,
  deployment: Deployment,
  status: NewStatus,
): DeploymentStatus {
  const { autoInactive = false, ...given } = status;
  if (given.environment) deployment.environment = given.environment;
  const added = append(github, deployment, given);
  if (autoInactive && status.state === 'success') retireOthers(github, repository, deployment, status.creator);
  return added;
}

function append(github: Github, deployment: Deployment, status: Omit<NewStatus, 'autoInactive'>): DeploymentStatus {
  const previous = deployment.statuses.at(-1);
  const now = github.clock.now();
  const added: DeploymentStatus = {
    id: github.nextId(),
    state: status.state,
    description: status.description ?? '',
    creator: status.creator,
    environment: status.environment ?? deployment.environment,
    environmentUrl: status.environmentUrl ?? previous?.environmentUrl ?? '',
    logUrl: status.logUrl ?? previous?.logUrl ?? '',
    createdAt: now,
  };
  deployment.statuses.push(added);
  deployment.updatedAt = now;
  return added;
}

/**
 * `auto_inactive`: earlier deployments to the environment that had succeeded become inactive, unless they are transient or
 * of a production environment. https://docs.github.com/rest/deployments/statuses#create-a-deployment-status
 */
function retireOthers(github: Github, repository: Repository, latest: Deployment, creator: string): void {
  const others = [...repository.deployments.values()].filter(
    (other) =>
      other !== latest &&
      other.id < latest.id &&
      other.environment === latest.environment &&
      !other.transient &&
      !other.production &&
      other.statuses.some(({ state }) => state === 'success') &&
      other.statuses.at(-1)?.state !== 'inactive',
  );
  for (const other of others) append(github, other, { state: 'inactive', creator });
}
