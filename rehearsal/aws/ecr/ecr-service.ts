import * as ecr from '@aws-sdk/client-ecr';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import { imageOperations } from './image-operations.ts';
import type { RegistryTokens } from './registry-tokens.ts';
import type { Repositories } from './repositories.ts';
import { repositoryOperations } from './repository-operations.ts';

/** ECR's control API over the repositories that the registry serves. */
export function ecrService(repositories: Repositories, tokens: RegistryTokens): AwsService {
  return {
    prefix: 'ecr',
    sdk: ecr,
    operations: {
      ...repositoryOperations(repositories),
      ...imageOperations(repositories),
      GetAuthorizationToken: {
        resources: () => ['*'],
        handle: (_input: unknown, { authorize, now, endpoint }: AwsCall) => ({
          authorizationData: [{ ...tokens.issue(authorize, now), proxyEndpoint: endpoint }],
        }),
      },
    },
  };
}
