import type { Release } from '#rehearsal/product/releases';

/** What a story merges into any product: the same service again, and one that ends at once. */
export type OwnChange = 'same-again' | 'ends-at-once';

const words: Record<OwnChange, { message: string; added: string }> = {
  'same-again': { message: 'feat: the same service again', added: 'LABEL rehearsed="same-again"' },
  'ends-at-once': { message: 'fix: a release that ends at once', added: 'ENTRYPOINT []\nCMD ["/bin/false"]' },
};

/** The change as a commit on top of what the branch has. */
export async function releaseOf(
  change: OwnChange,
  dockerfile: string,
  current: (path: string) => Promise<string | undefined>,
): Promise<Release> {
  const { message, added } = words[change];
  return { message, files: [{ path: dockerfile, content: `${(await current(dockerfile)) ?? ''}\n${added}\n` }] };
}
