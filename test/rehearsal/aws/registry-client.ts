import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { type Header, pack } from 'tar-stream';

export type TarEntry = Partial<Header> & { name: string; content?: string };
export const ociManifestType = 'application/vnd.oci.image.manifest.v1+json';

export const sha256 = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export async function tarLayer(entries: TarEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const { content = '', ...header } of entries) tar.entry(header, content);
  tar.finalize();
  return gzipSync(await buffer(tar as unknown as NodeJS.ReadableStream));
}

/** The smallest client that a registry has to please: one request per step, as docker makes them. */
export async function registryClient(
  config: ConstructorParameters<typeof ECRClient>[0] & { endpoint: string },
  repository: string,
) {
  const { authorizationData } = await new ECRClient(config).send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
  const request = (
    method: string,
    path: string,
    init: { body?: Uint8Array | string; headers?: Record<string, string> } = {},
  ) =>
    fetch(new URL(path, `${config.endpoint}/v2/${repository}/`), {
      method,
      headers: { authorization, ...init.headers },
      ...(init.body === undefined ? {} : { body: init.body as NonNullable<RequestInit['body']> }),
    });
  const pushBlob = async (bytes: Uint8Array): Promise<string> => {
    const digest = sha256(bytes);
    const response = await request('POST', `blobs/uploads/?digest=${digest}`, { body: bytes });
    if (response.status !== 201)
      throw new Error(`push of a blob answered ${response.status}: ${await response.text()}`);
    return digest;
  };
  const putManifest = (reference: string, manifest: object | string, type = ociManifestType) =>
    request('PUT', `manifests/${reference}`, {
      body: typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
      headers: { 'content-type': type },
    });
  const manifestFor = async (layers: Buffer[], config: object = {}) => {
    const configBytes = Buffer.from(JSON.stringify(config));
    const described = async (bytes: Buffer, mediaType: string) => ({
      mediaType,
      size: bytes.length,
      digest: await pushBlob(bytes),
    });
    return {
      schemaVersion: 2,
      mediaType: ociManifestType,
      config: await described(configBytes, 'application/vnd.oci.image.config.v1+json'),
      layers: await Promise.all(layers.map((layer) => described(layer, 'application/vnd.oci.image.layer.v1.tar+gzip'))),
    };
  };
  /** Pushes an image; its digest. */
  const pushImage = async (tag: string, layers: Buffer[], config: object = {}): Promise<string> => {
    const response = await putManifest(tag, await manifestFor(layers, config));
    if (response.status !== 201)
      throw new Error(`push of a manifest answered ${response.status}: ${await response.text()}`);
    return String(response.headers.get('docker-content-digest'));
  };
  return { request, pushBlob, putManifest, manifestFor, pushImage };
}
