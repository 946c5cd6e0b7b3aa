import path from 'node:path';
import { Octokit } from '@octokit/rest';
import { packImage } from '#rehearsal/images/pack-image';
import { parseReference, pushImage } from '#rehearsal/images/push-image';
import type { Checkout } from '#rehearsal/product/checkout';
import type { Product, RepositoryName } from '#rehearsal/product/product';
import type { Registry, Revisions } from './provision.ts';

/** An image of the past, in the registry. */
export type PastImage = { sha: string; digest: string; reference: string };

/** Packs and pushes the product as it was at each commit of its past, oldest first. */
export async function pushPast(
  { branch, image: source }: Pick<Product, 'branch' | 'image'>,
  checkout: Checkout,
  { uri, login }: Registry,
): Promise<PastImage[]> {
  const images: PastImage[] = [];
  const context = path.join(checkout.folder, source.context);
  for (const sha of checkout.past) {
    await checkout.at(sha);
    const image = await packImage({ context, dockerfile: path.join(context, source.dockerfile) });
    await pushImage(image, parseReference(`${uri}:${sha}`), login);
    images.push({ sha, digest: image.digest, reference: `${uri}@${image.digest}` });
  }
  await checkout.at(branch);
  return images;
}

type Records = { apiUrl: string; token: string; repository: RepositoryName };

/** The deployment records that Slipway would have left of those releases: deployed and validated, oldest first. */
export async function recordPast(
  { apiUrl, token, repository }: Records,
  environment: string,
  images: (PastImage & { taskDefinitions: Revisions })[],
): Promise<void> {
  const { repos } = new Octokit({ baseUrl: apiUrl, auth: token }).rest;
  for (const [index, { sha, digest, taskDefinitions }] of images.entries()) {
    const payload = { schemaVersion: 1, digest, taskDefinitions, runId: index + 1 };
    const named = { ref: sha, task: 'slipway:deploy', environment, auto_merge: false, required_contexts: [] };
    const created = await repos.createDeployment({ ...repository, ...named, payload });
    const deployment_id = 'id' in created.data ? created.data.id : 0;
    for (const description of [`deployed ${digest}`, `validated ${digest}`])
      await repos.createDeploymentStatus({ ...repository, deployment_id, state: 'success', description });
  }
}

/** The releases that Slipway would have left: `v1.0.0`, `v1.1.0` and so on, and `v1` at the newest. */
export async function releasePast({ apiUrl, token, repository }: Records, images: PastImage[]): Promise<void> {
  const { repos, git } = new Octokit({ baseUrl: apiUrl, auth: token }).rest;
  for (const [index, { sha }] of images.entries()) {
    const tag = `v1.${index}.0`;
    await repos.createRelease({ ...repository, tag_name: tag, target_commitish: sha, name: tag, body: '' });
  }
  const newest = images.at(-1);
  if (newest) await git.createRef({ ...repository, ref: 'refs/tags/v1', sha: newest.sha });
}
