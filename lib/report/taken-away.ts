import type { TakenAway } from '#lib/domain/rollback/taken-away';
import type { Section } from './report.ts';

const title = 'Taken away';
/** The rest is in the result, and at GitHub. */
const mostLines = 50;

/** What users lost by a rollback, for its own summary and for the incident. */
export function takenAwaySections(taken: TakenAway): Section[] {
  if (taken.kind === 'unknown') {
    const text = `It is not known which changes do not run any more: ${taken.why}.`;
    return [{ kind: 'text', title, text, inDetails: true }];
  }
  const { removed, added, left, since, head } = taken;
  const ends = `between ${since.slice(0, 12)} and ${head.slice(0, 12)}`;
  const more = left > 0 ? [`and what ${left} more commits ${ends} changed`] : [];
  const none = removed.length + more.length === 0 ? [`No change ${ends}.`] : [];
  return [
    { kind: 'list', title, items: [...shown(removed), ...more, ...none], inDetails: true },
    ...(added.length > 0
      ? [{ kind: 'list' as const, title: 'Runs again', items: shown(added), inDetails: true as const }]
      : []),
  ];
}

function shown(lines: { sha: string; header: string }[]): string[] {
  const all = lines.slice(0, mostLines).map(({ sha, header }) => `${header} (${sha.slice(0, 7)})`);
  return lines.length > mostLines ? [...all, `and ${lines.length - mostLines} more`] : all;
}
