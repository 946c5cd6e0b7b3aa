import { startUnknown } from '#lib/domain/errors/release';
import { isDigest } from '#lib/domain/image';
import type { DeploymentRecord } from '#lib/domain/records';
import { wasDeployed } from '#lib/domain/records';
import { lookBack, type Running, runningOf } from '#lib/domain/release/running';
import type { Ports } from './ports.ts';

/** `unknown`: none of so many newest deployments reached its end; 0 where there never was one. */
export type Found = { kind: 'runs'; running: Running } | { kind: 'unknown'; looked: number };

/** Reads on only until a deployment that reached its end. */
export async function whatRuns(environment: string, { records }: Pick<Ports, 'records'>): Promise<Found> {
  const seen: DeploymentRecord[] = [];
  for await (const record of records.list(environment)) {
    seen.push(record);
    if (wasDeployed(record) || seen.length === lookBack) break;
  }
  const running = runningOf(seen);
  return running ? { kind: 'runs', running } : { kind: 'unknown', looked: seen.length };
}

/** Why it is not known what runs, for a person. */
export const whyUnknown = (looked: number): string =>
  looked === 0 ? 'nothing was ever deployed there' : `none of its newest ${looked} deployments reached its end`;

const prefix = 'environment:';

/**
 * The commit that `since` means.
 * @throws OpsError RELEASE_START_UNKNOWN
 */
export async function startOf(since: string, ports: Ports): Promise<string> {
  if (since.startsWith(prefix)) {
    const found = await whatRuns(since.slice(prefix.length), ports);
    if (found.kind === 'unknown') throw startUnknown(since, whyUnknown(found.looked));
    return found.running.sha;
  }
  if (isDigest(since)) return commitOfDigest(since, ports);
  const sha = await ports.history.resolve(since);
  const tag = sha ? undefined : (await ports.history.tags()).find(({ name }) => name === since);
  if (!sha && !tag) throw startUnknown(since, 'git knows no such tag or commit here');
  return sha ?? tag?.sha ?? '';
}

async function commitOfDigest(digest: string, { environments, records }: Ports): Promise<string> {
  for (const environment of environments) {
    let seen = 0;
    for await (const record of records.list(environment)) {
      if (record.payload.digest === digest) return record.sha;
      seen += 1;
      if (seen === lookBack) break;
    }
  }
  throw startUnknown(
    digest,
    `it is not among the newest ${lookBack} deployments of ${environments.join(', ') || 'any environment'}`,
  );
}
