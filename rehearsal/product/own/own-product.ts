import path from 'node:path';
import type { Config, Environment } from '#lib/domain/config/schema';
import type { CommitFile, Product, ProductEnvironment } from '#rehearsal/product/product';
import { infrastructureOf } from './infrastructure-of.ts';
import { type OwnChange, releaseOf } from './own-changes.ts';
import type { OwnImage } from './own-image.ts';
import { obstaclesOf } from './own-obstacles.ts';
import { rolesFor } from './own-roles.ts';
import { healthPathOf, pathsOf } from './pages-of.ts';
import { configLimits, playConfig } from './play-config.ts';
import type { PlayedWorkflow } from './play-workflow.ts';
import type { Reading, Release } from './read-own-product.ts';
import type { OwnRepository } from './read-repository.ts';
import { type TaskDefinitionFile, taskDefinitionFor } from './task-definitions.ts';
import { type Caller, type Deployment, deploymentsOf } from './workflows.ts';

export const configFile = '.github/slipway.yml';

/** A team's own product, and how a story plays it. */
export type OwnProduct = Product<string, OwnChange> & {
  /** In the order in which the release workflow deploys. */
  deployments: Deployment[];
  /** What the reviewer says. */
  comment: string;
};

export type OwnParts = {
  repository: OwnRepository;
  config: { text: string; config: Config };
  callers: Caller[];
  release: Release;
  image: OwnImage;
  definitions: TaskDefinitionFile[];
  comment: string;
  played: (PlayedWorkflow & { path: string })[];
};

/** Puts the parts together, unless one of them asks for what is not here. */
export function ownProduct(parts: OwnParts): Reading {
  const { repository, release, comment, image } = parts;
  const { config } = parts.config;
  const deployments = deploymentsOf(release.caller);
  const obstacles = obstaclesOf(parts, deployments);
  if (obstacles.length > 0) return { kind: 'unplayable', obstacles };
  const environments = environmentsOf(parts, deployments);
  const logGroups = Object.values(environments).flatMap(({ infrastructure }) =>
    infrastructure.services.map(({ logGroup }) => logGroup.logGroupName ?? ''),
  );
  const name = repository.name ?? { owner: 'local', repo: config.product };
  const names = deployments.map(({ environment }) => environment);
  const reviewer = reviewersOf(config, names)[0];
  const product: OwnProduct = {
    repository: name,
    branch: release.branch,
    ...(reviewer && { reviewer }),
    registry: { ...config.image, repository: { repositoryName: config.image.repository } },
    roles: rolesFor(config, name, release.branch, environments),
    lockedBuckets: config.ledger.anchors.s3 ? [config.ledger.anchors.s3.bucket] : [],
    secrets: secretsOf(config),
    environments,
    adapt: (file, content, urls) => (file === configFile ? playConfig(content, config, { urls, logGroups }) : content),
    history: async () => [
      { message: 'The evening before', date: new Date(Date.UTC(2026, 4, 17)), files: filesOf(parts) },
    ],
    release: (change, current) => releaseOf(change, path.join(image.source.context, image.source.dockerfile), current),
    image: image.source,
    deployments,
    comment,
  };
  return { kind: 'playable', product, limits: limitsOf(parts, names, logGroups) };
}

/** Who may approve everywhere, where the configuration names them. */
export function reviewersOf({ environments }: Config, names: string[]): string[] {
  const lists = names.map((name) => environments[name]?.gate.approvers ?? []).filter(({ length }) => length > 0);
  const [first = [], ...others] = lists;
  return first.filter((login) => others.every((list) => list.includes(login)));
}

function environmentsOf({ config: { config }, definitions, image }: OwnParts, deployments: Deployment[]) {
  const entries = deployments.map(({ environment: name }): [string, ProductEnvironment] => {
    const environment = config.environments[name] as Environment;
    const infrastructure = infrastructureOf(config, name, (service) => {
      const container = environment.ecs.services[service]?.container;
      const taskDefinition = taskDefinitionFor(definitions, { environment: name, service, container })?.definition;
      const port = taskDefinition?.containerDefinitions?.flatMap(({ portMappings = [] }) => portMappings)[0]
        ?.containerPort;
      return { taskDefinition, port: port ?? image.port };
    });
    const reviewed = environment.gate.reviewers === 'required';
    return [name, { reviewed, infrastructure, paths: pathsOf(environment), healthPath: healthPathOf(environment) }];
  });
  return Object.fromEntries(entries);
}

const secretsOf = ({ environments }: Config): string[] =>
  Object.values(environments).flatMap(({ ecs }) =>
    Object.values(ecs.services).flatMap(({ secrets }) => Object.values(secrets)),
  );

/** Everything of the working tree but workflows that have nothing to do with Slipway: a push would start them too. */
function filesOf({ repository, config, image, played }: OwnParts): CommitFile[] {
  const dockerfile = path.join(image.source.context, image.source.dockerfile);
  const rewritten = new Map([
    [configFile, config.text],
    [dockerfile, image.dockerfile],
    ...played.map(({ path: file, content }) => [file, content] as const),
  ]);
  const kept = repository.files.filter((file) => !rewritten.has(file) && !/^\.github\/workflows\//.test(file));
  return [
    ...kept.map((file) => ({ path: file, copyOf: path.join(repository.folder, file) })),
    ...[...rewritten].map(([file, content]) => ({ path: file, content })),
  ];
}

function limitsOf(
  { repository, config, callers, image, played }: OwnParts,
  names: string[],
  logGroups: string[],
): string[] {
  const silent = repository.files.filter(
    (file) => /^\.github\/workflows\/.+\.ya?ml$/.test(file) && !callers.some((caller) => caller.path === file),
  );
  const elsewhere = Object.keys(config.config.environments).filter((name) => !names.includes(name));
  const secrets = secretsOf(config.config);
  return [
    ...image.notes,
    ...silent.map((file) => `${file} is not played: it does not call Slipway.`),
    ...played.flatMap(({ limits }) => limits),
    ...elsewhere.map((name) => `${name} is not played: the release workflow does not deploy to it.`),
    ...configLimits(config.config, names, logGroups),
    ...(secrets.length > 0 ? [`${secrets.length} secrets are given to tasks as the word "rehearsed".`] : []),
  ];
}
