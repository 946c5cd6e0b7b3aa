import type { DeploymentRecord } from '#lib/domain/records';
import { wasDeployed } from '#lib/domain/records';
import type { Place } from '#lib/domain/release/finding';
import { type Family, type Presence, presenceOf, relatives } from '#lib/domain/release/presence';
import { lookBack, runningOf, wasTakenBack } from '#lib/domain/release/running';
import type { Whereabouts } from '#lib/ports';

/** The deployments of an environment, newest first; each is asked for once, and only when somebody wants it. */
export type List = { environment: string; recordAt: (index: number) => Promise<DeploymentRecord | undefined> };

/** Whether a commit comes from another; undefined where the checkout does not have it. */
export type Holds = (holder: string, sha: string) => Promise<boolean | undefined>;

export function createHolds(subject: string, after: ReadonlySet<string>, git: Whereabouts): Holds {
  const asked = new Map<string, Promise<boolean | undefined>>();
  return (holder, sha) => {
    // All that a ref leads to is there; a deployment may be of a commit that none leads to any more.
    if (sha === holder || (sha === subject && after.has(holder))) return Promise.resolve(true);
    const key = `${holder} ${sha}`;
    const answer = asked.get(key) ?? git.isAncestor(sha, holder);
    asked.set(key, answer);
    return answer;
  };
}

export const unknown = (why: string): Presence => ({ kind: 'unknown', why });

async function presenceIn(holder: string, family: Family, holds: Holds): Promise<Presence> {
  const all = relatives(family);
  const answers = await Promise.all(all.map((sha) => holds(holder, sha)));
  const itself = answers[0];
  if (itself === undefined) return unknown(`commit ${holder.slice(0, 12)} is not in this checkout: \`git fetch\` it`);
  const there = new Set(all.filter((_, index) => answers[index] === true));
  return presenceOf(family, (sha) => there.has(sha));
}

/** Where a change is in one environment. */
export async function placeOf({ environment, recordAt }: List, family: Family, holds: Holds): Promise<Place> {
  const seen: DeploymentRecord[] = [];
  for (let record = await recordAt(0); record; record = await recordAt(seen.length)) {
    seen.push(record);
    if (wasDeployed(record) || seen.length === lookBack) break;
  }
  const running = runningOf(seen);
  const current = seen.at(-1);
  if (!running || !current) return { environment, presence: unknown(nothingEnded(seen.length)) };
  const presence = await presenceIn(running.sha, family, holds);
  for (const open of seen.slice(0, -1).filter((record) => !wasTakenBack(record))) {
    const other = await presenceIn(open.sha, family, holds);
    if (other.kind === presence.kind) continue;
    const why = `deployment ${open.id} of ${open.sha.slice(0, 12)} has not reached its end, and would change the answer`;
    return { environment, running, presence: unknown(why) };
  }
  if (presence.kind !== 'live') return { environment, running, presence };
  return { environment, running, presence, since: await sinceOf(seen.length - 1, current, recordAt, family, holds) };
}

const nothingEnded = (looked: number): string =>
  looked === 0 ? 'nothing was ever deployed there' : `none of its newest ${looked} deployments reached its end`;

/** Back through the deployments for as long as it was live without a break. */
async function sinceOf(
  index: number,
  current: DeploymentRecord,
  recordAt: List['recordAt'],
  family: Family,
  holds: Holds,
): Promise<NonNullable<Place['since']>> {
  let oldest = current;
  for (let at = index + 1; at < lookBack; at += 1) {
    const record = await recordAt(at);
    if (!record) return moment(oldest, true);
    if (!wasDeployed(record)) continue;
    const { kind } = await presenceIn(record.sha, family, holds);
    if (kind !== 'live') return moment(oldest, kind !== 'unknown');
    oldest = record;
  }
  return moment(oldest, false);
}

const moment = (record: DeploymentRecord, isFirst: boolean) => ({
  at: runningOf([record])?.since ?? record.createdAt,
  record: record.id,
  runId: record.payload.runId,
  isFirst,
});
