import type { Config } from '#lib/domain/config/schema';
import { configFile, type OwnParts, reviewersOf } from './own-product.ts';
import { emptied } from './play-config.ts';
import { taskDefinitionFor } from './task-definitions.ts';
import { buildOf, type Deployment, placeIn } from './workflows.ts';

/** What a product asks for and is not here, all of it: a rehearsal that breaks off half-way proves nothing. */
export function obstaclesOf(parts: OwnParts, deployments: Deployment[]): string[] {
  const { config, release, played, comment } = parts;
  const names = deployments.map(({ environment }) => environment).filter((name) => name in config.config.environments);
  return [
    ...played.flatMap(({ obstacles }) => obstacles),
    ...deployments.flatMap((deployment) => wrongCall(parts, deployment)),
    ...foreignPartition(config.config),
    ...gates(config.config, names, comment),
    ...emptied(config.config, names, logGroupsOf(parts, names)).map(
      (name) =>
        `${name}: no check of \`validate\` can be played; add one that asks the environment itself, such as http.`,
    ),
    ...names.flatMap((name) => sidecars(parts, name)),
    ...(buildOf(release.caller)
      ? []
      : [`${release.caller.path} calls neither build.yml nor actions/build-image: the rehearsal builds nothing else.`]),
  ];
}

function wrongCall({ config, release }: OwnParts, { environment, config: file, job }: Deployment): string[] {
  const at = `${placeIn(release.caller, ['jobs'])}, job "${job}"`;
  if (environment === '' || environment.includes('${{'))
    return [`${at}: \`environment\` is not a plain name; the rehearsal does not play matrices.`];
  if (file !== undefined && file !== configFile)
    return [`${at}: its \`config\` is ${file}; the rehearsal reads ${configFile}.`];
  if (!(environment in config.config.environments))
    return [`${at}: deploys to "${environment}", which ${configFile} does not describe.`];
  return [];
}

const foreignPartition = ({ image, environments }: Config): string[] =>
  [image.region, ...Object.values(environments).map(({ region }) => region)].some((region) =>
    /^(cn|us-gov)-/.test(region),
  )
    ? ['AWS China and GovCloud are not played: ARNs here are those of the partition aws.']
    : [];

function gates(config: Config, names: string[], comment: string): string[] {
  const reviewed = names.filter((name) => config.environments[name]?.gate.reviewers === 'required');
  const named = reviewed.some((name) => (config.environments[name]?.gate.approvers.length ?? 0) > 0);
  const patterns = reviewed.flatMap((name) => config.environments[name]?.gate['comment-pattern'] ?? []);
  return [
    ...(named && reviewersOf(config, reviewed).length === 0
      ? ['No login is in `gate.approvers` of all environments: the rehearsal has one reviewer.']
      : []),
    ...patterns
      .filter((pattern) => !new RegExp(pattern, 'u').test(comment))
      .map((pattern) => `An approval must match ${pattern}: give a comment that does, --comment TEXT.`),
  ];
}

const definitionsOf = ({ config, definitions }: OwnParts, name: string) =>
  Object.entries(config.config.environments[name]?.ecs.services ?? {}).map(([service, { container }]) => ({
    container,
    file: taskDefinitionFor(definitions, { environment: name, service, container }),
    standard: `/ecs/${config.config.environments[name]?.ecs.cluster}/${service}`,
  }));

const logGroupsOf = (parts: OwnParts, names: string[]): string[] =>
  names
    .flatMap((name) => definitionsOf(parts, name))
    .map(({ file, standard }) => {
      const options = file?.definition.containerDefinitions?.map(({ logConfiguration }) => logConfiguration?.options);
      return options?.map((one) => one?.['awslogs-group']).find(Boolean) ?? standard;
    });

/** Only the product's own image is here. */
const sidecars = (parts: OwnParts, name: string): string[] =>
  definitionsOf(parts, name).flatMap(({ container, file }) => {
    const all = file?.definition.containerDefinitions ?? [];
    const own = container ?? all[0]?.name;
    return all
      .filter((one) => one.name !== own)
      .map(
        (one) =>
          `${file?.path}: the container "${one.name}" needs the image ${one.image}, which is not on this machine.`,
      );
  });
