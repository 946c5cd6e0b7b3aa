/** What runs here; `digest` is the image's, `unknown` outside of a container that tells. */
export type Version = { version: string; digest: string };

/**
 * The digest of the running image, as ECS tells each container: in `Image`, which is the task definition's own words and names
 * a digest when it was deployed by digest, else in `ImageID`.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html
 */
export async function readDigest(env: NodeJS.ProcessEnv, get: typeof fetch = fetch): Promise<string> {
  const fallback = env['IMAGE_DIGEST'] ?? 'unknown';
  const endpoint = env['ECS_CONTAINER_METADATA_URI_V4'];
  if (!endpoint) return fallback;
  const metadata = await ask(endpoint, get);
  return /sha256:[0-9a-f]{64}/.exec(`${metadata.Image} ${metadata.ImageID}`)?.[0] ?? fallback;
}

type Metadata = { Image?: string; ImageID?: string };

const attempts = 5;

/** Asked again when it is slow, as on a busy machine: what is told here is told for as long as the process lives. */
async function ask(endpoint: string, get: typeof fetch): Promise<Metadata> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const response = await get(endpoint, { signal: AbortSignal.timeout(2_000) });
      return (await response.json()) as Metadata;
    } catch {
      // Without metadata the service works all the same; it only cannot tell its digest.
    }
  }
  return {};
}
