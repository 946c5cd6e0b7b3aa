import { createHash } from 'node:crypto';

export const mediaTypes = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
} as const;

/** Content by its digest, as the OCI image specification describes it. */
type Descriptor = { mediaType: string; digest: string; size: number; annotations?: Record<string, string> };

/** Bytes that a registry stores under their digest. */
export type Blob = { descriptor: Descriptor; bytes: Buffer };

/** A layer also has the digest of its bytes before compression. */
export type Layer = Blob & { diffId: string; createdBy: string };

/** The execution part of an image's config; Docker's names, as in the OCI specification. */
export type ContainerConfig = {
  Env?: string[];
  Entrypoint?: string[];
  Cmd?: string[];
  WorkingDir?: string;
  User?: string;
  ExposedPorts?: Record<string, Record<string, never>>;
  Labels?: Record<string, string>;
  /** Docker's addition. Durations in nanoseconds. */
  Healthcheck?: { Test: string[]; Interval?: number; Timeout?: number; StartPeriod?: number; Retries?: number };
};

/** A whole image. `digest` is the manifest's: the name it is deployed by. */
export type OciImage = { digest: string; manifest: Blob; config: Blob; layers: Layer[]; notes: string[] };

export function sha256(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function blob(mediaType: string, content: Buffer | object): Blob {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  return { descriptor: { mediaType, digest: sha256(bytes), size: bytes.length }, bytes };
}
