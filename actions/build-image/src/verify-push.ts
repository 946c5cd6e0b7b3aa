import type { Clock, Images } from '#lib/ports';

/** What ECR itself says of a push. */
export type Push = { kind: 'there' } | { kind: 'missing' } | { kind: 'tag-elsewhere'; tag: string; digest?: string };

const looks = 4;
const pauseMs = 1_000;

/** Asks ECR for the digest and each tag, a few times, because a push may take a moment to show. */
export async function verifyPush(
  { repository, digest, tags }: { repository: string; digest: string; tags: string[] },
  { images, clock }: { images: Images; clock: Clock },
): Promise<Push> {
  for (let look = 1; ; look++) {
    const push = await lookAt(images, repository, digest, tags);
    if (push.kind === 'there' || look === looks) return push;
    await clock.sleep(pauseMs);
  }
}

async function lookAt(images: Images, repository: string, digest: string, tags: string[]): Promise<Push> {
  if (!(await images.exists(repository, digest))) return { kind: 'missing' };
  const found = await Promise.all(tags.map(async (tag) => ({ tag, digest: await images.digestOf(repository, tag) })));
  const other = found.find((entry) => entry.digest !== digest);
  if (!other) return { kind: 'there' };
  return { kind: 'tag-elsewhere', tag: other.tag, ...(other.digest && { digest: other.digest }) };
}
