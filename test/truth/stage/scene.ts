import type { RecordedCall } from '#rehearsal/aws/call-log';
import { startAws } from '#rehearsal/aws/server';
import type { Faults, RehearsalClock } from '#rehearsal/contracts';
import { allow, trust } from '#test/rehearsal/aws/aws-world';
import type { Given } from '../case.ts';
import { ownDeployments, scriptedEcs } from './scripted-ecs.ts';
import { scriptedObservers } from './scripted-observers.ts';
import { scriptedState } from './scripted-state.ts';
import type { Stage } from './stage.ts';

/** AWS of one case. */
export type Scene = {
  url: string;
  cluster: string;
  /** ARN of the role that the job may assume. */
  role: string;
  calls(): readonly RecordedCall[];
  /** When the rollouts that our own calls started began: epoch milliseconds. */
  ownRollouts(): number[];
  close(): Promise<void>;
};

export type SceneOptions = { clock: RehearsalClock; faults: Faults; provider: Stage['provider'] };

const issuer = 'https://token.actions.githubusercontent.com';

/** AWS as the row tells it. */
export async function scriptedScene(given: Given, { clock, faults, provider }: SceneOptions): Promise<Scene> {
  const state = scriptedState(given, clock.now);
  const services = [scriptedEcs(state), ...scriptedObservers(state)];
  const aws = await startAws({ services, clock, faults, oidc: { issuer, jwksUrl: provider.jwksUrl } });
  return {
    url: aws.url,
    cluster: 'boat-staging',
    role: aws.iam.putRole({ name: 'deploy', trust: trust(), policies: policies(given) }).arn,
    calls: () => aws.calls,
    ownRollouts: () => ownDeployments(state).map(({ since }) => since),
    close: aws.close,
  };
}

const policies = ({ denied = [] }: Given) => [
  allow('*'),
  ...(denied.length > 0
    ? [{ Version: '2012-10-17' as const, Statement: { Effect: 'Deny' as const, Action: denied, Resource: '*' } }]
    : []),
];
