import { awsError } from '../protocol/aws-error.ts';

type Descriptor = {
  mediaType: string;
  digest: string;
  size: number;
  platform?: { os: string; architecture: string };
};

/** An OCI or Docker image manifest (config and layers), or an index of manifests. */
export type Manifest = { mediaType?: string; config?: Descriptor; layers?: Descriptor[]; manifests?: Descriptor[] };

const ociManifest = 'application/vnd.oci.image.manifest.v1+json';

/** Reads a manifest. Throws InvalidParameterException for what is none. */
export function parseManifest(text: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(text);
    if (isManifest(manifest)) return manifest;
  } catch {
    // Not JSON: the same answer as for JSON that is no manifest.
  }
  const constraint = "must satisfy: 'image manifest should be a valid JSON of a supported media type'";
  throw awsError(
    'InvalidParameterException',
    `Invalid parameter at 'ImageManifest' failed to satisfy constraint: ${constraint}`,
  );
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  return (
    ('config' in value && 'layers' in value && Array.isArray(value.layers)) ||
    ('manifests' in value && Array.isArray(value.manifests))
  );
}

export const mediaTypeOf = (manifest: Manifest, declared: string | undefined): string =>
  declared ?? manifest.mediaType ?? ociManifest;

/** What ECR calls the image's size: its compressed layers. */
export const sizeOf = ({ layers = [] }: Manifest): number => layers.reduce((total, { size }) => total + size, 0);

/** What has to be there before the manifest may be: blobs of an image, images of an index. */
export const blobsOf = ({ config, layers = [] }: Manifest): string[] =>
  [...(config ? [config] : []), ...layers].map(({ digest }) => digest);
