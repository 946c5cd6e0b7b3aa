import type { Blob, OciImage } from './oci.ts';

/** `127.0.0.1:5000/boat-listing:abc` in its parts; without a tag, the image is pushed by digest alone. */
export type ImageReference = { registry: string; repository: string; tag?: string };

export type RegistryLogin = { username: string; password: string };

export function parseReference(reference: string): ImageReference {
  const match = /^([^/]+[.:][^/]*|localhost)\/([a-z0-9][a-z0-9._/-]*?)(?::([\w][\w.-]{0,127}))?$/.exec(reference);
  if (!match?.[1] || !match[2]) throw new Error(`"${reference}" is not registry/repository:tag.`);
  return { registry: match[1], repository: match[2], ...(match[3] ? { tag: match[3] } : {}) };
}

/** Plain HTTP for this machine, as Docker does. */
export function registryUrl(registry: string): string {
  return `${/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.test(registry) ? 'http' : 'https'}://${registry}`;
}

export function authorization(login: RegistryLogin | undefined): Record<string, string> {
  return login
    ? { authorization: `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}` }
    : {};
}

/** Pushes over the OCI distribution protocol: blobs that the registry lacks, then the manifest. Throws with its own words. */
export async function pushImage(image: OciImage, target: ImageReference, login?: RegistryLogin): Promise<void> {
  const repository = `${registryUrl(target.registry)}/v2/${target.repository}`;
  const headers = authorization(login);
  for (const blob of [...image.layers, image.config]) await pushBlob(repository, blob, headers);
  const response = await fetch(`${repository}/manifests/${target.tag ?? image.digest}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': image.manifest.descriptor.mediaType },
    body: new Uint8Array(image.manifest.bytes),
  });
  await expectStatus(response, 201, 'The manifest was refused');
}

async function pushBlob(
  repository: string,
  { descriptor, bytes }: Blob,
  headers: Record<string, string>,
): Promise<void> {
  const known = await fetch(`${repository}/blobs/${descriptor.digest}`, { method: 'HEAD', headers });
  if (known.status === 200) return;
  const started = await fetch(`${repository}/blobs/uploads/`, { method: 'POST', headers });
  await expectStatus(started, 202, 'The upload was refused');
  const upload = new URL(started.headers.get('location') ?? '', started.url);
  upload.searchParams.set('digest', descriptor.digest);
  const type = { 'content-type': 'application/octet-stream' };
  const stored = await fetch(upload, { method: 'PUT', headers: { ...headers, ...type }, body: new Uint8Array(bytes) });
  await expectStatus(stored, 201, 'The layer was refused');
}

async function expectStatus(response: Response, status: number, otherwise: string): Promise<void> {
  const body = await response.text();
  if (response.status !== status)
    throw new Error(`${otherwise}: ${response.status} ${response.statusText} ${body.slice(0, 500)}`.trim());
}
