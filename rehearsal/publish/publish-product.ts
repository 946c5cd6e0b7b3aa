import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Admin } from '#rehearsal/github/admin';
import { stageProduct } from './product-files.ts';

/** The part of the GitHub stand-in that makes repositories. */
type Publisher = Pick<Admin, 'createRepository' | 'publish'>;

export type ProductOptions = {
  github: Publisher;
  /** The root of this repository. */
  from: string;
  /** owner/name */
  repository?: string;
  tags?: string[];
  /** Contents that replace a file's, by its path. */
  overlay?: Record<string, string>;
};

export type PublishedProduct = { sha: string; files: string[] };

/** Publishes this repository as it is now, for the `uses:` of a rehearsal's workflows. `$/` is lowered to the first tag. */
export async function publishProduct({
  github,
  from,
  overlay = {},
  ...options
}: ProductOptions): Promise<PublishedProduct> {
  const { repository = 'slipway-dev/slipway', tags = ['v1', 'v1.0.0'] } = options;
  const [owner = '', name = ''] = repository.split('/');
  const directory = await mkdtemp(path.join(tmpdir(), 'rehearsal-product-'));
  try {
    const files = await stageProduct({ from, to: directory, repository, ref: tags[0] ?? 'main', overlay });
    await github.createRepository({ owner, name });
    const sha = await github.publish({ repository, directory, message: 'chore: publish for a rehearsal', tags });
    return { sha, files };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
