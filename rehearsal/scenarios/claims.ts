import { shortDigest } from '#lib/domain/image';
import type { Claim } from '#rehearsal/report/model';
import type { EnvironmentName, Recorded } from './scenario.ts';

type ClaimOf = (recorded: Recorded) => Claim;

const short = (digests: string[]): string => digests.map(shortDigest).join(', ') || 'none';
const distinct = (values: string[]): string[] => [...new Set(values)];

/** The run's end, and each job's that GitHub shows. `undefined` jobs are not asked about. */
export const runEnded =
  (index: number, conclusion: string, jobs: Record<string, string>): ClaimOf =>
  ({ runs }) => {
    const run = runs[index];
    const seen = Object.fromEntries((run?.jobs ?? []).map((job) => [job.name, job.conclusion]));
    const jobsAsSaid = Object.entries(jobs).every(([name, expected]) => seen[name] === expected);
    const said = Object.entries(jobs).map(([name, expected]) => `${name} ${expected}`);
    return {
      claim: `Run ${index + 1} ends as ${conclusion}: ${said.join(', ')}`,
      holds: run?.conclusion === conclusion && jobsAsSaid,
      evidence: `${run?.conclusion ?? 'no run'}: ${Object.entries(seen)
        .map(([name, got]) => `${name} ${got}`)
        .join(', ')}`,
    };
  };

/** Staging's running tasks prove it. */
export const oneDigestEverywhere: ClaimOf = ({ environments: { staging, production } }) => {
  const digests = distinct([...staging.digests, ...production.digests]);
  return {
    claim: 'The same image digest runs in staging and in production',
    holds: digests.length === 1 && staging.digests.length > 0 && production.digests.length > 0,
    evidence: `staging runs ${short(staging.digests)}; production runs ${short(production.digests)}`,
  };
};

/** The nth record of an environment is the one whose digest all of its tasks run. */
export const runsRecord =
  (environment: EnvironmentName, index: number, why: string): ClaimOf =>
  ({ environments }) => {
    const { digests, records } = environments[environment];
    const wanted = records[index]?.digest;
    return {
      claim: `${environment} runs ${why}`,
      holds: digests.length > 0 && digests.every((digest) => digest === wanted),
      evidence: `running ${short(digests)}; wanted ${wanted ? shortDigest(wanted) : 'a record that is not there'}`,
    };
  };

/** A record that validation has signed. */
export const validated =
  (environment: EnvironmentName, index: number): ClaimOf =>
  ({ environments }) => {
    const record = environments[environment].records.at(index);
    return {
      claim: `${environment}'s deployment record says deployed and validated`,
      holds: ['deployed', 'validated'].every((word) => record?.notes.includes(`${word} ${record.digest}`)),
      evidence: record ? record.notes.join(' → ') : 'no such record',
    };
  };

export const neverReached =
  (environment: EnvironmentName, release: number): ClaimOf =>
  ({ environments, runs }) => {
    const records = environments[environment].records.length;
    return {
      claim: `Nothing of the bad release reached ${environment}`,
      holds: records === release && runs.length > 0,
      evidence: `${environment} has ${records} deployment records; ${release} before the story`,
    };
  };

export const approvedBy =
  (environment: EnvironmentName, user: string, state: 'approved' | 'rejected'): ClaimOf =>
  ({ approvals }) => ({
    claim: `${user} ${state} ${environment}, and GitHub has it on record`,
    holds: approvals.some((a) => a.environment === environment && a.user === user && a.state === state),
    evidence: approvals.map((a) => `run ${a.run}: ${a.environment} ${a.state} by ${a.user}`).join('; ') || 'no review',
  });

/** ECS's own last word on the newest service deployment of an environment. */
export const rolloutEnded =
  (environment: EnvironmentName, index: number, status: string): ClaimOf =>
  ({ environments }) => {
    const rollouts = environments[environment].rollouts;
    const rollout = rollouts.at(index);
    return {
      claim: `ECS ended that deployment of ${environment} as ${status}`,
      holds: rollout?.status === status,
      evidence: rollouts.map((seen) => `${shortDigest(seen.digest)} ${seen.status}`).join(' → ') || 'no deployment',
    };
  };

export const quarantined =
  (environment: EnvironmentName, record: number): ClaimOf =>
  ({ environments }) => {
    const { quarantined: bad, records } = environments[environment];
    const digest = records.at(record)?.digest;
    return {
      claim: `The bad digest is refused in ${environment} from now on`,
      holds: digest !== undefined && bad.includes(digest),
      evidence: `quarantined: ${short(bad)}`,
    };
  };

export const noIncident: ClaimOf = ({ incidents }) => ({
  claim: 'No incident was opened',
  holds: incidents.length === 0,
  evidence: incidents.map((incident) => `#${incident.number} ${incident.title}`).join('; ') || 'no issue',
});

/** One open issue that tells the story: what failed, what was done, and that it recovered. */
export const oneIncident =
  (environment: EnvironmentName, mentions: RegExp[]): ClaimOf =>
  ({ incidents }) => {
    const incident = incidents[0];
    const text = [incident?.body ?? '', ...(incident?.comments ?? []).map((comment) => comment.body)].join('\n');
    const missing = mentions.filter((mention) => !mention.test(text));
    const labelled = ['incident', `env:${environment}`].every((label) => incident?.labels.includes(label));
    return {
      claim: `One incident is open for ${environment}, with the whole story`,
      holds: incidents.length === 1 && incident?.state === 'open' && labelled && missing.length === 0,
      evidence: incident
        ? `#${incident.number} ${incident.state}, labels ${incident.labels.join(', ')}${missing.length > 0 ? `, does not mention ${missing.join(', ')}` : ''}`
        : 'no issue',
    };
  };

/** What users lost is bounded: by none, or by what one detection and one rollback cost. */
export const failedAtMost =
  (environment: EnvironmentName, most: number): ClaimOf =>
  ({ traffic }) => {
    const users = traffic.find((seen) => seen.environment === environment);
    return {
      claim:
        most === 0
          ? `No user of ${environment} saw a failure`
          : `At most ${most} requests of ${environment}'s users failed`,
      holds: users !== undefined && users.requests > 0 && users.failed <= most,
      evidence: users ? `${users.failed} of ${users.requests} requests failed` : 'nobody was there',
    };
  };
