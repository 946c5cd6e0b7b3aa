import type { EvidenceRecord } from '#lib/domain/evidence/record';
import type { LedgerReport } from '#rehearsal/report/model';
import type { Claim } from './scenario.ts';

/** A record as a claim names it: `production: deploy-env succeeded`, or `… unknown (absent)` for a step that said nothing. */
const lineOf = ({ env, source, result, basis }: EvidenceRecord): string =>
  [
    `${env === undefined ? '' : `${env}: `}${source.api.replace('slipway:', '')} ${result}`,
    ...(basis === 'self-reported' ? [] : [`(${basis})`]),
  ].join(' ');

/** Records of what GitHub says, and of what does not agree with it, are no step's. */
const isStep = ({ source, type }: EvidenceRecord): boolean =>
  source.api.startsWith('slipway:') && !type.startsWith('evidence.');

/** The deployments that a step named and that nobody has read from GitHub itself, and every doubt. */
function unobserved(records: EvidenceRecord[]): string[] {
  const seen = new Set(records.filter(({ basis }) => basis === 'observed').map(({ subject }) => subject.id));
  const named = records.flatMap(({ data }) => Object.entries(data['outputs'] ?? {}));
  return [
    ...named.filter(([name, id]) => name === 'deployment-id' && id !== '' && !seen.has(id)).map(([, id]) => id),
    ...records.filter(({ type }) => type.startsWith('evidence.')).map(({ key }) => key),
  ];
}

/** Every step of the story, each once, in the order in which they ended; a silence is noticed last. */
export const ledgerTells = (...expected: string[]): Claim<string> => ({
  claim: `The evidence ledger holds, with a record of each of the ${expected.length} steps of the story, its whole result, and GitHub's own word on each deployment; anchors vouch for all of it`,
  judge: ({ ledger }) => judgeSteps(ledger, expected, ledger.records.length),
});

/** Where nothing was deployed, nothing was anchored: the next deployment's anchor vouches for it. */
export const ledgerTellsOfBuild = (expected: string): Claim<string> => ({
  claim: `The evidence ledger holds, with one record, ${expected}, and its whole result; the next deployment anchors it`,
  judge: ({ ledger }) => judgeSteps(ledger, [expected], 0),
});

function judgeSteps({ findings, records, anchored }: LedgerReport, expected: string[], anchors: number) {
  const told = records.filter(isStep).map(lineOf);
  const wordless = records.filter(({ basis, payload }) => basis !== 'absent' && !payload);
  const unseen = unobserved(records);
  const isWhole = findings.length + wordless.length + unseen.length === 0 && anchored === anchors;
  return {
    holds: isWhole && told.join('\n') === expected.join('\n'),
    evidence: [
      ...findings,
      told.join(', ') || 'no record',
      `${wordless.length} without their whole result`,
      `${anchored} of ${records.length} records anchored`,
      ...(unseen.length > 0 ? [`not borne out by GitHub: ${unseen.join(', ')}`] : []),
    ].join('; '),
  };
}

/** For stories whose steps depend on who is faster. */
export const ledgerHolds: Claim<string> = {
  claim: 'The evidence ledger holds',
  judge: ({ ledger: { findings, records } }) => ({
    holds: findings.length === 0 && records.length > 0 && unobserved(records).length === 0,
    evidence: [...findings, ...unobserved(records)].join('; ') || `${records.length} records`,
  }),
};

/** What the steps of a deployment say that goes well. */
export const goodDeployment = (environment: string): string[] =>
  ['promotion-gate', 'deploy-env', 'validate-deployment'].map((action) => `${environment}: ${action} succeeded`);

/** A release from its build to its publication. */
export const goodRelease: string[] = [
  'build-image succeeded',
  ...goodDeployment('staging'),
  'release-notes succeeded',
  ...goodDeployment('production'),
  'release-notes succeeded',
];
