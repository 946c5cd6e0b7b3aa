import type * as ecr from '@aws-sdk/client-ecr';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { pageOf } from '../page.ts';
import { awsError } from '../protocol/aws-error.ts';
import { invalidToken, oneRepository } from './ecr-request.ts';
import {
  findImage,
  type Image,
  type ImageId,
  putImage,
  type Repositories,
  type Repository,
  removeImage,
  tagsOf,
} from './repositories.ts';

/** ECR's operations on the images of one repository. */
export function imageOperations(repositories: Repositories): Record<string, AwsOperation> {
  const on = <Input extends { repositoryName: string | undefined }>(
    answer: (repository: Repository, input: Input, call: AwsCall) => unknown,
  ): AwsOperation => ({
    resources: oneRepository,
    handle: (input: Input, call: AwsCall) => answer(repositories.get(String(input.repositoryName)), input, call),
  });
  return {
    DescribeImages: on(describeImages),
    ListImages: on(listImages),
    BatchGetImage: on(batchGetImage),
    BatchDeleteImage: on(batchDeleteImage),
    PutImage: on(putImageAgainstDuplicates),
  };
}

function describeImages(
  repository: Repository,
  input: ecr.DescribeImagesRequest,
  { account }: AwsCall,
): ecr.DescribeImagesResponse {
  const named = input.imageIds?.map((id) => findImage(repository, id) ?? notFound(repository, id, account));
  const wanted = named ?? [...repository.images.values()].filter(hasTagStatus(repository, input.filter?.tagStatus));
  const { items, next } = pageOf([...new Set(wanted)], {
    size: input.maxResults ?? 100,
    token: input.nextToken,
    keyOf: ({ digest }) => digest,
    onBadToken: invalidToken,
  });
  const imageDetails = items.map((image) => detail(repository, image, account));
  return { imageDetails, nextToken: next };
}

function detail(repository: Repository, image: Image, registryId: string): ecr.ImageDetail {
  const imageTags = tagsOf(repository, image.digest);
  return {
    registryId,
    repositoryName: repository.name,
    imageDigest: image.digest,
    ...(imageTags.length > 0 ? { imageTags } : {}),
    imageSizeInBytes: image.size,
    imagePushedAt: image.pushedAt,
    imageManifestMediaType: image.mediaType,
    artifactMediaType: image.parsed.config?.mediaType,
  };
}

const hasTagStatus =
  (repository: Repository, status: string | undefined) =>
  (image: Image): boolean => {
    const isTagged = tagsOf(repository, image.digest).length > 0;
    return status === undefined || status === 'ANY' || (status === 'TAGGED') === isTagged;
  };

function listImages(repository: Repository, input: ecr.ListImagesRequest): ecr.ListImagesResponse {
  const shown = [...repository.images.values()].filter(hasTagStatus(repository, input.filter?.tagStatus));
  const ids = shown.flatMap(({ digest }): ecr.ImageIdentifier[] => {
    const tags = tagsOf(repository, digest);
    return tags.length > 0 ? tags.map((imageTag) => ({ imageDigest: digest, imageTag })) : [{ imageDigest: digest }];
  });
  const { items, next } = pageOf(ids, {
    size: input.maxResults ?? 100,
    token: input.nextToken,
    keyOf: ({ imageDigest, imageTag }) => `${imageDigest} ${imageTag}`,
    onBadToken: invalidToken,
  });
  return { imageIds: items, nextToken: next };
}

function batchGetImage(repository: Repository, { imageIds = [] }: ecr.BatchGetImageRequest, { account }: AwsCall) {
  const found = imageIds.map((id) => ({ id, image: findImage(repository, id) }));
  const images = found.flatMap(({ id, image }) => (image ? [withManifest(repository, image, id, account)] : []));
  return { images, failures: found.filter(({ image }) => !image).map(({ id }) => failure(id)) };
}

function withManifest(repository: Repository, image: Image, { imageTag }: ImageId, registryId: string): ecr.Image {
  return {
    registryId,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, ...(imageTag === undefined ? {} : { imageTag }) },
    imageManifest: image.manifest,
    imageManifestMediaType: image.mediaType,
  };
}

function batchDeleteImage(repository: Repository, { imageIds = [] }: ecr.BatchDeleteImageRequest) {
  const removed = imageIds.map((id) => ({ id, image: removeImage(repository, id) }));
  return {
    imageIds: removed.flatMap(({ id, image }) => (image ? [{ ...id, imageDigest: image.digest }] : [])),
    failures: removed.filter(({ image }) => !image).map(({ id }) => failure(id)),
  };
}

/** Unlike a push through the registry, the API refuses to put what is already there. */
function putImageAgainstDuplicates(
  repository: Repository,
  input: ecr.PutImageRequest,
  { account, now }: AwsCall,
): ecr.PutImageResponse {
  const { imageManifest: manifest = '', imageManifestMediaType: mediaType, imageTag: tag, imageDigest: digest } = input;
  const before = tag === undefined ? undefined : repository.tags.get(tag);
  const image = putImage(repository, { manifest, mediaType, tag, digest, at: now });
  if (before === image.digest) {
    const what = `Image with digest '${image.digest}' and tag '${tag}' already exists in the repository with name '${repository.name}'`;
    throw awsError('ImageAlreadyExistsException', `${what} in registry with id '${account}'`);
  }
  return { image: withManifest(repository, image, { imageTag: tag }, account) };
}

const failure = (imageId: ecr.ImageIdentifier): ecr.ImageFailure => ({
  imageId,
  failureCode: 'ImageNotFound',
  failureReason: 'Requested image not found',
});

function notFound({ name }: Repository, { imageDigest, imageTag }: ImageId, account: string): never {
  const quoted = (value: string | undefined) => (value === undefined ? 'null' : `'${value}'`);
  const id = `{imageDigest:${quoted(imageDigest)}, imageTag:${quoted(imageTag)}}`;
  const where = `the repository with name '${name}' in the registry with id '${account}'`;
  throw awsError('ImageNotFoundException', `The image with imageId ${id} does not exist within ${where}`);
}
