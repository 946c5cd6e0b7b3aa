import { type Story, storyOf } from '#lib/domain/incident/story';
import { parseTakenAway } from '#lib/domain/rollback/taken-away';
import { reasonFact } from '#lib/report/reason-fact';
import type { Fact, Report, Section } from '#lib/report/report';
import { takenAwaySections } from '#lib/report/taken-away';
import type { Inputs } from './inputs.ts';

/** Where a reader can look further. */
export type Links = { repoUrl: string; runUrl: string; runId: number; runAttempt: number };

/** The story of one run, for the issue that it opens or the comment that it adds. */
export function incidentReport(input: Inputs, links: Links, title: string): Report {
  const story = storyOf(input.results?.read ?? []);
  return {
    title,
    verdict: story.verdict,
    summary: summary(input, story),
    facts: facts(input, links, story),
    sections: sections(input, story),
    next: next(input, story),
  };
}

function summary({ environment }: Inputs, { recovered, rollback, cause }: Story): string {
  const what = cause ? `${cause.summary} ` : '';
  if (recovered) return `${what}${environment} has recovered: ${rollback?.summary ?? ''}`.trim();
  if (rollback) return `${what}${environment} has NOT recovered: ${rollback.summary}`;
  return `${what}Nothing has tried to bring ${environment} back.`;
}

function facts({ environment, digest, severity }: Inputs, links: Links, { cause, rollback, recovered }: Story): Fact[] {
  const running = rollback?.outputs['digest'];
  const deployments = `${links.repoUrl}/deployments/${encodeURIComponent(environment)}`;
  return [
    { label: 'Environment', value: environment, link: deployments },
    { label: 'Recovered', value: recovered ? 'yes, with evidence' : 'no' },
    { label: 'Severity', value: severity },
    ...(digest ? [{ label: 'Digest', value: digest }] : []),
    ...(running ? [{ label: 'Runs now', value: running }] : []),
    ...(cause ? [reasonFact(cause.reason)] : []),
    { label: 'Run', value: `${links.runId}, attempt ${links.runAttempt}`, link: links.runUrl },
  ];
}

function sections(input: Inputs, { cause, rollback, events }: Story): Section[] {
  const unreadable = input.results?.unreadable ?? [];
  const taken = parseTakenAway(rollback?.details['takenAway']);
  return [
    ...(cause ? [{ kind: 'text' as const, title: 'Root cause', text: `${cause.title}\n\n${cause.summary}` }] : []),
    ...(events.length > 0 ? [{ kind: 'timeline' as const, title: 'Timeline', events }] : []),
    ...(taken ? takenAwaySections(taken) : []),
    ...(cause?.evidence ? [{ kind: 'code' as const, title: 'Evidence', text: cause.evidence }] : []),
    ...(rollback?.evidence ? [{ kind: 'code' as const, title: 'Rollback', text: rollback.evidence }] : []),
    ...(unreadable.length > 0
      ? [{ kind: 'list' as const, title: 'Results that could not be read', items: unreadable }]
      : []),
  ];
}

function next({ environment }: Inputs, { recovered, cause, rollback }: Story): string[] {
  if (recovered) {
    return [
      `Users of ${environment} are served again; nothing is urgent.`,
      ...(cause?.next ?? []),
      'Mend the cause, release a new build, then close this issue: promotions may wait for that.',
    ];
  }
  return [
    `Look at ${environment} now: nothing has shown that it works.`,
    ...new Set([...(rollback?.next ?? []), ...(cause?.next ?? [])]),
  ];
}
