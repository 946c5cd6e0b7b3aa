import { messageOf } from '#lib/domain/errors/ops-error';
import { type DeploymentRecord, wasDeployed } from '#lib/domain/records';
import type { Commit } from '#lib/domain/release/commit';
import type { LiveSince } from '#lib/domain/release/document/document-change';
import type { Notes } from '#lib/domain/release/notes';
import { lookBack, runningOf } from '#lib/domain/release/running';
import type { Ports } from './ports.ts';
import { liveOf } from './where-live.ts';

/** Each costs a pass of git; whoever deployed a change more often since then gets the oldest that was looked at. */
const mostDeployments = 20;

/** Since when each change that is live somewhere has been so, without a break, by the deployment records. */
export async function liveSince(notes: Notes, commits: Commit[], ports: Ports): Promise<LiveSince> {
  const found = new Map<string, Moments>();
  for (const running of notes.running)
    found.set(running.environment, await momentsIn(running, notes.head, commits, ports));
  return found;
}

type Running = Notes['running'][number];
type Moments = Map<string, { at: Date; record: number; runId: number; isFirst: boolean }>;

async function momentsIn({ environment, record, live }: Running, head: string, commits: Commit[], ports: Ports) {
  const found: Moments = new Map();
  let left = [...(live ?? [])];
  if (left.length === 0) return found;
  const { deployed, isWhole } = await deployedUntil(record, ports.records.list(environment));
  for (const [index, deployment] of deployed.entries()) {
    const before = await liveBefore(deployed[index + 1], isWhole, { head, commits }, ports);
    for (const sha of left) if (!before?.has(sha)) found.set(sha, momentOf(deployment, before !== undefined));
    left = left.filter((sha) => before?.has(sha));
    if (left.length === 0) break;
  }
  return found;
}

/** The deployment of that number and those before it that reached their end, newest first. */
async function deployedUntil(record: number, records: AsyncIterable<DeploymentRecord>) {
  const deployed: DeploymentRecord[] = [];
  let looked = 0;
  for await (const one of records) {
    looked += 1;
    if (wasDeployed(one) && (one.id === record || deployed.length > 0)) deployed.push(one);
    if (deployed.length === mostDeployments || looked === lookBack) return { deployed, isWhole: false };
  }
  return { deployed, isWhole: true };
}

/** Which of the changes an older deployment had; none before the first of all, undefined where nobody knows. */
async function liveBefore(
  older: DeploymentRecord | undefined,
  isWhole: boolean,
  { head, commits }: { head: string; commits: Commit[] },
  { history, run }: Ports,
): Promise<ReadonlySet<string> | undefined> {
  if (!older) return isWhole ? new Set() : undefined;
  try {
    return liveOf(commits, await history.between(older.sha, head));
  } catch (error) {
    run.log.info(`What deployment ${older.id} of ${older.sha.slice(0, 12)} had is not known: ${messageOf(error)}`);
    return undefined;
  }
}

const momentOf = (deployment: DeploymentRecord, isFirst: boolean) => ({
  at: runningOf([deployment])?.since ?? deployment.createdAt,
  record: deployment.id,
  runId: deployment.payload.runId,
  isFirst,
});
