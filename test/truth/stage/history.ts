import type { Octokit } from '@octokit/rest';
import { here } from '#test/rehearsal/github/stand-in';
import type { Fate, Given } from '../case.ts';
import { definitionOf, digestOf, service } from './releases.ts';

const statusesOf = (fate: Fate, digest: string) => {
  const deployed = { state: 'success' as const, description: `deployed ${digest}` };
  const validated = { state: 'success' as const, description: `validated ${digest}` };
  const failed = { state: 'failure' as const, description: 'validation failed' };
  return { open: [], deployed: [deployed], validated: [deployed, validated], failed: [deployed, failed] }[fate];
};

/** The deployment records that Slipway left at GitHub before, oldest first. */
export async function writeRecords({ rest }: Octokit, sha: string, environment: string, given: Given): Promise<void> {
  const named = { ...here, ref: sha, environment, auto_merge: false, required_contexts: [] };
  for (const { release, fate } of given.records ?? []) {
    const digest = digestOf(release);
    const payload = { schemaVersion: 1, digest, taskDefinitions: { [service]: definitionOf(release) }, runId: 1 };
    const { data } = await rest.repos.createDeployment({ ...named, task: 'slipway:deploy', payload });
    const deployment_id = 'id' in data ? data.id : 0;
    for (const status of statusesOf(fate, digest))
      await rest.repos.createDeploymentStatus({ ...here, deployment_id, ...status });
  }
  for (const release of given.quarantined ?? []) {
    const payload = { digest: digestOf(release), reason: 'search fails' };
    await rest.repos.createDeployment({ ...named, task: 'slipway:quarantine', payload });
  }
}

/** The newest status of the environment's newest record. */
export async function lastStatus({ rest }: Octokit, environment: string): Promise<string | undefined> {
  const { data } = await rest.repos.listDeployments({ ...here, environment, task: 'slipway:deploy', per_page: 1 });
  const [newest] = data;
  if (!newest) return undefined;
  const statuses = await rest.repos.listDeploymentStatuses({ ...here, deployment_id: newest.id, per_page: 1 });
  return statuses.data[0]?.state;
}
