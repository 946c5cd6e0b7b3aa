import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { trust } from '#test/rehearsal/aws/aws-world';
import { digestOf, type EcsWorld, startEcsWorld } from '#test/rehearsal/aws/ecs/ecs-world';
import { awsRefusal, startAwsJson } from '#test/support/aws-json-server';
import { type BundleRun, runBundle } from '#test/support/run-bundle';

/** The least policy of actions/deploy-env/README.md, for one cluster. Registry, log and target health are served beside ECS. */
const leastPolicy = (cluster: string): PolicyDocument => {
  const ecs = (resource: string) => `arn:aws:ecs:eu-west-1:111122223333:${resource}`;
  const allow = (Action: string[], Resource: string | string[]) => ({ Effect: 'Allow' as const, Action, Resource });
  return {
    Version: '2012-10-17',
    Statement: [
      allow(['ecs:DescribeServices', 'ecs:ListServiceDeployments', 'ecs:UpdateService'], ecs(`service/${cluster}/*`)),
      {
        ...allow(['ecs:TagResource', 'ecs:UntagResource'], ecs(`service/${cluster}/*`)),
        Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'slipway:lease' } },
      },
      allow(
        ['ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions', 'ecs:StopServiceDeployment'],
        [ecs(`service-deployment/${cluster}/*`), ecs(`service-revision/${cluster}/*`)],
      ),
      allow(['ecs:DescribeTaskDefinition', 'ecs:RegisterTaskDefinition', 'ecs:ListTasks'], '*'),
      allow(['ecs:RunTask'], ecs(`task-definition/${cluster}-*:*`)),
      allow(['ecs:DescribeTasks', 'ecs:StopTask'], ecs(`task/${cluster}/*`)),
      allow(['elasticloadbalancing:DescribeTargetHealth'], '*'),
    ],
  } as PolicyDocument;
};

export type DeployWorld = {
  ecs: EcsWorld;
  /** What GitHub was asked. */
  github: { heard: { method: string; path: string; body: Record<string, unknown>; token: string }[] };
  registry: Awaited<ReturnType<typeof startAwsJson>>;
  /** Plays deploy-env's bundle against a cluster of its own. */
  deploy(cluster: string, options: DeployOptions): Promise<BundleRun>;
  close(): Promise<void>;
};

type DeployOptions = {
  mode: string;
  with?: Record<string, string>;
  /** Lines of the environment in the configuration. */
  environment?: string;
  /** Settings of the service. */
  service?: string;
  /** `before: [...]` or `after: [...]`. */
  tasks?: string;
  /** Where the configuration lies. */
  configFile?: string;
  cancelOn?: string;
  desiredCount?: number;
};

/** ECS that runs tasks for real, with least IAM; GitHub's deployments, ECR and the log as far as a deployment asks them. */
export async function startDeployWorld(): Promise<DeployWorld> {
  const ecs = await startEcsWorld({ factor: 30 });
  const registry = await startAwsJson(({ operation, body }) => registryAnswer(operation, body, ecs));
  const identity = await serve(async () => ({ value: await ecs.token() }));
  const heard: DeployWorld['github']['heard'] = [];
  const github = await serve(async (method, url, body, token) => {
    heard.push({ method, path: url, body, token });
    return method === 'GET' ? [] : { id: 4711, created_at: '2026-01-01T00:00:00Z', ...body };
  });
  const env = {
    AWS_ENDPOINT_URL: ecs.aws.url,
    AWS_ENDPOINT_URL_ECR: registry.url,
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: registry.url,
    GITHUB_API_URL: github.url,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${identity.url}/token?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  return {
    ecs,
    github: { heard },
    registry,
    deploy: (cluster, options) => deploy(ecs, env, cluster, options),
    close: async () => {
      await Promise.all([ecs.close(), registry.close(), identity.close(), github.close()]);
    },
  };
}

async function deploy(ecs: EcsWorld, env: Record<string, string>, cluster: string, options: DeployOptions) {
  await ecs.provision({
    cluster,
    desiredCount: options.desiredCount ?? 1,
    environment: { DB_PASSWORD: 'hunter2-secret' },
  });
  const { arn } = ecs.aws.iam.putRole({ name: `deploy-${cluster}`, trust: trust(), policies: [leastPolicy(cluster)] });
  const workspace = await mkdtemp(path.join(tmpdir(), 'slipway-workspace-'));
  const file = path.join(workspace, options.configFile ?? '.github/slipway.yml');
  await mkdir(path.dirname(file));
  await writeFile(file, config(cluster, arn, options));
  try {
    return await runBundle('deploy-env', {
      workspace,
      env,
      with: { environment: 'staging', image: digestOf(options.mode), ...options.with },
      ...(options.cancelOn && { cancel: 'SIGTERM' as const, cancelOn: options.cancelOn }),
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

const config = (cluster: string, role: string, { environment = '', service = '', tasks = '' }: DeployOptions) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "${role}" }
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: ${role}
    timeout: 60s
${environment}
    ecs:
      cluster: ${cluster}
      services:
        boat-listing: { container: app${service} }
${tasks}
`;

function registryAnswer(operation: string, body: Record<string, unknown>, { lines }: EcsWorld) {
  if (operation === 'ecr:DescribeRepositories') {
    return { body: { repositories: [{ repositoryUri: '127.0.0.1:5000/boat-listing' }] } };
  }
  if (operation === 'ecr:DescribeImages') {
    const [{ imageDigest, imageTag }] = body['imageIds'] as [{ imageDigest?: string; imageTag?: string }];
    if (imageTag !== undefined && imageTag !== 'stable') return awsRefusal('ImageNotFoundException', 'no such tag');
    return { body: { imageDetails: [{ imageDigest: imageDigest ?? digestOf('better') }] } };
  }
  const found = lines.filter(({ group, stream }) => group === body['logGroupName'] && stream === body['logStreamName']);
  return { body: { events: found.map(({ message }) => ({ message, timestamp: 1 })) } };
}

type Answer = (method: string, path: string, body: Record<string, unknown>, token: string) => Promise<unknown>;

async function serve(answer: Answer): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    const text = Buffer.concat(chunks).toString('utf8') || '{}';
    const body = await answer(method, url, JSON.parse(text), headers.authorization ?? '');
    response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
