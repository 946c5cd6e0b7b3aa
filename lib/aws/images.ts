import {
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  type ImageIdentifier,
} from '@aws-sdk/client-ecr';
import { loginNotUsable, repositoryMissing } from '#lib/domain/errors/image';
import type { Images, Mask } from '#lib/ports';
import { awsClient } from './aws-client.ts';
import { isAwsException } from './errors.ts';
import type { AwsSession } from './session.ts';

/** Amazon ECR of one account, which need not be the session's own. */
export function awsImages(session: AwsSession, registryId: string, mask: Mask): Images {
  const ecr = awsClient(new ECRClient(session.config));
  return {
    repositoryUri: (repository) => repositoryUri(ecr, registryId, repository),
    digestOf: (repository, tag) => find(ecr, registryId, repository, { imageTag: tag }),
    exists: async (repository, digest) =>
      (await find(ecr, registryId, repository, { imageDigest: digest })) !== undefined,
    login: () => login(ecr, mask),
  };
}

const withName = (repository: string, registryId: string) => (error: unknown) => {
  throw isAwsException(error, 'RepositoryNotFoundException') ? repositoryMissing(repository, registryId, error) : error;
};

async function repositoryUri(ecr: ECRClient, registryId: string, repository: string): Promise<string> {
  const command = new DescribeRepositoriesCommand({ registryId, repositoryNames: [repository] });
  const { repositories = [] } = await ecr.send(command).catch(withName(repository, registryId));
  const uri = repositories[0]?.repositoryUri;
  if (!uri) throw repositoryMissing(repository, registryId);
  return uri;
}

/** The digest of an image, undefined where ECR has none. Asking by one id needs no paging. */
async function find(ecr: ECRClient, registryId: string, repositoryName: string, imageId: ImageIdentifier) {
  const command = new DescribeImagesCommand({ registryId, repositoryName, imageIds: [imageId] });
  const found = await ecr.send(command).catch((error: unknown) => {
    if (isAwsException(error, 'ImageNotFoundException')) return undefined;
    return withName(repositoryName, registryId)(error);
  });
  return found?.imageDetails?.[0]?.imageDigest;
}

async function login(ecr: ECRClient, mask: Mask) {
  const { authorizationData = [] } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const { authorizationToken, proxyEndpoint } = authorizationData[0] ?? {};
  if (!authorizationToken || !proxyEndpoint) throw loginNotUsable();
  mask(authorizationToken);
  const [username = '', ...password] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(':');
  mask(password.join(':'));
  return { registry: proxyEndpoint.replace(/^https?:\/\//, ''), username, password: password.join(':') };
}
