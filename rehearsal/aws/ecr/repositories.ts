import { awsError } from '../protocol/aws-error.ts';
import { digestOf, isDigest } from './digest.ts';
import { blobsOf, type Manifest, mediaTypeOf, parseManifest, sizeOf } from './manifest.ts';

export type Image = {
  digest: string;
  mediaType: string;
  /** Byte for byte as it was pushed: the digest is over these. */
  manifest: string;
  parsed: Manifest;
  size: number;
  pushedAt: Date;
};

export type Repository = {
  name: string;
  /** arn:aws:ecr:eu-west-1:111122223333:repository/boat-listing */
  arn: string;
  createdAt: Date;
  mutability: 'MUTABLE' | 'IMMUTABLE';
  images: Map<string, Image>;
  /** Tag → digest. */
  tags: Map<string, string>;
  /** Digests of the blobs that were pushed to, or mounted in, this repository. */
  blobs: Set<string>;
};

type NewRepository = { mutability?: Repository['mutability']; account?: string; region: string; at: Date };

/** `digest` or `tag` of an image, or both, as ECR's ImageIdentifier. */
export type ImageId = { imageDigest?: string | undefined; imageTag?: string | undefined };

export type Repositories = {
  create(name: string, options: NewRepository): Repository;
  /** Throws RepositoryNotFoundException. */
  get(name: string): Repository;
  all(): Repository[];
  remove(name: string): void;
};

export function createRepositories(own: string): Repositories {
  const repositories = new Map<string, Repository>();
  return {
    create(name, { mutability = 'MUTABLE', account = own, region, at }) {
      if (repositories.has(name)) {
        const message = `The repository with name '${name}' already exists in the registry with id '${account}'`;
        throw awsError('RepositoryAlreadyExistsException', message);
      }
      const arn = repositoryArn(account, region, name);
      const repository: Repository = {
        name,
        arn,
        createdAt: at,
        mutability,
        images: new Map(),
        tags: new Map(),
        blobs: new Set(),
      };
      repositories.set(name, repository);
      return repository;
    },
    get(name) {
      const repository = repositories.get(name);
      if (repository) return repository;
      const message = `The repository with name '${name}' does not exist in the registry with id '${own}'`;
      throw awsError('RepositoryNotFoundException', message);
    },
    all: () => [...repositories.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    remove: (name) => void repositories.delete(name),
  };
}

export const repositoryArn = (account: string, region: string, name: string): string =>
  `arn:aws:ecr:${region}:${account}:repository/${name}`;

/** The image that a tag or a digest stands for. When both are given, they have to agree. */
export function findImage(repository: Repository, { imageDigest, imageTag }: ImageId): Image | undefined {
  const tagged = imageTag === undefined ? undefined : repository.tags.get(imageTag);
  if (imageTag !== undefined && tagged === undefined) return undefined;
  if (tagged !== undefined && imageDigest !== undefined && tagged !== imageDigest) return undefined;
  return repository.images.get(imageDigest ?? tagged ?? '');
}

/** By tag or by digest, as a pull reference names it. */
export const referenceId = (reference: string): ImageId =>
  isDigest(reference) ? { imageDigest: reference } : { imageTag: reference };

export const tagsOf = (repository: Repository, digest: string): string[] =>
  [...repository.tags]
    .filter(([, tagged]) => tagged === digest)
    .map(([tag]) => tag)
    .sort();

/** Adds a manifest under its digest and, if given, a tag. Throws when its parts are not there or the tag may not move. */
export function putImage(
  repository: Repository,
  pushed: {
    manifest: string;
    mediaType?: string | undefined;
    tag?: string | undefined;
    digest?: string | undefined;
    at: Date;
  },
): Image {
  const { manifest, tag } = pushed;
  const digest = digestOf(Buffer.from(manifest));
  if (pushed.digest !== undefined && pushed.digest !== digest) {
    throw awsError(
      'ImageDigestDoesNotMatchException',
      `The image digest ${pushed.digest} does not match the manifest's ${digest}`,
    );
  }
  const parsed = parseManifest(manifest);
  checkParts(repository, parsed);
  checkTag(repository, tag, digest);
  const mediaType = mediaTypeOf(parsed, pushed.mediaType);
  const image = repository.images.get(digest) ?? {
    digest,
    mediaType,
    manifest,
    parsed,
    size: sizeOf(parsed),
    pushedAt: pushed.at,
  };
  repository.images.set(digest, image);
  if (tag !== undefined) repository.tags.set(tag, digest);
  return image;
}

function checkParts(repository: Repository, manifest: Manifest): void {
  const layers = blobsOf(manifest).filter((digest) => !repository.blobs.has(digest));
  if (layers.length > 0) {
    throw awsError(
      'LayersNotFoundException',
      `Layers with digests '[${layers.join(', ')}]' do not exist in the repository`,
    );
  }
  const images = (manifest.manifests ?? [])
    .map(({ digest }) => digest)
    .filter((digest) => !repository.images.has(digest));
  if (images.length > 0) {
    throw awsError('ReferencedImagesNotFoundException', `Images with digests '[${images.join(', ')}]' do not exist`);
  }
}

function checkTag(repository: Repository, tag: string | undefined, digest: string): void {
  const current = tag === undefined ? undefined : repository.tags.get(tag);
  if (current === undefined || current === digest || repository.mutability === 'MUTABLE') return;
  const why = `already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`;
  throw awsError('ImageTagAlreadyExistsException', `The image tag '${tag}' ${why}`);
}

/** Removes a tag, or an image with all its tags; an image goes with its last tag, as in ECR. */
export function removeImage(repository: Repository, id: ImageId): Image | undefined {
  const image = findImage(repository, id);
  if (!image) return undefined;
  for (const tag of id.imageTag === undefined ? tagsOf(repository, image.digest) : [id.imageTag])
    repository.tags.delete(tag);
  if (tagsOf(repository, image.digest).length === 0) repository.images.delete(image.digest);
  return image;
}
