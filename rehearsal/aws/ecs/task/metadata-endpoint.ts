import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Container, Task } from '@aws-sdk/client-ecs';
import { nameOf, parseTaskDefinition } from '../arns.ts';

export type MetadataEndpoint = {
  /** The value of ECS_CONTAINER_METADATA_URI_V4 for a container. */
  uriOf(taskId: string, container: string): string;
  close(): Promise<void>;
};

/** The task metadata endpoint, version 4: who a container is, and the digest of the image that it runs. */
export async function startMetadataEndpoint(taskOf: (id: string) => Task | undefined): Promise<MetadataEndpoint> {
  const server = createServer((request, response) => {
    const [, version, taskId = '', name, scope] = (request.url ?? '').split('/');
    const task = taskOf(taskId);
    const container = task?.containers?.find((candidate) => candidate.name === name);
    if (version !== 'v4' || !task || !container) answer(response, 404, { error: 'V4 metadata not found' });
    else answer(response, 200, scope === 'task' ? taskMetadata(task) : containerMetadata(task, container));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    uriOf: (taskId, container) => `http://127.0.0.1:${port}/v4/${taskId}/${container}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function taskMetadata(task: Task): Record<string, unknown> {
  const { family, revision } = parseTaskDefinition(task.taskDefinitionArn ?? '');
  return {
    Cluster: task.clusterArn,
    TaskARN: task.taskArn,
    Family: family,
    Revision: String(revision),
    ServiceName: task.group?.startsWith('service:') ? task.group.slice('service:'.length) : undefined,
    DesiredStatus: task.desiredStatus,
    KnownStatus: task.lastStatus,
    LaunchType: task.launchType,
    AvailabilityZone: task.availabilityZone,
    PullStartedAt: task.pullStartedAt,
    PullStoppedAt: task.pullStoppedAt,
    Containers: (task.containers ?? []).map((container) => containerMetadata(task, container)),
  };
}

/** `ImageID` is the manifest's digest, as the API's `imageDigest`: what a release is identified by. */
function containerMetadata(task: Task, container: Container): Record<string, unknown> {
  const { family, revision } = parseTaskDefinition(task.taskDefinitionArn ?? '');
  return {
    DockerId: container.runtimeId,
    Name: container.name,
    DockerName: container.name,
    Image: container.image,
    ImageID: container.imageDigest,
    ContainerARN: container.containerArn,
    DesiredStatus: task.desiredStatus,
    KnownStatus: container.lastStatus,
    CreatedAt: task.createdAt,
    StartedAt: task.startedAt,
    Type: 'NORMAL',
    Labels: {
      'com.amazonaws.ecs.cluster': nameOf(task.clusterArn ?? ''),
      'com.amazonaws.ecs.container-name': container.name,
      'com.amazonaws.ecs.task-arn': task.taskArn,
      'com.amazonaws.ecs.task-definition-family': family,
      'com.amazonaws.ecs.task-definition-version': String(revision),
    },
    Networks: [{ NetworkMode: 'bridge', IPv4Addresses: ['127.0.0.1'] }],
  };
}
