import { startUnknown } from '#lib/domain/errors/release';
import type { Outcome } from '#lib/domain/outcome';
import { changeControlOf } from '#lib/domain/release/change-control';
import type { Notes } from '#lib/domain/release/notes';
import type { Template } from '#lib/domain/release/template';
import type { Release } from '#lib/ports';
import { notesMarkdown } from '#lib/report/release-notes';
import { checkOutcome } from './check-outcome.ts';
import { contentDetails } from './content-details.ts';
import { type Document, documentMaker, documentOutputs, type Make } from './documents.ts';
import { earlierSections } from './earlier-sections.ts';
import { gatherNotes } from './gather-notes.ts';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import { lineageOf } from './lineage.ts';
import { notesReport } from './notes-report.ts';
import { newestAt } from './past-before.ts';
import { type Plan, planRelease } from './plan-release.ts';
import type { Ports } from './ports.ts';
import type { Published } from './publish.ts';
import { readRange } from './read-range.ts';
import { touchedFiles } from './touched-files.ts';
import { startOf } from './what-runs.ts';
import { writeChangelog } from './write-changelog.ts';

/**
 * Finds out what a release changes and which version that makes it, and brings its page to where it was asked to be. What few
 * runs do is loaded by these alone: each merge waits for its notes.
 */
export async function releaseNotes(given: Inputs, ports: Ports): Promise<Outcome> {
  const input = withConfigured(given, ports);
  if (input.find !== undefined) return (await import('./find-outcome.ts')).findOutcome(input.find, ports);
  if (input.publish === 'withdrawn') return (await import('./withdrawal-outcome.ts')).withdrawalOutcome(input, ports);
  const template = input.template === undefined ? undefined : await templateIn(input.template, ports);
  const head = await ports.history.resolve(input.head);
  if (head === undefined) throw startUnknown(input.head, 'the commit to end at is not in this checkout');
  if (input.component !== undefined || ports.components.length === 0)
    return releaseVersion(input, { head, template }, ports);
  const { releaseComponents } = await import('./release-components.ts');
  return releaseComponents(input, head, ports, (one) => releaseNotes(one, ports));
}

/** @throws OpsError RELEASE_TEMPLATE_MISSING, RELEASE_TEMPLATE_INVALID */
const templateIn = async (file: string, ports: Ports): Promise<Template> =>
  (await import('./read-template.ts')).readTemplate(file, ports);

/** One version, of a component or of the whole repository. */
async function releaseVersion(
  input: Inputs,
  { head, template }: { head: string; template: Template | undefined },
  ports: Ports,
): Promise<Outcome> {
  const newest = newestAt(head, ports);
  const lineage = await lineageOf(input, head, ports);
  // Git needs a while until it tells the first commit of a long history.
  const earlier = earlierSections(input, head, lineage.versions, ports);
  const start = input.since === undefined ? lineage.previous?.sha : await startOf(input.since, ports);
  const touched = await touchedFiles(input, { head, start, newest }, ports);
  const range = await readRange(input, { head, start, touched }, lineage, ports);
  const plan = planRelease(input, lineage, range.sinceStable);
  const notes = { ...(await gatherNotes(input, head, plan, range, ports)), template, audience: input.audience };
  const make = documentMaker(input, { plan, commits: range.commits }, ports);
  const found = () => outcome(plan, notes, undefined);
  const stopped = input.check ? checkOutcome(found(), notes, !start || start === head, ports) : undefined;
  if (stopped) return stopped;
  if (input.publish === 'proposed') {
    const { proposalOutcome } = await import('./proposal-outcome.ts');
    return withDocuments(await proposalOutcome(found(), input, plan, notes, ports), await make(notes), ports);
  }
  const done = await published(input, plan, notes, make, ports);
  await writeChangelog(input, plan, notes, await earlier, ports);
  return withDocuments(outcome(plan, done.notes, done.release), done.documents, ports);
}

/** Without a version, nothing is; nor where nothing was asked to be. */
async function published(input: Inputs, plan: Plan, notes: Notes, make: Make, ports: Ports): Promise<Published> {
  const { version, tag } = plan;
  if (input.publish === 'none' || version === undefined || tag === undefined)
    return { notes, release: undefined, documents: await make(notes) };
  return (await import('./publish.ts')).publish(input, { ...plan, version, tag }, notes, make, ports);
}

const withDocuments = async (found: Outcome, documents: Document[], ports: Ports): Promise<Outcome> => ({
  ...found,
  outputs: { ...found.outputs, ...(await documentOutputs(documents, ports)) },
});

/** What a component is, the configuration may say in place of the inputs. */
function withConfigured(input: Inputs, { components: siblings }: Ports): Inputs {
  const { name, ...where } = siblings.find((one) => one.name === input.component) ?? {};
  const isGiven = [input.paths, input.exclude, input.scopes].some((lines) => lines !== undefined);
  return isGiven || name === undefined ? input : { ...input, ...where, siblings };
}

function outcome(plan: Plan, notes: Notes, release: Release | undefined): Outcome {
  const { text, isWhole } = notesMarkdown(notes, { limit: textLimit, deployments: true });
  const changes = [notes.added, notes.removed].flatMap(({ kept, reverted }) => [...kept, ...reverted]).length;
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: {
      version: plan.version ?? '',
      tag: plan.tag ?? '',
      bump: plan.bump ?? '',
      direction: notes.direction,
      changes: String(changes),
      notes: text,
      'release-url': release?.url ?? '',
      'pull-request': '',
      components: '',
      state: release ? (release.draft ? 'draft' : 'published') : 'none',
    },
    report: notesReport(plan, notes, release),
    details: {
      version: plan.version ?? null,
      since: notes.since ?? null,
      head: notes.head,
      direction: notes.direction,
      changes,
      isWhole,
      content: contentDetails(notes),
      changeControl: changeControlOf(notes),
      running: notes.running.map(({ live, since, attested, ...one }) => ({
        ...one,
        attested: attested
          ? { provenance: attested.provenance !== undefined, sbom: attested.sbom !== undefined }
          : null,
        since: since.toISOString(),
        live: live?.size ?? null,
      })),
    },
  };
}
