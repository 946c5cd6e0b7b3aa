import type { EvidenceRecord } from '#lib/domain/evidence/record';
import type { Claim } from './scenario.ts';

/** A record as a claim names it: `production: deploy-env succeeded`, or `… unknown (absent)` for a step that said nothing. */
const lineOf = ({ env, source, result, basis }: EvidenceRecord): string =>
  [
    `${env === undefined ? '' : `${env}: `}${source.api.replace('slipway:', '')} ${result}`,
    ...(basis === 'self-reported' ? [] : [`(${basis})`]),
  ].join(' ');

/** Every step of the story, in order and each once. */
export const ledgerTells = (...expected: string[]): Claim<string> => ({
  claim: `The evidence ledger holds, with a record and the whole result of each of the ${expected.length} steps of the story`,
  judge({ ledger: { findings, records } }) {
    const told = records.map(lineOf);
    const worded = records.filter(({ payload }) => payload).length;
    return {
      holds: findings.length === 0 && worded === records.length && told.join('\n') === expected.join('\n'),
      evidence: [...findings, told.join(', ') || 'no record', `${worded} with whole results`].join('; '),
    };
  },
});

/** For stories whose steps depend on who is faster. */
export const ledgerHolds: Claim<string> = {
  claim: 'The evidence ledger holds',
  judge: ({ ledger: { findings, records } }) => ({
    holds: findings.length === 0 && records.length > 0,
    evidence: findings.join('; ') || `${records.length} records`,
  }),
};

/** What the steps of a deployment say that goes well. */
export const goodDeployment = (environment: string): string[] =>
  ['promotion-gate', 'deploy-env', 'validate-deployment'].map((action) => `${environment}: ${action} succeeded`);
