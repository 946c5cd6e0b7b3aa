import type { Environment, ServiceSettings } from './schema.ts';
import type { Draft } from './shape.ts';

type Contradiction = { path: string[]; message: string };

/** Settings of one environment that cannot all be meant. Found here, not when the release waits for them. */
export const contradictions = (environment: Draft<Environment>): Contradiction[] => [
  ...places(environment),
  ...reviews(environment),
  ...repeatedTasks(environment),
  ...Object.entries(environment.ecs?.services ?? {}).flatMap(([name, service]) =>
    serviceContradictions(service ?? {}).map(({ path, message }) => ({
      path: ['ecs', 'services', name, ...path],
      message,
    })),
  ),
];

/** A role belongs to one account and one partition. */
function places({ account, region, ...environment }: Draft<Environment>): Contradiction[] {
  return (['role', 'rollback-role'] as const).flatMap((path) => {
    const [, partition, , , owner] = environment[path]?.split(':') ?? [];
    if (partition === undefined) return [];
    const meant = region?.startsWith('cn-') ? 'aws-cn' : region?.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    return [
      ...(account !== undefined && owner !== account
        ? [{ path: [path], message: `is a role of account ${owner}, but the environment is in ${account}` }]
        : []),
      ...(region !== undefined && partition !== meant
        ? [{ path: [path], message: `is of partition ${partition}, but ${region} is in ${meant}` }]
        : []),
    ];
  });
}

/** A condition that nobody is asked for is one that somebody believes in. */
function reviews({ gate = {} }: Draft<Environment>): Contradiction[] {
  if (gate.reviewers !== 'none') return [];
  const message = 'has no effect while gate.reviewers is none';
  return [
    ...((gate.approvers ?? []).length > 0 ? [{ path: ['gate', 'approvers'], message }] : []),
    ...(gate['comment-pattern'] === undefined ? [] : [{ path: ['gate', 'comment-pattern'], message }]),
  ];
}

function repeatedTasks({ ecs = {} }: Draft<Environment>): Contradiction[] {
  const tasks = (['before', 'after'] as const).flatMap((when) =>
    (ecs[when] ?? []).map((task, index) => ({ name: task?.name, path: ['ecs', when, String(index), 'name'] })),
  );
  return tasks
    .filter(({ name }, index) => name !== undefined && tasks.findIndex((other) => other.name === name) < index)
    .map(({ name, path }) => ({ path, message: `"${name}" is the name of another task already` }));
}

function serviceContradictions({ deployment = {}, environment = {}, secrets = {} }: Draft<ServiceSettings>) {
  const { 'minimum-healthy-percent': least, 'maximum-percent': most, 'circuit-breaker': breaker } = deployment;
  const both = Object.keys(secrets).filter((name) => Object.hasOwn(environment, name));
  return [
    ...(least === 100 && most === 100
      ? [
          {
            path: ['deployment', 'maximum-percent'],
            message: 'leaves ECS no room: it may neither stop nor start a task',
          },
        ]
      : []),
    ...(breaker?.enable === false && breaker.rollback
      ? [{ path: ['deployment', 'circuit-breaker', 'rollback'], message: 'has no effect while enable is false' }]
      : []),
    ...both.map((name) => ({ path: ['secrets', name], message: 'is set in environment too: ECS takes one of them' })),
  ];
}
