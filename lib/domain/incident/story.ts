import type { Verdict } from '#lib/domain/outcome';
import type { StepResult } from '#lib/domain/step-result';

export type Event = { at: Date; text: string };

/** What the steps of one run say together. */
export type Story = {
  /** `rolled-back` once a rollback has evidence of recovery; else the verdict of what went wrong. */
  verdict: Verdict;
  recovered: boolean;
  /** The first step that went wrong; what comes after it are consequences. */
  cause: StepResult | undefined;
  /** The step that tried to bring the environment back. */
  rollback: StepResult | undefined;
  events: Event[];
};

/** Reads the results in the order in which the steps ran. */
export function storyOf(results: StepResult[]): Story {
  const rollback = results.findLast(({ outputs }) => 'recovered' in outputs);
  const recovered = rollback?.outputs['recovered'] === 'true';
  const cause = results.find((result) => result.verdict !== 'succeeded' && result !== rollback);
  const worst = cause ?? results.find(({ verdict }) => verdict !== 'succeeded');
  return {
    verdict: recovered ? 'rolled-back' : (worst?.verdict ?? 'inconclusive'),
    recovered,
    cause: cause ?? (recovered ? undefined : worst),
    rollback,
    events: results.flatMap(eventsOf).toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

/** A step's own timeline where it kept one, between its begin and its end. */
const eventsOf = ({ title, startedAt, finishedAt, verdict, reason, details }: StepResult): Event[] => [
  ...timelineOf(details['timeline'], new Date(startedAt), new Date(finishedAt)),
  { at: new Date(finishedAt), text: `${title}${verdict === 'succeeded' ? '' : ` (${verdict}: ${reason})`}` },
];

function timelineOf(timeline: unknown, from: Date, to: Date): Event[] {
  if (!Array.isArray(timeline)) return [];
  const events = timeline
    .map((entry) => Object(entry))
    .map(({ at, text }) => ({ at: new Date(at), text: String(text) }));
  // What happened before a step began is another step's to tell.
  return events.filter(({ at }) => at >= from && at <= to);
}
