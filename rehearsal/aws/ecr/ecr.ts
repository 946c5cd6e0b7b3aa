import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AwsService, Faults, ImageSource, RehearsalClock } from '#rehearsal/contracts';
import { createBlobStore } from './blob-store.ts';
import { ecrService } from './ecr-service.ts';
import { createImageSource } from './image-source.ts';
import { createRegistry } from './registry.ts';
import { createRegistryTokens } from './registry-tokens.ts';
import { createRepositories, type Repositories } from './repositories.ts';

export type Ecr = {
  /** The control API, with the registry at `/v2/`; closing it removes the images. */
  service: AwsService;
  images: ImageSource;
  repositories: Repositories;
};

/** ECR with real images, kept in a temporary folder. */
export function createEcr({
  clock,
  faults,
  account = '111122223333',
}: {
  clock: RehearsalClock;
  faults: Faults;
  account?: string;
}): Ecr {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-ecr-'));
  const repositories = createRepositories(account);
  const blobs = createBlobStore(folder);
  const tokens = createRegistryTokens();
  const registry = createRegistry({ repositories, blobs, tokens, clock, faults });
  return {
    repositories,
    images: createImageSource(repositories, blobs, path.join(folder, 'roots')),
    service: {
      ...ecrService(repositories, tokens),
      routes: { '/v2/': registry },
      close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
    },
  };
}
