import { findRef } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Deployment, DeploymentState, DeploymentStatus, Environment } from '#rehearsal/github/model/deployment';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { nodeId } from '#rehearsal/github/views/links';
import { actorNode } from './actor-node.ts';
import { commitNode, refNode } from './commit-node.ts';
import { connection, type PageArguments } from './connection.ts';

/** A deployment counts as active once it has succeeded. */
const states: Record<DeploymentState, string> = {
  error: 'ERROR',
  failure: 'FAILURE',
  inactive: 'INACTIVE',
  pending: 'PENDING',
  success: 'ACTIVE',
  queued: 'QUEUED',
  in_progress: 'IN_PROGRESS',
  waiting: 'WAITING',
};

export function deploymentNode(github: Github, repository: Repository, deployment: Deployment) {
  const latest = deployment.statuses.at(-1);
  const { payload } = deployment;
  return {
    __typename: 'Deployment',
    id: nodeId('Deployment', deployment.id),
    databaseId: deployment.id,
    commitOid: deployment.sha,
    commit: () => commitNode(github, repository, deployment.sha),
    createdAt: timestamp(deployment.createdAt),
    updatedAt: timestamp(deployment.updatedAt),
    creator: actorNode(github, deployment.creator),
    description: deployment.description,
    environment: deployment.environment,
    latestEnvironment: deployment.environment,
    originalEnvironment: deployment.originalEnvironment,
    payload: JSON.stringify(payload),
    task: deployment.task,
    state: latest ? states[latest.state] : 'PENDING',
    latestStatus: latest ? statusNode(github, latest) : null,
    ref: async () => {
      const ref = await findRef(repository.gitDir, `refs/heads/${deployment.ref}`);
      return ref ? refNode(github, repository, ref) : null;
    },
    statuses: (page: PageArguments) =>
      connection('statuses', [...deployment.statuses].reverse(), page, (status) => statusNode(github, status)),
  };
}

const statusNode = (github: Github, status: DeploymentStatus) => ({
  __typename: 'DeploymentStatus',
  id: nodeId('DeploymentStatus', status.id),
  createdAt: timestamp(status.createdAt),
  updatedAt: timestamp(status.createdAt),
  creator: actorNode(github, status.creator),
  description: status.description,
  environment: status.environment,
  environmentUrl: status.environmentUrl || null,
  logUrl: status.logUrl || null,
  state: status.state.toUpperCase(),
});

const ended = (deployment: Deployment): boolean =>
  ['success', 'failure', 'error', 'inactive'].includes(deployment.statuses.at(-1)?.state ?? '');

export function environmentNode(github: Github, repository: Repository, environment: Environment) {
  return {
    __typename: 'Environment',
    id: nodeId('Environment', environment.id),
    databaseId: environment.id,
    name: environment.name,
    isPinned: false,
    latestCompletedDeployment: () => {
      const own = [...repository.deployments.values()].filter((one) => one.environment === environment.name);
      const latest = own.filter(ended).at(-1);
      return latest ? deploymentNode(github, repository, latest) : null;
    },
    protectionRules: (page: PageArguments) =>
      connection('protectionRules', rulesOf(environment), page, (rule) => ruleNode(github, environment, rule)),
  };
}

const rulesOf = ({ reviewers, waitTimer }: Environment): string[] => [
  ...(waitTimer > 0 ? ['WAIT_TIMER'] : []),
  ...(reviewers.length > 0 ? ['REQUIRED_REVIEWERS'] : []),
];

const ruleNode = (github: Github, environment: Environment, type: string) => ({
  databaseId: environment.id,
  type,
  preventSelfReview: environment.preventSelfReview,
  timeout: type === 'WAIT_TIMER' ? environment.waitTimer : 0,
  reviewers: (page: PageArguments) =>
    connection('reviewers', environment.reviewers, page, (login) => actorNode(github, login)),
});
