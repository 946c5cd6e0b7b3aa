/**
 * Who deploys to a service, kept in a tag of the service: the one place that every repository and every run that may deploy
 * to it sees. A tag is last-writer-wins, so a lease counts only after it was read back; see lib/flow/take-lease.
 */

export const leaseTag = 'slipway:lease';

/** `repository` is owner/name. */
export type Holder = { repository: string; runId: number; runAttempt: number };

/** `token` is new for each attempt: it tells our own lease from all others. */
export type Lease = Holder & { token: string; since: Date; until: Date };

/** At most 256 characters of what ECS allows in a tag's value: letters, digits, spaces and `+ - = . _ : / @`. */
export const leaseText = ({ repository, runId, runAttempt, token, since, until }: Lease): string =>
  `repo=${repository} run=${runId}.${runAttempt} token=${token} since=${stamp(since)} until=${stamp(until)}`;

const stamp = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const pattern = /^repo=(\S+) run=(\d+)\.(\d+) token=(\S+) since=(\S+) until=(\S+)$/;

/** Undefined for a text that this version did not write: a newer version's, or a person's. */
export function parseLease(text: string): Lease | undefined {
  const [, repository = '', runId, runAttempt, token = '', since = '', until = ''] = pattern.exec(text) ?? [];
  const lease = { repository, runId: Number(runId), runAttempt: Number(runAttempt), token };
  const [from, to] = [new Date(since), new Date(until)];
  return Number.isNaN(from.getTime() + to.getTime()) ? undefined : { ...lease, since: from, until: to };
}

/**
 * What a lease is to us.
 *
 * - `free`: there is none, or its time is over.
 * - `same-run`: an earlier attempt or job of our own run, which is over when we begin.
 * - `other-run`: of this repository; GitHub knows whether that run is over.
 * - `foreign`: of another repository, or not readable: it counts until it ends, or until somebody removes it.
 */
export type Standing =
  | { kind: 'free' }
  | { kind: 'same-run' | 'other-run'; lease: Lease }
  | { kind: 'foreign'; lease: Lease | undefined };

export function standingOf(text: string | undefined, us: Holder, now: Date): Standing {
  if (text === undefined) return { kind: 'free' };
  const lease = parseLease(text);
  if (!lease) return { kind: 'foreign', lease };
  if (lease.until <= now) return { kind: 'free' };
  if (lease.repository !== us.repository) return { kind: 'foreign', lease };
  return { kind: lease.runId === us.runId ? 'same-run' : 'other-run', lease };
}
