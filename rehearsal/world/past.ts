import { Octokit } from '@octokit/rest';
import { packImage } from '#rehearsal/images/pack-image';
import { parseReference, pushImage } from '#rehearsal/images/push-image';
import type { EnvironmentName } from '#rehearsal/scenarios/scenario';
import type { Registry } from './provision.ts';
import type { SampleRepository } from './sample-repository.ts';

/** An image of the past, in the registry. */
export type PastImage = { sha: string; digest: string; reference: string };

/** Packs and pushes the sample as it was at each commit of its past, oldest first. */
export async function pushPast(sample: SampleRepository, { uri, login }: Registry): Promise<PastImage[]> {
  const images: PastImage[] = [];
  for (const { sha } of sample.past) {
    await sample.at(sha);
    const image = await packImage({ context: sample.folder, dockerfile: `${sample.folder}/Dockerfile` });
    await pushImage(image, parseReference(`${uri}:${sha}`), login);
    images.push({ sha, digest: image.digest, reference: `${uri}@${image.digest}` });
  }
  await sample.at('main');
  return images;
}

type Records = { apiUrl: string; token: string; repository: { owner: string; repo: string } };

/** The deployment records that Slipway would have left of those releases: deployed and validated, oldest first. */
export async function recordPast(
  { apiUrl, token, repository }: Records,
  environment: EnvironmentName,
  images: (PastImage & { taskDefinitionArn: string })[],
): Promise<void> {
  const { repos } = new Octokit({ baseUrl: apiUrl, auth: token }).rest;
  for (const [index, { sha, digest, taskDefinitionArn }] of images.entries()) {
    const payload = {
      schemaVersion: 1,
      digest,
      taskDefinitions: { 'boat-listing': taskDefinitionArn },
      runId: index + 1,
    };
    const named = { ref: sha, task: 'slipway:deploy', environment, auto_merge: false, required_contexts: [] };
    const created = await repos.createDeployment({ ...repository, ...named, payload });
    const deployment_id = 'id' in created.data ? created.data.id : 0;
    for (const description of [`deployed ${digest}`, `validated ${digest}`])
      await repos.createDeploymentStatus({ ...repository, deployment_id, state: 'success', description });
  }
}
