import { shortDigest } from '#lib/domain/image';
import type { Claim, Recorded } from './scenario.ts';

export const short = (digests: string[]): string => digests.map(shortDigest).join(', ') || 'none';
const distinct = (values: string[]): string[] => [...new Set(values)];

/** How the jobs of a run ended, against how they should have. */
function judgeJobs({ runs }: Pick<Recorded<never>, 'runs'>, index: number, jobs: Record<string, string>) {
  const seen = Object.fromEntries((runs[index]?.jobs ?? []).map((job) => [job.name, job.conclusion]));
  const asSaid = Object.entries(jobs).every(([name, expected]) => seen[name] === expected);
  // Of what was skipped only what the claim is about is worth a reader's time.
  const telling = Object.entries(seen).filter(([name, ended]) => ended !== 'skipped' || name in jobs);
  return { asSaid, told: listed(Object.fromEntries(telling)) };
}

const listed = (jobs: Record<string, string>): string =>
  Object.entries(jobs)
    .map((job) => job.join(': '))
    .join(', ');

/** Of a run that may still wait for somebody. */
export const jobsEnded = (index: number, jobs: Record<string, string>): Claim => ({
  claim: `Of run ${index + 1}: ${listed(jobs)}`,
  judge(recorded) {
    const { asSaid, told } = judgeJobs(recorded, index, jobs);
    return { holds: asSaid, evidence: told || 'no such run' };
  },
});

/** The run's end, and that of each job named here, as GitHub shows them. */
export const runEnded = (index: number, conclusion: string, jobs: Record<string, string>): Claim<never> => ({
  claim: [`Run ${index + 1} ends as ${conclusion}`, listed(jobs)].filter(Boolean).join(', '),
  judge(recorded) {
    const { asSaid, told } = judgeJobs(recorded, index, jobs);
    const ended = recorded.runs[index]?.conclusion;
    return { holds: ended === conclusion && asSaid, evidence: `${ended ?? 'no such run'}; ${told}` };
  },
});

/** Staging's running tasks prove it. */
export const oneDigestEverywhere: Claim = {
  claim: 'The same image digest runs in staging and in production',
  judge({ environments: { staging, production } }) {
    const digests = distinct([...staging.digests, ...production.digests]);
    return {
      holds: digests.length === 1 && staging.digests.length > 0 && production.digests.length > 0,
      evidence: `staging runs ${short(staging.digests)}; production runs ${short(production.digests)}`,
    };
  },
};

/** All running tasks carry the digest of the environment's nth deployment record. */
export const runsRecord = <Name extends string>(environment: Name, index: number, what: string): Claim<Name> => ({
  claim: `${environment} runs ${what}`,
  judge({ environments }) {
    const { digests, records } = environments[environment];
    const wanted = records.at(index)?.digest;
    return {
      holds: digests.length > 0 && digests.every((digest) => digest === wanted),
      evidence: `running ${short(digests)}; wanted ${wanted ? shortDigest(wanted) : 'a record that is not there'}`,
    };
  },
});

/** What deploy-env and validate-deployment wrote, each in its own words. */
export const validated = <Name extends string>(environment: Name, index: number): Claim<Name> => ({
  claim: `${environment}'s deployment record says deployed and validated`,
  judge({ environments }) {
    const record = environments[environment].records.at(index);
    return {
      holds: ['deployed', 'validated'].every((word) => record?.notes.includes(`${word} ${record.digest}`)),
      evidence: record?.notes.join(' → ') || 'no such record',
    };
  },
});

export const nothingReached = <Name extends string>(environment: Name, recordsBefore: number): Claim<Name> => ({
  claim: `Nothing of this release reached ${environment}`,
  judge({ environments, runs }) {
    const { records } = environments[environment];
    return {
      holds: runs.length > 0 && records.length === recordsBefore,
      evidence: `${records.length} deployment records in ${environment}; ${recordsBefore} before the story`,
    };
  },
});

/** Nothing was registered or deployed since the first run began: what was before was set up. */
export const nothingChangedInAws: Claim<never> = {
  claim: 'Nothing was changed in AWS',
  judge({ changes, runs: [first] }) {
    const since = changes.filter(({ at }) => first !== undefined && at >= first.startedAt);
    return {
      holds: first !== undefined && changes.length > 0 && since.length === 0,
      evidence:
        since.map(({ operation, role }) => `${operation} by ${role}`).join(', ') || 'no call that changes anything',
    };
  },
};

export const reviewed = <Name extends string>(
  environment: Name,
  user: string,
  state: 'approved' | 'rejected',
): Claim<Name> => ({
  claim: `${user} ${state} ${environment}, and GitHub has it on record`,
  judge: ({ approvals }) => ({
    holds: approvals.some((a) => a.environment === environment && a.user === user && a.state === state),
    evidence: approvals.map((a) => `${a.environment} ${a.state} by ${a.user}`).join('; ') || 'no review',
  }),
});

/** ECS's own last word on a service deployment, oldest first. */
export const rolloutEnded = <Name extends string>(environment: Name, index: number, status: string): Claim<Name> => ({
  claim: `ECS itself says of that deployment in ${environment}: ${status}`,
  judge({ environments }) {
    const { rollouts } = environments[environment];
    return {
      holds: rollouts.at(index)?.status === status,
      evidence: rollouts.map((seen) => `${shortDigest(seen.digest)} ${seen.status}`).join(' → ') || 'no deployment',
    };
  },
});

export const quarantined = <Name extends string>(environment: Name, record: number): Claim<Name> => ({
  claim: `That digest is refused in ${environment} from now on`,
  judge({ environments }) {
    const { quarantined: bad, records } = environments[environment];
    const digest = records.at(record)?.digest;
    return { holds: digest !== undefined && bad.includes(digest), evidence: `quarantined: ${short(bad)}` };
  },
});

export const noIncident: Claim<never> = {
  claim: 'No incident was opened',
  judge: ({ incidents }) => ({
    holds: incidents.length === 0,
    evidence: incidents.map((incident) => `#${incident.number} ${incident.title}`).join('; ') || 'no issue',
  }),
};

/** One open issue that tells the story: what failed, what was done, and that it recovered. */
export const oneIncident = <Name extends string>(environment: Name, mentions: RegExp[]): Claim<Name> => ({
  claim: `One incident is open for ${environment}, with the whole story`,
  judge({ incidents }) {
    const [incident] = incidents;
    if (!incident) return { holds: false, evidence: 'no issue' };
    const text = [incident.body, ...incident.comments.map((comment) => comment.body)].join('\n');
    const missing = mentions.filter((mention) => !mention.test(text)).map((mention) => `does not mention ${mention}`);
    const labelled = ['incident', `env:${environment}`].every((label) => incident.labels.includes(label));
    return {
      holds: incidents.length === 1 && incident.state === 'open' && labelled && missing.length === 0,
      evidence: [`#${incident.number} ${incident.state}`, incident.labels.join(' '), ...missing].join(', '),
    };
  },
});

/** What users lost is bounded: by none, or by what one detection and one rollback cost. */
export const failedAtMost = <Name extends string>(environment: Name, most: number): Claim<Name> => ({
  claim:
    most === 0
      ? `No user of ${environment} saw a failure`
      : `At most ${most} requests of ${environment}'s users failed`,
  judge({ traffic }: Recorded<Name>) {
    const users = traffic.find((seen) => seen.environment === environment);
    return {
      holds: users !== undefined && users.requests > 0 && users.failed <= most,
      evidence: users ? `${users.failed} of ${users.requests} requests failed` : 'nobody was there',
    };
  },
});
