import { formatDuration } from '#lib/domain/duration';
import { shortDigest } from '#lib/domain/image';
import type { Verdict } from '#lib/domain/outcome';
import type { Fact, Report, Section } from '#lib/report/report';
import { takenAwaySections } from '#lib/report/taken-away';
import { validationSections } from '#lib/validation/validation-sections';
import { type Ended, timesOf } from './ended.ts';

/** What a person who was just woken up needs: is it over, what runs, how long did it take, what now. */
export function rollbackReport(ended: Ended): Report {
  const { plan, recovery, untouched, input } = ended;
  const { environment, failing, target } = plan;
  const [from, to] = [shortDigest(failing), shortDigest(target.payload.digest)];
  const moved = untouched
    ? `${from} had changed nothing here: there is nothing to roll back, and ${to} runs.`
    : `${environment} went from ${from} back to ${to} (${input.reason}).`;
  return {
    title: titleOf(ended, to),
    verdict: recovery.verdict,
    summary: recovery.recovered ? `${moved} ${recovery.sentence}` : `Escalate: ${recovery.sentence}`,
    facts: factsOf(ended),
    sections: sectionsOf(ended),
    next: recovery.recovered ? afterwards(ended) : escalation(ended),
  };
}

function titleOf({ plan: { environment }, recovery, untouched }: Ended, to: string): string {
  if (!recovery.recovered) return `${environment} has NOT recovered`;
  return untouched
    ? `Nothing to roll back: ${environment} runs ${to}`
    : `${environment} recovered: rolled back to ${to}`;
}

function factsOf(ended: Ended): Fact[] {
  const { plan, proven, input } = ended;
  const { detectMs, decideMs, recoverMs } = timesOf(ended);
  return [
    { label: 'Environment', value: plan.environment },
    { label: 'Asked for because', value: input.reason },
    { label: 'Left', value: plan.failing },
    { label: 'Target', value: plan.target.payload.digest },
    { label: 'Runs now', value: proven ? plan.target.payload.digest : 'not proven' },
    ...(detectMs === undefined ? [] : [{ label: 'From deployment to detection', value: formatDuration(detectMs) }]),
    { label: 'From detection to decision', value: formatDuration(decideMs) },
    ...(recoverMs === undefined ? [] : [{ label: 'From detection to recovery', value: formatDuration(recoverMs) }]),
  ];
}

function sectionsOf({ plan, journal, validation, taken, decidedAt }: Ended): Section[] {
  const detected = { at: plan.detectedAt, text: 'The failure was detected.' };
  const decided = { at: decidedAt, text: 'Target and mechanism were decided.' };
  const passed = plan.passed.filter(({ digest }) => digest !== plan.failing);
  return [
    {
      kind: 'timeline',
      title: 'Timeline',
      events: [detected, decided, ...journal.events].toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    },
    ...(taken ? takenAwaySections(taken) : []),
    ...(validation ? validationSections(validation) : []),
    ...(passed.length > 0 ? [passedOver(passed)] : []),
    ...(journal.warnings.length > 0
      ? [{ kind: 'list' as const, title: 'Could not be written down', items: journal.warnings }]
      : []),
  ];
}

const passedOver = (passed: Ended['plan']['passed']): Section => ({
  kind: 'table',
  title: 'Newer deployments that were no target',
  columns: ['Digest', 'Why'],
  rows: passed.map(({ digest, why }) => [shortDigest(digest), why]),
});

function afterwards({ plan, untouched, recovery, journal }: Ended): string[] {
  if (untouched) return [];
  const bad = shortDigest(plan.failing);
  if (recovery.reason !== 'OK')
    return [`Keep ${bad} out of ${plan.environment} by hand: ${journal.warnings.join(' ')}`];
  return [`${bad} is refused in ${plan.environment} until somebody overrides its quarantine: release a new build.`];
}

const words: Partial<Record<Verdict, string>> = {
  'timed-out': 'ECS may still be at work: look at the service before you start anything.',
  cancelled: 'The run was cancelled: ECS goes on by itself. Look at the service.',
};

function escalation({ plan, recovery }: Ended): string[] {
  const { environment, target } = plan;
  return [
    `Wake somebody who knows ${environment}: nothing has shown that it works.`,
    words[recovery.verdict] ?? 'Look at the last lines of the timeline: they say where it stopped.',
    `If ${shortDigest(target.payload.digest)} is bad too, roll back further: name the digest with the \`to\` input.`,
  ];
}
