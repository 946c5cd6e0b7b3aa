import { createHash } from 'node:crypto';

/** GitHub's limit for a label. */
const longestLabel = 50;

export type Severity = 'sev1' | 'sev2' | 'sev3';

export const incidentLabel = 'incident';
export const environmentLabel = (environment: string): string => `env:${environment}`.slice(0, longestLabel);
export const severityLabel = (severity: Severity): string => `severity:${severity}`;
export const isSeverityLabel = (label: string): boolean => label.startsWith('severity:');

/**
 * The first line of an incident's body: which trouble it is about. Hashed, so that nothing in a fingerprint can end the
 * comment or pass for another one.
 */
export const incidentMarker = (environment: string, fingerprint: string): string =>
  `<!-- slipway:incident fingerprint=${hash(environment, fingerprint)} -->`;

/**
 * The first line of a comment, and the second of a new incident's body: which run's story it tells, so that it is told once.
 * A job that is run again tells the same story; steps that are run again make a new one.
 */
export const eventMarker = (runId: number, story: string): string =>
  `<!-- slipway:event run=${runId} story=${hash(story)} -->`;

const hash = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

export type Numbered = { number: number; body: string };

/** Issues about this trouble, oldest first: the first one is the incident, others were opened at the same moment. */
export const incidentsAbout = <T extends Numbered>(issues: T[], marker: string): T[] =>
  issues.filter(({ body }) => body.startsWith(marker)).toSorted((a, b) => a.number - b.number);

/** The worse of the severity that the labels name, and this one. */
export function worstSeverity(labels: string[], severity: Severity): Severity {
  const order: Severity[] = ['sev1', 'sev2', 'sev3'];
  return order.find((one) => one === severity || labels.includes(severityLabel(one))) ?? severity;
}
