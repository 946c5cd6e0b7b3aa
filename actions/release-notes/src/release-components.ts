import { inputsInvalid } from '#lib/domain/errors/config';
import type { Outcome } from '#lib/domain/outcome';
import { directionOf } from '#lib/domain/release/notes';
import { notesMarkdown } from '#lib/report/release-notes';
import type { Report } from '#lib/report/report';
import { type Answer, askEach, type ReleaseOne, stoppedBy, sumOf } from './ask-each.ts';
import { bareNotes } from './changelog-section.ts';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import { type ComponentPlan, type ComponentPlans, planComponents } from './plan-components.ts';
import type { Ports } from './ports.ts';

/** Finds out which components changed and which versions that makes them, and releases each as it would be released alone. */
export async function releaseComponents(
  input: Inputs,
  head: string,
  ports: Ports,
  releaseOne: ReleaseOne,
): Promise<Outcome> {
  assertForAll(input);
  const all = await planComponents(input, ports.components, head, ports);
  const changed = all.plans.filter(({ plan }) => plan.version !== undefined);
  const answers = await askEach(input, all.plans, releaseOne);
  const found = foundOf(input, { all, changed, answers }, head, ports);
  const stopped = input.check ? stoppedBy(answers, found([])) : undefined;
  if (stopped || input.publish === 'none') return stopped ?? found([]);
  const released: Outcome[] = [];
  for (const { component } of changed)
    released.push(await releaseOne({ ...input, component: component.name, check: false }));
  return found(released);
}

const onlyOne = ['changelog', 'tag', 'paths', 'exclude', 'scopes'] as const;

/** @throws OpsError INPUTS_INVALID where something is asked for that only one component can have */
function assertForAll(input: Inputs): void {
  const why = 'is of one component: name it in `component`';
  const mistakes: string[] = onlyOne.filter((name) => input[name] !== undefined).map((name) => `${name}: ${why}`);
  if (input.publish === 'proposed') mistakes.push(`publish: \`proposed\` ${why}`);
  if (input.versionFrom === 'changelog') mistakes.push(`version-from: \`changelog\` ${why}`);
  if (input.formats?.includes('slack')) mistakes.push(`formats: \`slack\` ${why}`);
  if (input.formats && input.publish === 'none') mistakes.push(`formats: with \`publish: none\` ${why}`);
  if (mistakes.length > 0) throw inputsInvalid(mistakes);
}

type Told = { all: ComponentPlans; changed: ComponentPlan[]; answers: Answer[] };

/** `released`: in the order of what changed; none where nothing is written at GitHub. */
const foundOf =
  (input: Inputs, { all, changed, answers }: Told, head: string, ports: Ports) =>
  (released: Outcome[]): Outcome => {
    const rows = changed.map((one, index) => rowOf(one, released[index]));
    const summed = rows.reduce((sum, row) => sum + row.changes, 0);
    const asked = input.since === undefined ? undefined : sumOf(answers);
    return {
      verdict: 'succeeded',
      reason: 'OK',
      outputs: {
        ...{ version: '', tag: '', bump: '', 'release-url': '', 'pull-request': '' },
        direction: asked?.direction ?? directionOf(summed, 0),
        changes: String(asked?.changes ?? summed),
        components: JSON.stringify(rows),
        notes: asked?.notes ?? notesOf(input, changed, head, ports),
        state: released.length > 0 ? input.publish : 'none',
      },
      report: reportOf(rows, all),
      details: { head, components: rows, homeless: all.homeless.map(({ sha }) => sha) },
    };
  };

type Row = {
  component: string;
  version: string;
  tag: string;
  bump: string;
  /** The tag that the changes are counted from; empty for the first release. */
  previous: string;
  changes: number;
  /** Empty where nothing was written at GitHub. */
  release: string;
};

const rowOf = ({ component, plan, changes }: ComponentPlan, released: Outcome | undefined): Row => ({
  component: component.name,
  version: plan.version ?? '',
  tag: plan.tag ?? '',
  bump: plan.bump ?? '',
  previous: plan.previous?.name ?? '',
  changes: changes.kept.length + changes.reverted.length,
  release: released?.outputs['release-url'] ?? '',
});

/** For the heading of each component. */
const headingRoom = 200;

function notesOf({ audience }: Inputs, changed: ComponentPlan[], head: string, { run }: Ports): string {
  const limit = Math.floor(textLimit / Math.max(1, changed.length)) - headingRoom;
  const texts = changed.map(({ component, plan, changes }) => {
    const notes = {
      ...bareNotes,
      title: plan.tag ?? '',
      head,
      at: new Date(0),
      added: changes,
      audience,
      repoUrl: run.repoUrl,
    };
    const { text } = notesMarkdown({ ...notes, direction: 'forward' }, { limit, deployments: false });
    return `## ${component.name} ${plan.version}\n\n${text}`;
  });
  return texts.join('\n\n');
}

function reportOf(rows: Row[], { plans, homeless }: ComponentPlans): Report {
  return {
    title: `${rows.length} of ${plans.length} components to release`,
    verdict: 'succeeded',
    summary:
      rows.length > 0 ? rows.map(({ tag }) => tag).join(', ') : 'No component has a change that users would notice.',
    facts: [],
    sections: [
      {
        kind: 'table',
        title: 'Components',
        columns: ['Component', 'Version', 'Bump', 'Since', 'Changes'],
        rows: rows.map(({ component, version, bump, previous, changes }) => [
          ...[component, version, bump, previous || 'the beginning', String(changes)],
        ]),
      },
      ...homelessSection(homeless),
    ],
    next: [],
  };
}

const mostHomeless = 20;

function homelessSection(homeless: ComponentPlans['homeless']): Report['sections'] {
  if (homeless.length === 0) return [];
  const lines = homeless.slice(-mostHomeless).map(({ sha, message }) => `${sha.slice(0, 7)} ${message.split('\n')[0]}`);
  const more = homeless.length - lines.length;
  const items = [...lines, ...(more > 0 ? [`${more} older ones`] : [])];
  return [{ kind: 'list', title: 'Commits that belong to no component', items }];
}
