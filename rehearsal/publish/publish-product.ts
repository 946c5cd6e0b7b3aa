import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stageProduct } from './product-files.ts';

/** How a folder becomes a repository at the GitHub stand-in: one commit on `main`, with these tags. */
export type PublishDirectory = (published: {
  /** owner/name */
  repository: string;
  directory: string;
  message: string;
  tags: string[];
}) => Promise<{ sha: string }>;

export type ProductOptions = {
  /** The root of this repository. */
  from: string;
  publish: PublishDirectory;
  repository?: string;
  tags?: string[];
  overlay?: Record<string, string>;
};

/** Publishes this repository as it is now, for the `uses:` of a rehearsal's workflows. `$/` is lowered to the first tag. */
export async function publishProduct({
  from,
  publish,
  overlay,
  ...options
}: ProductOptions): Promise<{ sha: string; files: string[] }> {
  const { repository = 'slipway-dev/slipway', tags = ['v1', 'v1.0.0'] } = options;
  const directory = await mkdtemp(path.join(tmpdir(), 'rehearsal-product-'));
  try {
    const files = await stageProduct({
      from,
      to: directory,
      repository,
      ref: tags[0] ?? 'main',
      ...(overlay ? { overlay } : {}),
    });
    return { ...(await publish({ repository, directory, message: 'chore: publish for a rehearsal', tags })), files };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
