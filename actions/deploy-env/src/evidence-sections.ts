import { formatDuration } from '#lib/domain/duration';
import type { Evidence } from '#lib/domain/rollout/evidence';
import { oneLine } from '#lib/domain/text';
import type { Section } from '#lib/report/report';
import type { ServiceEnd } from './service-end.ts';

const mostEvents = 5;

export const servicesTable = (ends: ServiceEnd[]): Section => ({
  kind: 'table',
  title: 'What was done',
  columns: ['Service or task', 'Verdict', 'Reason', 'What happened', 'Took'],
  rows: ends.map(({ name, verdict, reason, sentence, durationMs }) => [
    name,
    verdict,
    reason,
    oneLine(sentence),
    durationMs === undefined ? '' : formatDuration(durationMs),
  ]),
});

/** Why it did not end well: the cause, and what was seen of it. Log lines and events are hostile text and stay text. */
export function evidenceSections({ name, cause, evidence }: ServiceEnd): Section[] {
  const logs = differentLogs(evidence?.logs ?? []).map(({ container, taskArn, lines }): Section => {
    const title = `${name}: last lines of ${container}, task ${taskArn.split('/').at(-1)}`;
    return { kind: 'code', title, text: lines.join('\n') };
  });
  const health = (evidence?.health ?? []).map(({ target, state, reason = '', description = '' }) => [
    target,
    state,
    reason,
    description,
  ]);
  return [
    ...(cause ? [causeSection(name, cause)] : []),
    ...logs,
    ...list(`${name}: newest service events`, (evidence?.events ?? []).slice(0, mostEvents)),
    ...(health.length > 0 ? [healthTable(name, health)] : []),
  ];
}

/** Tasks that crash alike say the same: it is shown once. */
const differentLogs = (logs: Evidence['logs']): Evidence['logs'] =>
  logs.filter(({ lines }, index) => {
    const text = lines.join('\n');
    return text !== '' && logs.findIndex((other) => other.lines.join('\n') === text) === index;
  });

const causeSection = (name: string, { code, sentence, evidence }: NonNullable<ServiceEnd['cause']>): Section => ({
  kind: 'list',
  title: `${name}: root cause`,
  items: [`${code}: ${sentence}`, ...evidence.map((line) => oneLine(line, 500))],
});

const list = (title: string, items: string[]): Section[] =>
  items.length > 0 ? [{ kind: 'list', title, items: items.map((item) => oneLine(item, 500)) }] : [];

const healthTable = (name: string, rows: string[][]): Section => ({
  kind: 'table',
  title: `${name}: target health`,
  columns: ['Target', 'State', 'Reason', 'Description'],
  rows,
});
