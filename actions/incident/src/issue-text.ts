import { eventMarker, incidentMarker } from '#lib/domain/incident/identity';
import { toMarkdown } from '#lib/report/markdown';
import type { Report } from '#lib/report/report';
import { appendHistory, firstHistory, hasHistory } from './history.ts';
import type { Links } from './incident-report.ts';
import type { Inputs } from './inputs.ts';

/** GitHub's limit for a body or a comment is 65,536 characters; the rest of the room is the history's. */
const reportLimit = 48_000;

/** A new issue: what happened, then a history that later runs add to. */
export function issueBody(input: Inputs, links: Links, report: Report, now: Date): string {
  return [
    `${incidentMarker(input.environment, input.fingerprint)}\n${eventOf(input, links, report)}`,
    toMarkdown(report, { limit: reportLimit, heading: 3 }),
    firstHistory(now, 'This issue was opened', links),
    `_One issue is open for each trouble. Later runs comment here; a person closes it._`,
  ].join('\n\n');
}

/** The same story for an issue that is open already. */
export const updateComment = (input: Inputs, links: Links, report: Report): string =>
  [eventOf(input, links, report), toMarkdown(report, { limit: reportLimit, heading: 3 })].join('\n\n');

/** Told once, however often the job is asked to tell it. */
export function eventOf({ results }: Inputs, { runId }: Links, { title, verdict, summary }: Report): string {
  const steps = (results?.read ?? []).map(({ startedAt, reason }) => [startedAt, reason]);
  return eventMarker(runId, JSON.stringify([title, verdict, summary, steps]));
}

/** The issue was opened with this event. */
export const beganWith = (body: string, event: string): boolean => body.split('\n')[1]?.trim() === event;

const historyLine = ({ verdict, title }: Report): string => (verdict === 'rolled-back' ? 'Recovered' : title);

/** The body with one more line in its history; unchanged where a person has taken the history out. */
export const updatedBody = (body: string, links: Links, report: Report, now: Date): string =>
  appendHistory(body, now, historyLine(report), links);

/** The history has a line like that of this run. */
export const isInHistory = (body: string, links: Links, report: Report): boolean =>
  hasHistory(body, historyLine(report), links);
