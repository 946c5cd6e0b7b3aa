import type { Container } from './model.ts';

/**
 * Whether a container runs the image of this digest. What was pulled by a digest is that image, whatever ECS reports beside
 * it: of an image for several platforms that may be the digest of the one platform's manifest.
 */
export const runsDigest = ({ image, digest: reported }: Pick<Container, 'image' | 'digest'>, digest: string): boolean =>
  image.endsWith(`@${digest}`) || reported === digest;
