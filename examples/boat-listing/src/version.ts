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
  try {
    const response = await get(endpoint, { signal: AbortSignal.timeout(2_000) });
    const { Image, ImageID } = (await response.json()) as { Image?: string; ImageID?: string };
    return /sha256:[0-9a-f]{64}/.exec(`${Image} ${ImageID}`)?.[0] ?? fallback;
  } catch {
    return fallback;
  }
}
