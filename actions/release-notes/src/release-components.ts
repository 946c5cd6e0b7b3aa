import { inputsInvalid } from '#lib/domain/errors/config';
import type { Outcome } from '#lib/domain/outcome';
import { directionOf } from '#lib/domain/release/notes';
import { notesMarkdown } from '#lib/report/release-notes';
import type { Report } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import { type ComponentPlan, type ComponentPlans, planComponents } from './plan-components.ts';
import type { Ports } from './ports.ts';
import { bareNotes } from './write-changelog.ts';

/** Brings one component's release to where it was asked to be. */
type ReleaseOne = (input: Inputs) => Promise<Outcome>;

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
  const rows: Row[] = [];
  for (const one of changed) rows.push(await rowOf(one, input, releaseOne));
  const changes = rows.reduce((sum, row) => sum + row.changes, 0);
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: {
      ...{ version: '', tag: '', bump: '', 'release-url': '', 'pull-request': '' },
      direction: directionOf(changes, 0),
      changes: String(changes),
      components: JSON.stringify(rows),
      notes: notesOf(changed, head, ports),
      state: input.publish === 'published' || input.publish === 'draft' ? input.publish : 'none',
    },
    report: reportOf(rows, all),
    details: { head, components: rows, homeless: all.homeless.map(({ sha }) => sha) },
  };
}

const onlyOne = ['since', 'changelog', 'tag', 'paths', 'exclude', 'scopes'] as const;

/** @throws OpsError INPUTS_INVALID where something is asked for that only one component can have */
function assertForAll(input: Inputs): void {
  const why = 'is of one component: name it in `component`';
  const mistakes: string[] = onlyOne.filter((name) => input[name] !== undefined).map((name) => `${name}: ${why}`);
  if (input.check) mistakes.push(`check: ${why}`);
  if (input.publish === 'proposed') mistakes.push(`publish: \`proposed\` ${why}`);
  if (input.versionFrom === 'changelog') mistakes.push(`version-from: \`changelog\` ${why}`);
  if (mistakes.length > 0) throw inputsInvalid(mistakes);
}

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

async function rowOf({ component, plan, changes }: ComponentPlan, input: Inputs, releaseOne: ReleaseOne): Promise<Row> {
  const { name } = component;
  const released = input.publish === 'none' ? undefined : await releaseOne({ ...input, component: name });
  return {
    component: name,
    version: plan.version ?? '',
    tag: plan.tag ?? '',
    bump: plan.bump ?? '',
    previous: plan.previous?.name ?? '',
    changes: changes.kept.length + changes.reverted.length,
    release: released?.outputs['release-url'] ?? '',
  };
}

/** For the heading of each component. */
const headingRoom = 200;

function notesOf(changed: ComponentPlan[], head: string, { run }: Ports): string {
  const limit = Math.floor(textLimit / Math.max(1, changed.length)) - headingRoom;
  const texts = changed.map(({ component, plan, changes }) => {
    const notes = { ...bareNotes, title: plan.tag ?? '', head, at: new Date(0), added: changes, repoUrl: run.repoUrl };
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
