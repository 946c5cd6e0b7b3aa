import path from 'node:path';
import type { ImageConfig, ImageSource } from '#rehearsal/contracts';
import type { BlobStore } from './blob-store.ts';
import { isDigest } from './digest.ts';
import { findImage, type Image, type Repositories, type Repository } from './repositories.ts';
import { unpackLayer } from './unpack-layer.ts';

type Unpacked = { root: string; digest: string; config: ImageConfig };
type Found = { repository: Repository; image: Image };

/** Images as ECS pulls them: unpacked once per digest under `folder`. */
export function createImageSource(repositories: Repositories, blobs: BlobStore, folder: string): ImageSource {
  const unpacked = new Map<string, Promise<Unpacked>>();
  const find = (reference: string): Found | undefined => {
    const { name, imageTag, imageDigest } = parseReference(reference);
    const repository = repositories.all().find((candidate) => candidate.name === name);
    const image = repository && findImage(repository, { imageTag, imageDigest });
    return repository && image ? { repository, image } : undefined;
  };
  return {
    resolve: (reference) => find(reference)?.image.digest,
    unpack(reference) {
      const found = find(reference);
      if (!found) return Promise.reject(cannotPull(reference, 'not found'));
      const { digest } = found.image;
      const pulling = unpacked.get(digest) ?? unpackImage(found, blobs, path.join(folder, digest.replace(':', '-')));
      unpacked.set(digest, pulling);
      return pulling.catch((error: unknown) => {
        unpacked.delete(digest);
        throw cannotPull(reference, error instanceof Error ? error.message : String(error));
      });
    },
  };
}

/** registry/name:tag or registry/name@sha256:…; without a registry it is not ours. */
function parseReference(reference: string): { name: string; imageTag?: string; imageDigest?: string } {
  const [, name = '', tag, digest] = /^[^/]+[.:][^/]*\/([^:@]+)(?::([\w.-]+))?(?:@(.+))?$/.exec(reference) ?? [];
  if (digest !== undefined) return { name: isDigest(digest) ? name : '', imageDigest: digest };
  return { name, imageTag: tag ?? 'latest' };
}

/** ECS's own words for a task that could not start. */
const cannotPull = (reference: string, why: string): Error =>
  new Error(
    `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${reference}: ${reference}: ${why}`,
  );

async function unpackImage(found: Found, blobs: BlobStore, root: string): Promise<Unpacked> {
  const { digest, parsed } = forThisMachine(found);
  const { config, layers = [] } = parsed;
  if (!config) throw new Error('manifest has no config');
  for (const layer of layers) await unpackLayer(blobs.stream(layer.digest), layer.mediaType, root);
  // What ECS tells of a task is "the container image manifest digest": of an index, that of this machine's manifest.
  return { root, digest, config: readConfig(JSON.parse(String(await blobs.read(config.digest)))) };
}

/** An index names one image per platform; a machine takes its own, or the only one. */
function forThisMachine({ repository, image }: Found): Image {
  const choices = image.parsed.manifests;
  if (!choices) return image;
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const chosen = choices.find(({ platform }) => platform?.architecture === architecture) ?? choices[0];
  const manifest = repository.images.get(chosen?.digest ?? '');
  if (!manifest) throw new Error('no match for platform in manifest');
  return manifest;
}

type OciConfig = {
  config?: {
    Entrypoint?: string[];
    Cmd?: string[];
    Env?: string[];
    WorkingDir?: string;
    ExposedPorts?: Record<string, object>;
  };
};

function readConfig({ config = {} }: OciConfig): ImageConfig {
  return {
    entrypoint: config.Entrypoint ?? [],
    command: config.Cmd ?? [],
    environment: config.Env ?? [],
    workingDirectory: config.WorkingDir || '/',
    exposedPorts: Object.keys(config.ExposedPorts ?? {}).map((port) => Number.parseInt(port, 10)),
  };
}
