import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A checkout that holds the configuration and nothing else. */
export async function workspaceWith(
  config: string,
  file = '.github/slipway.yml',
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-workspace-'));
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), config);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Staging, then production that asks for reviewers. */
export const twoEnvironments = `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "arn:aws:iam::111122223333:role/build" }
environments:
  staging:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/deploy
    ecs: { cluster: boat-staging, services: { boat-listing: {} } }
  production:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/deploy
    after: [staging]
    gate: { reviewers: required, timeout: 20s }
    ecs: { cluster: boat-production, services: { boat-listing: {} } }
incidents: { labels: [team:boats], assignees: [grace] }
`;
