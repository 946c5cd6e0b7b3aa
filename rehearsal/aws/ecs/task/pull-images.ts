import type { ContainerDefinition, ContainerImage } from '@aws-sdk/client-ecs';
import type { ImageSource } from '#rehearsal/contracts';
import { changeContainer, changeTask } from './task-changes.ts';
import type { TaskDependencies, TaskPlan } from './task-dependencies.ts';

export type PulledImage = Awaited<ReturnType<ImageSource['unpack']>>;

/** Pulls what the containers run from; throws ECS's CannotPullContainerError. */
export async function pullImages(
  deps: TaskDependencies,
  arn: string,
  plan: TaskPlan,
): Promise<Map<string, PulledImage>> {
  const pulled = new Map<string, PulledImage>();
  changeTask(deps, arn, { pullStartedAt: deps.clock.now() });
  for (const container of plan.definition.containerDefinitions ?? []) {
    const { name = '' } = container;
    const image = await pull(deps.images, imageReference(container, plan.images));
    pulled.set(name, image);
    changeContainer(deps, arn, name, { imageDigest: image.digest });
  }
  changeTask(deps, arn, { pullStoppedAt: deps.clock.now() });
  return pulled;
}

/** With version consistency, tasks of one deployment run the digest that its tag stood for at the start. */
export function imageReference(
  { name, image = '', versionConsistency }: ContainerDefinition,
  pinned: ContainerImage[],
): string {
  const digest = pinned.find(({ containerName }) => containerName === name)?.imageDigest;
  if (digest === undefined || versionConsistency === 'disabled' || image.includes('@')) return image;
  return `${image.replace(/:[^/:]+$/, '')}@${digest}`;
}

async function pull(images: ImageSource, reference: string): Promise<PulledImage> {
  try {
    return await images.unpack(reference);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('CannotPullContainerError')) throw error;
    throw new Error(`CannotPullContainerError: pull image manifest has been retried 5 time(s): ${message}`);
  }
}
