import { quarantineUnreadable } from '#lib/domain/errors/github';
import { type Quarantine, quarantineOf } from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';
import type { Github } from './client.ts';
import { quarantinePayload } from './deployment-payload.ts';
import { addStatus, createDeployment, type Deployment, listDeployments, statusesOf } from './deployments.ts';
import { writeOnce } from './write-once.ts';

const task = 'slipway:quarantine';

type Entry = Parameters<DeploymentRecords['quarantine']>[0];

/** Bad digests as GitHub Deployments of their own task; they count from the moment they are opened. */
export function quarantines(github: Github): Pick<DeploymentRecords, 'quarantine' | 'quarantines' | 'release'> {
  return {
    quarantine: (entry) =>
      writeOnce(
        () => openQuarantine(github, entry),
        async () => quarantineOf(await listQuarantines(github, entry.environment), entry.environment, entry.digest),
      ),
    quarantines: (environment) => listQuarantines(github, environment),
    release: (id, note) => addStatus(github, id, { state: 'inactive', note }),
  };
}

async function openQuarantine(github: Github, { environment, digest, sha, reason }: Entry): Promise<Quarantine> {
  const description = `quarantined ${digest}`;
  const payload = { digest, reason };
  const { id, created_at } = await createDeployment(github, { task, environment, sha, payload, description });
  // `failure`, because GitHub by itself turns older `success`es inactive, and inactive is the override here.
  await addStatus(github, Number(id), { state: 'failure', note: `quarantined: ${reason}` });
  return { id: Number(id), environment, digest, reason, at: new Date(created_at), overridden: false };
}

async function listQuarantines(github: Github, environment: string): Promise<Quarantine[]> {
  const all: Quarantine[] = [];
  for await (const deployment of listDeployments(github, { task, environment })) {
    all.push(await quarantineFrom(github, deployment));
  }
  return all;
}

/** @throws OpsError QUARANTINE_UNREADABLE: one that cannot be read might be the very digest that is asked about. */
async function quarantineFrom(github: Github, deployment: Deployment): Promise<Quarantine> {
  const { id, environment, created_at, payload } = deployment;
  const read = quarantinePayload(payload);
  const overridden = (await statusesOf(github, Number(id))).some(({ state }) => state === 'inactive');
  if (!read && !overridden) throw quarantineUnreadable(Number(id), environment);
  const { digest = '', reason = '' } = read ?? {};
  return { id: Number(id), environment, digest, reason, at: new Date(created_at), overridden };
}
