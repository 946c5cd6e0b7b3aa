import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TaskFacts } from '#lib/domain/access/needs';
import { type AccessRole, rolesOf } from '#lib/domain/access/roles';
import { taskFacts } from '#lib/domain/access/task-facts';
import { parseConfig } from '#lib/domain/config/parse';
import type { Config } from '#lib/domain/config/schema';
import { messageOf } from '#lib/domain/errors/ops-error';
import { readRepository } from '#rehearsal/product/own/read-repository';
import {
  findTaskDefinitions,
  type TaskDefinitionFile,
  taskDefinitionFor,
} from '#rehearsal/product/own/task-definitions';

export type RoleOptions = {
  account?: string | undefined;
  repository?: string | undefined;
  branch?: string | undefined;
  subject?: string | undefined;
  'task-role'?: string[] | undefined;
  'log-group'?: string[] | undefined;
};

type Ended = { template: object; needs: [] } | { template: undefined; needs: string[] };

const needing = (...needs: string[]): Ended => ({ template: undefined, needs });

/** The roles of one account that a repository's configuration names, as a CloudFormation template; or what is needed for it. */
export async function rolesFor(folder: string, options: RoleOptions): Promise<Ended> {
  const found = await readRepository(folder);
  if (!found) return needing(`${folder} is not the root of a git repository.`);
  const config = await readConfig(found.folder).catch((error: unknown) => messageOf(error));
  if (typeof config === 'string') return needing(config);
  const repository = options.repository ?? (found.name && `${found.name.owner}/${found.name.repo}`);
  const tasks = tasksOf(config, await findTaskDefinitions(found.folder, found.files), options);
  const accounts = accountsOf(config);
  const account = options.account ?? (accounts.length === 1 ? accounts[0] : undefined);
  const needs = [
    ...(repository ? [] : ['The repository at GitHub: --repository OWNER/NAME.']),
    ...(account ? [] : [`The account: --account ID. The configuration has ${accounts.join(', ')}.`]),
    ...needsOfTasks(config, tasks),
  ];
  if (!repository || !account || needs.length > 0) return needing(...needs);
  const branch = options.branch ?? found.branches[0] ?? 'main';
  const subject = options.subject === undefined ? {} : { subjectPrefix: options.subject };
  const roles = rolesOf(config, { repository, branch, tasks, ...subject });
  return { template: roleTemplate(roles.filter((role) => role.account === account)), needs: [] };
}

const readConfig = async (folder: string): Promise<Config> => {
  const file = path.join(folder, '.github/slipway.yml');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error('There is no .github/slipway.yml: scripts/init writes one.');
  });
  return parseConfig(text, '.github/slipway.yml');
};

const accountsOf = ({ image, environments, ledger }: Config): string[] => {
  const anchors = ledger.anchors.s3 ? [ledger.anchors.s3.role.split(':')[4] ?? ''] : [];
  return [...new Set([image.account, ...Object.values(environments).map(({ account }) => account), ...anchors])];
};

function tasksOf(config: Config, files: TaskDefinitionFile[], options: RoleOptions): Record<string, TaskFacts> {
  const { 'task-role': roles, 'log-group': logGroups } = options;
  const entries = Object.entries(config.environments).map(([environment, { ecs }]) => {
    const definitions = Object.entries(ecs.services).flatMap(
      ([service, { container }]) => taskDefinitionFor(files, { environment, service, container })?.definition ?? [],
    );
    const told = taskFacts(definitions);
    return [environment, { ...told, roles: roles ?? told.roles, logGroups: logGroups ?? told.logGroups }];
  });
  return Object.fromEntries(entries);
}

/** Whoever registers a task definition passes its roles to ECS: without that right every deployment is refused. */
const needsOfTasks = (config: Config, tasks: Record<string, TaskFacts>): string[] =>
  Object.keys(config.environments)
    .filter((name) => tasks[name]?.roles.length === 0)
    .map(
      (name) =>
        `The roles of ${name}'s tasks: --task-role ARN, once for each. No task definition among the files names one.`,
    );

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html */
const roleTemplate = (roles: AccessRole[]): object => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Description: 'The roles that Slipway assumes, each with the least that it needs.',
  Resources: Object.fromEntries(roles.map((role) => [logicalId(role.name), roleResource(role)])),
});

const logicalId = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, first) => first.toUpperCase());

const roleResource = ({ name, path: Path, purpose, trust, policy }: AccessRole): object => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    RoleName: name,
    Path,
    Description: purpose,
    AssumeRolePolicyDocument: trust,
    Policies: [{ PolicyName: name, PolicyDocument: policy }],
  },
});
