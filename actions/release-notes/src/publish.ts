import isHigher from 'semver/functions/gt.js';
import majorOf from 'semver/functions/major.js';
import prereleaseOf from 'semver/functions/prerelease.js';
import { notValidated, releaseTagTaken } from '#lib/domain/errors/release';
import { anchorIn } from '#lib/domain/evidence/checkpoint';
import type { Notes } from '#lib/domain/release/notes';
import { isStable, type VersionTag } from '#lib/domain/release/tags';
import type { Release } from '#lib/ports';
import { notesMarkdown } from '#lib/report/release-notes';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

/** GitHub takes 125,000 characters; the rest is room for the anchor of the ledger, and for what a withdrawal says. */
const bodyLimit = 123_000;
const fullNotes = 'release-notes.md';

type Tagged = Plan & { version: string; tag: string };

/**
 * Brings the GitHub Release of this version to the state that was asked for. Doing it again changes nothing.
 * @throws OpsError RELEASE_TAG_TAKEN, RELEASE_NOT_VALIDATED
 */
export async function publish(input: Inputs, plan: Tagged, notes: Notes, ports: Ports): Promise<Release | undefined> {
  if (input.publish === 'none') return undefined;
  await assertOwnTag(plan.tag, notes.head, ports);
  if (input.publish === 'withdrawn') return withdraw(plan.tag, ports);
  if (input.publish === 'published') assertValidated(input, notes);
  const release = await ensureDraft(plan, notes, ports);
  if (input.publish === 'draft') return release;
  const published = release.draft ? await ports.releases.edit(release.id, { draft: false }) : release;
  await assertOwnTag(plan.tag, notes.head, ports);
  if (input.majorTag && isNewestOfMajor(plan)) {
    await ports.releases.moveTag(plan.tag.replace(/\d+\.\d+\.\d+.*$/, String(majorOf(plan.version))), notes.head);
  }
  return published;
}

async function assertOwnTag(tag: string, head: string, { releases }: Ports): Promise<void> {
  const sha = await releases.tagged(tag);
  if (sha !== undefined && sha !== head) throw releaseTagTaken(tag, sha, head);
}

function assertValidated({ validatedIn }: Inputs, { running, head }: Notes): void {
  if (validatedIn === undefined) return;
  const found = running.find(({ environment }) => environment === validatedIn);
  if (found?.sha === head && found.verdict === 'validated') return;
  const words = found ? `It runs ${found.sha.slice(0, 12)}, ${found.verdict}.` : 'Nothing is known to run there.';
  throw notValidated(validatedIn, words);
}

/** The release of the tag with this text. Of several drafts, made at one moment by several runs, the oldest stays. */
async function ensureDraft({ tag, version }: Tagged, notes: Notes, { releases }: Ports): Promise<Release> {
  const { text: body, isWhole } = await notesMarkdown(notes, { limit: bodyLimit, deployments: true });
  const facts = { target: notes.head, name: tag, body, prerelease: prereleaseOf(version) !== null };
  const known = await releases.withTag(tag);
  const ours = known.length > 0 ? undefined : await releases.create({ tag, draft: true, ...facts });
  const all = ours ? await releases.withTag(tag) : known;
  const stays = all.find(({ draft }) => !draft) ?? all[0] ?? ours;
  if (!stays) throw releaseTagTaken(tag, 'nothing', notes.head);
  for (const double of all) if (double.draft && double.id !== stays.id) await releases.remove(double.id);
  const anchor = anchorIn(stays.body);
  const whole = anchor === '' ? body : `${body}\n\n${anchor}`;
  const isSame = stays.body === whole && stays.target === facts.target && stays.name === facts.name;
  // What was published, or taken back, is history: a later run does not rewrite it.
  const release = stays.draft && !isSame ? await releases.edit(stays.id, { ...facts, body: whole }) : stays;
  if (!isWhole && (release.draft || ours)) await attachAll(release.id, notes, releases);
  return release;
}

async function attachAll(id: number, notes: Notes, releases: Ports['releases']): Promise<void> {
  const { text } = await notesMarkdown(notes, { limit: Number.POSITIVE_INFINITY, deployments: true });
  await releases.attach(id, fullNotes, text);
}

/** A hotfix of an older line does not take `v1` back to it. */
const isNewestOfMajor = ({ version, versions }: Tagged): boolean =>
  prereleaseOf(version) === null &&
  !versions.some(
    (other: VersionTag) =>
      isStable(other) && majorOf(other.version) === majorOf(version) && isHigher(other.version, version),
  );

const marker = '<!-- slipway:withdrawn -->';

/** It stays to be read, says what became of it, and is not the latest any more. */
async function withdraw(tag: string, { releases, run }: Ports): Promise<Release | undefined> {
  const all = await releases.withTag(tag);
  const release = all.find(({ draft }) => !draft) ?? all[0];
  if (!release || release.body.startsWith(marker)) return release;
  const body = `${marker}\n> **Rolled back.** This version is not running any more; [this run](${run.runUrl}) took it back.\n\n${release.body}`;
  return releases.edit(release.id, {
    name: `${release.name} (rolled back)`,
    body,
    prerelease: true,
  });
}
