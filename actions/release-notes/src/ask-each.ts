import type { Outcome } from '#lib/domain/outcome';
import type { Section } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import type { ComponentPlan } from './plan-components.ts';

/** Brings one component's release to where it was asked to be. */
export type ReleaseOne = (input: Inputs) => Promise<Outcome>;

/** What one component says of itself. */
export type Answer = { name: string; outcome: Outcome };

/**
 * What one pass of git for all components does not tell: the notes from a certain start, and whether a release may go out. Each
 * component is asked for itself, and nothing is written.
 */
export async function askEach(input: Inputs, plans: ComponentPlan[], releaseOne: ReleaseOne): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { component, plan } of plans) {
    // A component that is not released has nothing to check, but may have changed since that start.
    if (input.since === undefined && (!input.check || plan.version === undefined)) continue;
    const check = input.check && plan.version !== undefined;
    const { name } = component;
    answers.push({
      name,
      outcome: await releaseOne({ ...input, component: name, publish: 'none', formats: [], check }),
    });
  }
  return answers;
}

/** The outcome of all where one of them may not go out: then none does. What is certain weighs more than what is not known. */
export function stoppedBy(answers: Answer[], found: Outcome): Outcome | undefined {
  const stopped = answers.filter(({ outcome }) => outcome.verdict !== 'succeeded');
  const worst = (stopped.find(({ outcome }) => outcome.verdict === 'failed') ?? stopped[0])?.outcome;
  if (!worst) return undefined;
  const sections = stopped.flatMap(({ name, outcome }) => problemsOf(name, outcome));
  const names = stopped.map(({ name }) => name).join(', ');
  const { verdict, reason } = worst;
  const summary = `Nothing was published, because of ${names}. ${worst.report.summary}`;
  const report = {
    ...found.report,
    verdict,
    summary,
    sections: [...sections, ...found.report.sections],
    next: worst.report.next,
  };
  const problems = Object.fromEntries(stopped.map(({ name, outcome }) => [name, outcome.details['problems'] ?? []]));
  return { ...found, verdict, reason, report, details: { ...found.details, problems } };
}

/** A refused outcome tells them first. */
const problemsOf = (name: string, { report }: Outcome): Section[] =>
  report.sections.slice(0, 1).map((section) => ({ ...section, title: `${section.title} of ${name}` }));

/** What all of them say together of what changed since a certain start. */
export function sumOf(answers: Answer[]): { direction: string; changes: number; notes: string } {
  const changed = answers.filter(({ outcome }) => outcome.outputs['changes'] !== '0');
  const directions = new Set(changed.map(({ outcome }) => outcome.outputs['direction'] ?? 'none'));
  const [only = 'none'] = directions;
  return {
    // Where some go forward and others back, all of them together do neither.
    direction: directions.size > 1 ? 'sideways' : only,
    changes: changed.reduce((sum, { outcome }) => sum + Number(outcome.outputs['changes']), 0),
    notes: notesOf(changed),
  };
}

/** One after the other for as long as there is room; of what does not fit the name is told. */
function notesOf(changed: Answer[]): string {
  const texts = changed.map(({ name, outcome: { outputs } }) => {
    const heading = `## ${[name, outputs['version']].filter(Boolean).join(' ')}`;
    return { whole: `${heading}\n\n${outputs['notes']}`, short: `${heading}\n\n_Its notes do not fit here._` };
  });
  // Room for the names of all; what is left goes to those that come first.
  let left = textLimit - texts.reduce((sum, { short }) => sum + short.length + gap.length, 0);
  const chosen = texts.map(({ whole, short }) => {
    const more = whole.length - short.length;
    if (more > left) return short;
    left -= more;
    return whole;
  });
  return chosen.join(gap);
}

const gap = '\n\n';
