import type { Check } from '#lib/domain/config/checks';
import type { Config, Environment, LockedBucket } from '#lib/domain/config/schema';
import type { Statement } from './policy-document.ts';
import * as may from './statements.ts';

/** What the task definitions of an environment say and the configuration does not. */
export type TaskFacts = {
  /** ARNs of task roles and execution roles. */
  roles: string[];
  /** Log groups of the containers. */
  logGroups: string[];
  /** Some have tags. */
  tagged: boolean;
};

/** What each action asks of AWS: promotion-gate, inspect-deployment, incident and record-evidence ask nothing. */
export const buildImageNeeds = ({ image }: Config): Statement[] => [may.logInToTheRegistry(), may.pushImages(image)];

export function deployEnvNeeds({ image }: Config, environment: Environment, tasks: TaskFacts): Statement[] {
  const { ecs } = environment;
  return [
    may.readServices(environment),
    may.changeServices(environment),
    may.holdLeases(environment),
    may.registerTaskDefinitions(),
    ...(tasks.tagged ? [may.tagTaskDefinitions(environment)] : []),
    ...may.passTaskRoles(tasks.roles),
    may.followDeployments(environment),
    ...(environment['on-cancel'] === 'leave' ? [] : [may.stopDeployments(environment)]),
    may.readTaskDefinitions(),
    ...may.findTasks(environment),
    ...(ecs.before.length + ecs.after.length > 0 ? may.runOneOffTasks(environment) : []),
    may.findImages(image, 'ecr:DescribeRepositories'),
    may.lookAtTargets(),
    ...may.quoteLogs(environment, tasks.logGroups),
  ];
}

export const validateDeploymentNeeds = (environment: Environment): Statement[] =>
  (environment.validate?.checks ?? []).flatMap((check) => needsOfCheck(check, environment));

/** It registers nothing: it can only go back to what was there. */
export const rollbackNeeds = ({ image }: Config, environment: Environment, tasks: TaskFacts): Statement[] => [
  may.readServices(environment),
  may.changeServices(environment),
  may.holdLeases(environment),
  ...may.passTaskRoles(tasks.roles),
  may.followDeployments(environment),
  may.stopDeployments(environment),
  may.readTaskDefinitions(),
  ...may.findTasks(environment),
  may.findImages(image),
  ...validateDeploymentNeeds(environment),
];

function needsOfCheck(check: Check, environment: Environment): Statement[] {
  switch (check.kind) {
    case 'target-health':
      return [may.readServices(environment), may.lookAtTargets()];
    case 'task-digests':
      return may.findTasks(environment);
    case 'alarms':
      return [may.lookAtAlarms()];
    case 'metric':
      return [may.readMetrics()];
    case 'log-errors':
    case 'log-rate':
      return [may.searchLogs(environment, [check.group])];
    default:
      return [];
  }
}

export const anchorLedgerNeeds = (place: LockedBucket): Statement[] => [may.keepLockedObjects(place)];
