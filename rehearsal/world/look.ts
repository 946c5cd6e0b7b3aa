import type { WorldView } from '#rehearsal/page/view';
import { environmentState } from './environment-state.ts';
import { recordOf } from './record.ts';
import type { Users } from './users.ts';
import type { World, WorldEnvironment } from './world.ts';

/** Both stand-ins' state for the live page. */
export function lookAt(world: World<string>, users: Users[]): WorldView {
  const repository = world.github.repository(`${world.repository.owner}/${world.repository.repo}`);
  const runs = [...repository.runs.values()].toReversed();
  const { incidents } = recordOf(world, [], users);
  return {
    at: new Date(),
    addresses: addressesOf(world),
    environments: Object.values(world.environments).map((environment) => environmentView(world, environment, users)),
    runs: runs.map((run) => {
      const attempt = run.attempts.at(-1);
      return {
        id: run.id,
        workflow: run.workflowName,
        event: run.event,
        status: attempt?.conclusion ?? attempt?.status ?? 'queued',
        jobs: (attempt?.jobs ?? []).map((job) => ({ name: job.name, status: job.conclusion ?? job.status })),
        waitsFor: (attempt?.pending ?? []).filter(({ waiting }) => waiting).map(({ environment }) => environment),
      };
    }),
    records: [...repository.deployments.values()]
      .filter(({ task }) => task.startsWith('slipway:'))
      .toReversed()
      .map(({ id, environment, payload, statuses, task, createdAt }) => ({
        id,
        environment,
        digest: typeof payload === 'object' ? String(payload['digest']) : '',
        note: statuses.at(-1)?.description || (statuses.at(-1)?.state ?? task),
        at: createdAt,
      })),
    releases: [...repository.releases.values()].toReversed().map(({ name, tag, draft }) => ({
      name: name ?? tag,
      state: draft ? 'draft' : 'published',
    })),
    issues: incidents,
  };
}

/** What a person needs to look around and to push by hand. */
export function addressesOf({ github, aws, repository, environments }: World<string>): WorldView['addresses'] {
  const clone = new URL(`${repository.owner}/${repository.repo}.git`, `${github.urls.server}/`);
  clone.username = 'ada';
  clone.password = github.tokens.ada;
  return [
    { what: 'The product, to clone and push to as Ada', url: clone.href },
    { what: "GitHub's API", url: github.urls.api },
    { what: "AWS's API", url: aws.url },
    ...Object.values(environments).map(({ name, url }) => ({ what: name, url })),
  ];
}

function environmentView(
  world: World<string>,
  environment: WorldEnvironment,
  users: Users[],
): WorldView['environments'][number] {
  const { name, url } = environment;
  const { services, tasks } = environmentState(world.aws, environment);
  const traffic = users.map((some) => some.report()).find(({ environment }) => environment === name);
  return {
    name,
    url,
    rollout: services[0]?.deployments[0]?.status ?? 'no deployment',
    tasks: tasks
      .filter(({ status }) => status !== 'STOPPED')
      .map(({ arn, status, health, digests }) => ({
        id: arn.split('/').at(-1)?.slice(0, 8) ?? arn,
        status,
        health,
        digest: digests[0] ?? '',
      })),
    traffic: traffic ?? { environment: name, requests: 0, failed: 0, buckets: [] },
  };
}
