import { isDeepStrictEqual } from 'node:util';
import type { DeploymentRecord } from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';
import type { Github } from './client.ts';
import { deploymentPayload } from './deployment-payload.ts';
import { addStatus, createDeployment, listDeployments, statusesOf } from './deployments.ts';
import { quarantines } from './quarantines.ts';
import { writeOnce } from './write-once.ts';

const task = 'slipway:deploy';

type NewRecord = Parameters<DeploymentRecords['open']>[0];

/** Deployment records as GitHub Deployments. Needs `deployments: write`; `read` is enough for the lists. */
export const deploymentRecords = (github: Github): DeploymentRecords => ({
  open: (record) =>
    writeOnce(
      () => openRecord(github, record),
      () => openedBefore(github, record),
    ),
  mark: (id, state, note, links) => addStatus(github, id, { state, note, ...(links && { links }) }),
  list: (environment) => listRecords(github, environment),
  ...quarantines(github),
});

async function openRecord(github: Github, record: NewRecord): Promise<DeploymentRecord> {
  const { environment, sha, payload } = record;
  const { id, created_at } = await createDeployment(github, { task, ...record });
  return { id: Number(id), environment, sha, createdAt: new Date(created_at), payload, statuses: [] };
}

/** The newest record, if it is this one and nothing has been said of it yet. */
async function openedBefore(
  github: Github,
  { environment, payload }: NewRecord,
): Promise<DeploymentRecord | undefined> {
  for await (const newest of listRecords(github, environment)) {
    return newest.statuses.length === 0 && isDeepStrictEqual(newest.payload, payload) ? newest : undefined;
  }
  return undefined;
}

/** Deployments of our task whose payload is not ours tell nothing, and are left out. */
async function* listRecords(github: Github, environment: string): AsyncIterable<DeploymentRecord> {
  for await (const deployment of listDeployments(github, { task, environment })) {
    const payload = deploymentPayload(deployment.payload);
    if (!payload) continue;
    const { sha, created_at } = deployment;
    const id = Number(deployment.id);
    yield { id, environment, sha, createdAt: new Date(created_at), payload, statuses: await statusesOf(github, id) };
  }
}
