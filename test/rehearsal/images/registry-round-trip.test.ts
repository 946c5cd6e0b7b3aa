/** The sample's own image, from its Dockerfile into ECR's registry and out again as ECS unpacks it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as ecr from '@aws-sdk/client-ecr';
import { expect, test } from '@jest/globals';
import { createEcr } from '#rehearsal/aws/ecr/ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { packImage } from '#rehearsal/images/pack-image';
import { parseReference, pushImage } from '#rehearsal/images/push-image';
import { startWorld } from '#test/rehearsal/aws/aws-world';

const sample = path.resolve('examples/boat-listing');

test('what is packed and pushed is what runs', async () => {
  const stand = createEcr({ clock: scaledClock(1), faults: createFaults({ seed: 1, rules: [] }) });
  const world = await startWorld({ services: [stand.service] });
  try {
    const client = new ecr.ECRClient(world.asRoot);
    const { repository } = await client.send(new ecr.CreateRepositoryCommand({ repositoryName: 'boat-listing' }));
    const { authorizationData } = await client.send(new ecr.GetAuthorizationTokenCommand({}));
    const [username = '', password = ''] = atob(authorizationData?.[0]?.authorizationToken ?? '').split(':');
    const image = await packImage({ context: sample, dockerfile: path.join(sample, 'Dockerfile') });
    await pushImage(image, parseReference(`${repository?.repositoryUri}:v1`), { username, password });

    expect(stand.images.resolve(`${repository?.repositoryUri}:v1`)).toBe(image.digest);
    const { root, config } = await stand.images.unpack(`${repository?.repositoryUri}@${image.digest}`);
    expect(config).toMatchObject({
      command: ['node', 'src/server.ts'],
      workingDirectory: '/app',
      exposedPorts: [8080],
    });
    expect(readdirSync(path.join(root, 'app')).sort()).toEqual(['data', 'package.json', 'src']);
    const server = 'src/server.ts';
    expect(readFileSync(path.join(root, 'app', server), 'utf8')).toBe(readFileSync(path.join(sample, server), 'utf8'));
  } finally {
    await world.close();
  }
});
