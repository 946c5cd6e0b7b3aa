import type { EvidenceRecord } from '#lib/domain/evidence/record';
import type { Claim } from './scenario.ts';

/** A record as a claim names it: `production: deploy-env succeeded`, or `… unknown (absent)` for a step that said nothing. */
const lineOf = ({ env, source, result, basis }: EvidenceRecord): string =>
  [
    `${env === undefined ? '' : `${env}: `}${source.api.replace('slipway:', '')} ${result}`,
    ...(basis === 'self-reported' ? [] : [`(${basis})`]),
  ].join(' ');

/** Every step of the story, each once, in the order in which they ended; a silence is noticed last. */
export const ledgerTells = (...expected: string[]): Claim<string> => ({
  claim: `The evidence ledger holds, with a record of each of the ${expected.length} steps of the story, and its whole result`,
  judge({ ledger: { findings, records } }) {
    const told = records.map(lineOf);
    const wordless = records.filter(({ basis, payload }) => basis !== 'absent' && !payload);
    return {
      holds: findings.length === 0 && wordless.length === 0 && told.join('\n') === expected.join('\n'),
      evidence: [...findings, told.join(', ') || 'no record', `${wordless.length} without their whole result`].join(
        '; ',
      ),
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
