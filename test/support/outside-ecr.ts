import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { createEcr } from '#rehearsal/aws/ecr/ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type AwsWorld, startWorld } from '#test/rehearsal/aws/aws-world';

export type EcrWorld = AwsWorld & {
  client: ECRClient;
  /** `127.0.0.1:PORT/boat-listing` */
  uri: string;
  login: { username: string; password: string };
};

/** The AWS stand-in with ECR, one repository, and a login for it. */
export async function startEcr(): Promise<EcrWorld> {
  const ecr = createEcr({ clock: scaledClock(1), faults: createFaults({ seed: 1, rules: [] }) });
  const world = await startWorld({ services: [ecr.service] });
  const client = new ECRClient(world.asRoot);
  const { repository } = await client.send(new CreateRepositoryCommand({ repositoryName: 'boat-listing' }));
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
  const [username = '', password = ''] = atob(authorizationData?.[0]?.authorizationToken ?? '').split(':');
  return { ...world, client, uri: repository?.repositoryUri ?? '', login: { username, password } };
}
