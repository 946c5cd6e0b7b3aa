import type * as ecr from '@aws-sdk/client-ecr';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { pageOf } from '../page.ts';
import { awsError } from '../protocol/aws-error.ts';
import { invalidToken, oneRepository, type Place } from './ecr-request.ts';
import { type Repositories, type Repository, repositoryArn } from './repositories.ts';

/** ECR's operations on repositories themselves. */
export function repositoryOperations(repositories: Repositories): Record<string, AwsOperation> {
  return {
    CreateRepository: {
      resources: oneRepository,
      handle(input: ecr.CreateRepositoryRequest, call: AwsCall) {
        const mutability = mutabilityOf(input.imageTagMutability);
        const options = { mutability, account: call.account, region: call.region, at: call.now };
        return { repository: describe(repositories.create(String(input.repositoryName), options), call) };
      },
    },
    DescribeRepositories: {
      resources: manyRepositories,
      handle: (input: ecr.DescribeRepositoriesRequest, call: AwsCall) =>
        describeRepositories(repositories, input, call),
    },
    DeleteRepository: {
      resources: oneRepository,
      handle(input: ecr.DeleteRepositoryRequest, call: AwsCall) {
        const repository = repositories.get(String(input.repositoryName));
        if (repository.images.size > 0 && !input.force) throw notEmpty(repository, call);
        repositories.remove(repository.name);
        return { repository: describe(repository, call) };
      },
    },
    PutImageTagMutability: {
      resources: oneRepository,
      handle(input: ecr.PutImageTagMutabilityRequest, { account }: AwsCall) {
        const repository = repositories.get(String(input.repositoryName));
        repository.mutability = mutabilityOf(input.imageTagMutability);
        return { registryId: account, repositoryName: repository.name, imageTagMutability: repository.mutability };
      },
    },
  };
}

function describeRepositories(repositories: Repositories, input: ecr.DescribeRepositoriesRequest, call: AwsCall) {
  const named = input.repositoryNames?.map(repositories.get);
  const { items, next } = pageOf(named ?? repositories.all(), {
    size: input.maxResults ?? 100,
    token: input.nextToken,
    keyOf: ({ name }) => name,
    onBadToken: invalidToken,
  });
  return { repositories: items.map((repository) => describe(repository, call)), nextToken: next };
}

const mutabilityOf = (wanted: string | undefined): Repository['mutability'] =>
  wanted === 'IMMUTABLE' ? 'IMMUTABLE' : 'MUTABLE';

const manyRepositories = (input: ecr.DescribeRepositoriesRequest, { account, region }: Place): string[] =>
  (input.repositoryNames ?? ['*']).map((name) => repositoryArn(input.registryId ?? account, region, name));

function describe({ name, arn, createdAt, mutability }: Repository, { account, endpoint }: AwsCall): ecr.Repository {
  return {
    registryId: account,
    repositoryName: name,
    repositoryArn: arn,
    repositoryUri: `${new URL(endpoint).host}/${name}`,
    createdAt,
    imageTagMutability: mutability,
    imageScanningConfiguration: { scanOnPush: false },
    encryptionConfiguration: { encryptionType: 'AES256' },
  };
}

function notEmpty({ name }: Repository, { account }: AwsCall) {
  const where = `The repository with name '${name}' in registry with id '${account}'`;
  return awsError('RepositoryNotEmptyException', `${where} cannot be deleted because it still contains images`);
}
