import { existsSync } from 'node:fs';
import type { ContainerDefinition, ContainerOverride, HealthStatus, NetworkBinding } from '@aws-sdk/client-ecs';
import type { TaskRecord } from '../records.ts';
import { commandLine, healthCheckCommand } from './command-line.ts';
import { containerEnvironment } from './container-environment.ts';
import { type ContainerProcess, startContainerProcess } from './container-process.ts';
import { onHostPorts, watchContainerHealth } from './health-checks.ts';
import type { PulledImage } from './pull-images.ts';
import { changeContainer } from './task-changes.ts';
import type { TaskDependencies } from './task-dependencies.ts';

export type RunningContainer = {
  definition: ContainerDefinition;
  process: ContainerProcess;
  bindings: NetworkBinding[];
  /** Starts the container's health check, if it has one. */
  watchHealth(signal: AbortSignal): void;
};

type Options = {
  task: TaskRecord;
  definition: ContainerDefinition;
  image: PulledImage;
  secrets: Record<string, string>;
  region: string;
};

/** Starts one container of a task: ports, environment, process, log stream. Throws ECS's CannotStartContainerError. */
export async function startContainer(deps: TaskDependencies, options: Options): Promise<RunningContainer> {
  const { task, definition, image } = options;
  const bindings = await bindPorts(deps, definition);
  const env = await environmentOf(deps, options, bindings);
  const command = commandLine({
    root: image.root,
    image: image.config,
    container: definition,
    override: overrideOf(task, definition),
    exists: existsSync,
  });
  const { clock, reaper } = deps;
  const onLine = logTo(deps, task, definition);
  const process = await startContainerProcess({ clock, reaper, command, env, onLine }).catch((error: Error) => {
    throw new Error(`CannotStartContainerError: failed to create task for container: ${error.message}`);
  });
  const watchHealth = (signal: AbortSignal): void => {
    const check = definition.healthCheck;
    if (!check) return;
    const onStatus = (healthStatus: HealthStatus): void =>
      changeContainer(deps, task.arn, definition.name ?? '', { healthStatus });
    const argv = healthCheckCommand(onHostPorts(check.command ?? [], bindings), image.root, existsSync);
    void watchContainerHealth({ clock, check, argv, cwd: command.cwd, env, signal, onStatus });
  };
  return { definition, process, bindings, watchHealth };
}

async function environmentOf(
  deps: TaskDependencies,
  { task, definition, image, secrets, region }: Options,
  bindings: NetworkBinding[],
): Promise<Record<string, string>> {
  const metadata = await deps.metadata();
  return containerEnvironment({
    image: image.config.environment,
    container: definition,
    override: overrideOf(task, definition),
    secrets,
    bindings,
    metadataUri: metadata.uriOf(task.id, definition.name ?? ''),
    region,
  });
}

async function bindPorts(
  { ports }: TaskDependencies,
  { portMappings = [] }: ContainerDefinition,
): Promise<NetworkBinding[]> {
  return Promise.all(
    portMappings.map(async ({ containerPort, protocol = 'tcp' }) => ({
      bindIP: '127.0.0.1',
      ...(containerPort !== undefined && { containerPort }),
      hostPort: await ports.take(),
      protocol,
    })),
  );
}

const overrideOf = (task: TaskRecord, { name }: ContainerDefinition): ContainerOverride | undefined =>
  task.request.overrides?.containerOverrides?.find((override) => override.name === name);

/** The awslogs driver: group and prefix/container/task-id. Without it, output is lost, as on AWS. */
function logTo({ logs, clock }: TaskDependencies, task: TaskRecord, { name, logConfiguration }: ContainerDefinition) {
  const group = logConfiguration?.options?.['awslogs-group'];
  if (logConfiguration?.logDriver !== 'awslogs' || group === undefined) return () => {};
  const stream = `${logConfiguration.options?.['awslogs-stream-prefix'] ?? 'ecs'}/${name}/${task.id}`;
  return (line: string): void => logs.append(group, stream, line, clock.now());
}
