import path from 'node:path';
import type { ContainerDefinition, ContainerOverride, NetworkBinding } from '@aws-sdk/client-ecs';

type Input = {
  /** KEY=value, from the image. */
  image: string[];
  container: ContainerDefinition;
  override: ContainerOverride | undefined;
  secrets: Record<string, string>;
  bindings: NetworkBinding[];
  metadataUri: string;
  region: string;
};

/**
 * The environment of a container's process. Nothing of the rehearsal's own environment gets in, but a PATH that finds node.
 *
 * Every port mapping gets a free port of the loopback interface, as bridge mode's dynamic ports do. There is no network
 * namespace that could translate it, so the process is told: `PORT` is the port of the first mapping, and `PORT_8080` the
 * one of container port 8080. They win over what the task definition says.
 */
export function containerEnvironment(input: Input): Record<string, string> {
  const { image, container, override, secrets, bindings, metadataUri, region } = input;
  const first = bindings[0]?.hostPort;
  return {
    ...pairs(image.map(split)),
    ...pairs((container.environment ?? []).map(({ name = '', value = '' }) => [name, value])),
    ...secrets,
    ...pairs((override?.environment ?? []).map(({ name = '', value = '' }) => [name, value])),
    PATH: `${path.dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    AWS_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE',
    ECS_CONTAINER_METADATA_URI_V4: metadataUri,
    ...(first !== undefined && { PORT: String(first) }),
    ...pairs(bindings.map(({ containerPort, hostPort }) => [`PORT_${containerPort}`, String(hostPort)])),
  };
}

const pairs = (entries: [string, string][]): Record<string, string> => Object.fromEntries(entries);

const split = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
};
