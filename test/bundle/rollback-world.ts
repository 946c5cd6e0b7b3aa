import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deployedNote, validatedNote } from '#lib/domain/records';
import { deploymentRecords } from '#lib/github/deployment-records';
import type { DeploymentRecords } from '#lib/ports';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { trust } from '#test/rehearsal/aws/aws-world';
import {
  digestOf,
  type EcsWorld,
  imageOf,
  reached,
  release,
  serviceOf,
  startEcsWorld,
} from '#test/rehearsal/aws/ecs/ecs-world';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { startAwsJson } from '#test/support/aws-json-server';
import { testClient } from '#test/support/github-client';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import { workspaceWith } from '#test/support/workspace';

/** The least policy of actions/rollback/README.md, for one cluster. */
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
      allow(['ecs:DescribeTaskDefinition', 'ecs:ListTasks'], '*'),
      allow(['ecs:DescribeTasks'], ecs(`task/${cluster}/*`)),
      allow(['elasticloadbalancing:DescribeTargetHealth'], '*'),
    ],
  };
};

export type RollbackWorld = {
  ecs: EcsWorld;
  github: World;
  records: DeploymentRecords;
  /** A service that runs `good`, with its record, and what is released on top of it. */
  stage(cluster: string): Promise<Stage>;
  close(): Promise<void>;
};

export type Stage = {
  /** Releases an image and records how far that went; resolves at one of these states of the rollout. */
  release(mode: string, until: string[], said: 'nothing' | 'deployed' | 'failed' | 'validated'): Promise<void>;
  rollback(given: Record<string, string>, options?: { role?: string; check?: string }): Promise<BundleRun>;
  taskDefinition(): Promise<string>;
};

/** ECS that runs tasks for real, with least IAM, and GitHub; ECS cannot pull the image `absent`. */
export async function startRollbackWorld(): Promise<RollbackWorld> {
  const ecs = await startEcsWorld({ factor: 30 });
  const github = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6 } });
  const registry = await startAwsJson(({ body }) => {
    const [{ imageDigest }] = body['imageIds'] as [{ imageDigest: string }];
    return { body: { imageDetails: [{ imageDigest }] } };
  });
  const identity = await identityServer(() => ecs.token());
  const records = deploymentRecords(testClient(github.urls.api, github.tokens.ada));
  const env = {
    AWS_ENDPOINT_URL: ecs.aws.url,
    AWS_ENDPOINT_URL_ECR: registry.url,
    GITHUB_API_URL: github.urls.api,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${identity.url}/token?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  return {
    ecs,
    github,
    records,
    stage: (cluster) => stage(cluster, { ecs, github, records, env }),
    close: async () => {
      await Promise.all([ecs.close(), github.close(), registry.close(), identity.close()]);
    },
  };
}

type Parts = Pick<RollbackWorld, 'ecs' | 'github' | 'records'> & { env: Record<string, string> };

async function stage(cluster: string, { ecs, github, records, env }: Parts): Promise<Stage> {
  await ecs.provision({ cluster, image: imageOf('good') });
  const { arn: role } = ecs.aws.iam.putRole({
    name: `rollback-${cluster}`,
    trust: trust(),
    policies: [leastPolicy(cluster)],
  });
  const { sha } = (await github.ada.rest.repos.getCommit({ ...here, ref: 'main' })).data;
  const taskDefinition = async () => (await serviceOf(ecs, cluster)).taskDefinition ?? '';
  const record = async (mode: string, arn: string, said: string) => {
    const payload = {
      schemaVersion: 1 as const,
      digest: digestOf(mode),
      taskDefinitions: { 'boat-listing': arn },
      runId: 1,
    };
    const { id } = await records.open({ environment: cluster, sha, payload, description: mode });
    await records.mark(id, 'in_progress', 'deploying');
    if (said !== 'nothing') await records.mark(id, 'success', deployedNote(digestOf(mode)));
    if (said === 'validated') await records.mark(id, 'success', validatedNote(digestOf(mode)));
    if (said === 'failed') await records.mark(id, 'failure', 'validation failed');
  };
  await record('good', await taskDefinition(), 'validated');
  return {
    taskDefinition,
    async release(mode, until, said) {
      // Without a breaker a rollout that cannot succeed goes on for ever.
      const breaker = { enable: mode !== 'absent', rollback: true };
      const deploymentConfiguration = { deploymentCircuitBreaker: breaker };
      const arn = await release(ecs, { cluster, image: imageOf(mode), deploymentConfiguration });
      const latest = await taskDefinition();
      await record(mode, latest, said);
      await reached(ecs, arn, until);
    },
    async rollback(given, { role: configured = role, check = 'kind: task-digests, name: digests' } = {}) {
      const workspace = await workspaceWith(config(cluster, configured, check), 'ops/slipway.yml');
      const inputs = {
        environment: cluster,
        reason: 'search fails',
        config: 'ops/slipway.yml',
        'github-token': github.tokens.ada,
      };
      const run = await runBundle('rollback', { workspace: workspace.folder, with: { ...inputs, ...given }, env });
      await workspace.remove();
      return run;
    },
  };
}

const config = (environment: string, role: string, check: string) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "${role}" }
environments:
  ${environment}:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/not-this-one
    rollback-role: ${role}
    ecs: { cluster: ${environment}, services: { boat-listing: {} } }
    validate: { checks: [{ ${check} }] }
    rollback: { timeout: 40s }
`;

async function identityServer(token: () => Promise<string>): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (_request, response) => {
    const value = await token();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
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
