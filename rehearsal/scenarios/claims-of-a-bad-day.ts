import type { FaultKind } from '#rehearsal/contracts';
import { short } from './claims.ts';
import type { Claim, EnvironmentName } from './scenario.ts';

/** What scenarios of a bad day have to show, beside the claims of any release. */

/** What the job's summary tells whoever reads it. */
export const jobSays = (index: number, name: string, words: RegExp): Claim => ({
  claim: `${name} of run ${index + 1} says ${words}`,
  judge({ runs }) {
    const summary = runs[index]?.jobs.find((job) => job.name === name)?.summary ?? '';
    return {
      holds: words.test(summary),
      evidence: summary.split('\n').find((line) => words.test(line)) ?? 'no word of it',
    };
  },
});

/** The name of the scenario is true: AWS or GitHub did fail in this way, so often at the least. */
export const struck = (kind: FaultKind, least: number): Claim => ({
  claim: `The fault ${kind} struck at least ${least} calls`,
  judge({ faults }) {
    const hit = faults.filter((fault) => fault.kind === kind).map(({ operation }) => operation);
    const counts = [...new Set(hit)].map((name) => `${name} ${hit.filter((one) => one === name).length}×`);
    return { holds: hit.length >= least, evidence: counts.join(', ') || 'none did' };
  },
});

/** AWS refused at least one call of the service so, whatever the reason. */
export const refusedBy = (service: string, error: string): Claim => ({
  claim: `AWS answered ${error}`,
  judge({ refusals }) {
    const seen = refusals.filter((one) => one.operation.startsWith(`${service}:`) && one.error === error);
    return { holds: seen.length > 0, evidence: seen.map(({ operation }) => operation).join(', ') || 'it never did' };
  },
});

/** The deployment record's last word but those of a rollback. */
export const recordSays = (environment: EnvironmentName, index: number, words: RegExp): Claim => ({
  claim: `${environment}'s deployment record says ${words}`,
  judge({ environments }) {
    const notes = environments[environment].records.at(index)?.notes ?? [];
    return { holds: notes.some((note) => words.test(note)), evidence: notes.join(' → ') || 'no such record' };
  },
});

/** Of two runs one deployed, and what it deployed is what runs; the other changed nothing and says why. */
export const oneOfTwo = (environment: EnvironmentName, why: RegExp): Claim => ({
  claim: `One of two runs deploys to ${environment}, the other says ${why} and changes nothing`,
  judge({ runs, environments }) {
    const deployments = runs.map(({ jobs }) => jobs.find(({ name }) => name === `${environment} / deploy`));
    const ends = deployments.map((job) => job?.conclusion ?? 'no such job');
    const refused = deployments.find((job) => job?.conclusion === 'failure');
    const later = runs.flatMap(({ jobs }) => jobs.filter(({ name }) => /rollback|incident/.test(name)));
    const { digests, records } = environments[environment];
    const runsIt = records.length === 1 && digests.length > 0 && digests.every((one) => one === records[0]?.digest);
    const isSaid = why.test(refused?.summary ?? '');
    const isQuiet = later.every(({ conclusion }) => conclusion === 'skipped' || conclusion === 'never ended');
    return {
      holds: ends.toSorted().join() === 'failure,success' && isSaid && isQuiet && runsIt,
      evidence: `${ends.join(' and ')}; ${records.length} record; running ${short(digests)}`,
    };
  },
});

/** The job died before it could write its summary. */
export const saidNothing = (index: number, name: string): Claim => ({
  claim: `${name} of run ${index + 1} ended without a word`,
  judge({ runs }) {
    const job = runs[index]?.jobs.find((one) => one.name === name);
    return {
      holds: job?.summary === '',
      evidence: job ? `a summary of ${job.summary.length} characters` : 'no such job',
    };
  },
});
