import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as ecr from '@aws-sdk/client-ecr';
import type { RecordedCall } from '#rehearsal/aws/call-log';
import { type AwsStandIn, startAws } from '#rehearsal/aws/server';
import type { AwsService } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';
import { allow, type startProvider, trust } from '#test/rehearsal/aws/aws-world';
import { startIdentityProvider } from '#test/support/identity-provider';
import { runBundle } from '#test/support/run-bundle';
import { workspaceWith } from '#test/support/workspace';
import { type VirtualClock, virtualClock } from '#test/truth/stage/virtual-clock';
import { admission, type Quota } from './quotas.ts';
import { timedEcs } from './timed-ecs.ts';
import { account, cluster, digests, repository, stableAt, type TimedService, type TimedState } from './timed-state.ts';

/** `quotas`: default, everything is answered. */
export type Release = { services: TimedService[]; quotas?: Quota[] };

/** All times are of the release's own clock, which jumps over waits. */
export type Played = {
  verdict: string;
  log: string;
  /** From the start of the process to its end. */
  tookMs: number;
  /** From the end of the last rollout to the end of the process. */
  lagMs: number;
  calls: readonly RecordedCall[];
  githubCalls: number;
};

export type Stage = { url: string; aws: AwsStandIn; state: TimedState; clock: VirtualClock };

type Provider = Awaited<ReturnType<typeof startProvider>>;

/** AWS as one release meets it. */
export async function withStage<T>(
  { services, quotas = [] }: Release,
  provider: Provider,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const clock = virtualClock();
  const { ecs, state } = timedEcs(services, clock.now, admission(quotas, clock.now));
  const faults = createFaults({ seed: 1, rules: [], clock });
  const issuer = 'https://token.actions.githubusercontent.com';
  const oidc = { issuer, jwksUrl: provider.jwksUrl };
  const aws = await startAws({ services: [ecs, registry], clock, faults, oidc });
  try {
    return await play({ url: aws.url, aws, state, clock });
  } finally {
    await aws.close();
  }
}

const registry: AwsService = {
  prefix: 'ecr',
  sdk: ecr,
  operations: {
    DescribeRepositories: {
      resources: () => ['*'],
      handle: () => ({ repositories: [{ repositoryUri: repository }] }),
    },
    DescribeImages: { resources: () => ['*'], handle: () => ({ imageDetails: [{ imageDigest: digests.fresh }] }) },
  },
};

/** Plays deploy-env as a runner does. */
export const playRelease = (release: Release, provider: Provider): Promise<Played> =>
  withStage(release, provider, async ({ aws, url, state, clock }) => {
    const { arn: role } = aws.iam.putRole({ name: 'deploy', trust: trust(), policies: [allow('*')] });
    const now = () => clock.now().getTime();
    const seconds = () => Math.floor(now() / 1_000);
    const identity = await startIdentityProvider((aud) =>
      provider.token({ aud, iat: seconds(), exp: seconds() + 300 }),
    );
    const github = await startGithub();
    const workspace = await workspaceWith(configuration(role, release.services));
    let [startedAt, endedAt] = [0, 0];
    try {
      const run = await runBundle('deploy-env', {
        workspace: workspace.folder,
        with: { environment: 'staging', image: digests.fresh, 'github-token': 'ghs_token' },
        env: { ...clock.environment(0), ...identity.env, AWS_ENDPOINT_URL: url, GITHUB_API_URL: github.url },
        onStart: (child) => {
          clock.attend(child);
          startedAt = now();
          child.once('exit', () => {
            endedAt = now();
          });
        },
      });
      const lastStable = Math.max(...release.services.map(({ name }) => stableAt(state, name)));
      const times = { tookMs: endedAt - startedAt, lagMs: endedAt - lastStable };
      const { verdict } = run.result;
      return { verdict, log: run.log, ...times, calls: [...aws.calls], githubCalls: github.calls() };
    } finally {
      identity.close();
      await Promise.all([github.close(), workspace.remove()]);
    }
  });

const configuration = (role: string, services: TimedService[]): string => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "${account}", region: eu-west-1, role: "${role}" }
environments:
  staging:
    account: "${account}"
    region: eu-west-1
    role: ${role}
    timeout: 60m
    ecs:
      cluster: ${cluster}
      services:
${services.map(({ name }) => `        ${name}: { container: app }`).join('\n')}
`;

/** GitHub without a past: lists are empty, and what is created gets a number. */
async function startGithub() {
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    request.resume().on('end', () => {
      response.writeHead(request.method === 'GET' ? 200 : 201, { 'content-type': 'application/json; charset=utf-8' });
      response.end(request.method === 'GET' ? '[]' : '{"id":4711,"created_at":"2026-01-01T00:00:00Z"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
