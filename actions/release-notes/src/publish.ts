import prereleaseOf from 'semver/functions/prerelease.js';
import compare from 'semver/functions/rcompare.js';
import { notValidated, releaseTagTaken } from '#lib/domain/errors/release';
import type { Notes } from '#lib/domain/release/notes';
import type { VersionTag } from '#lib/domain/release/tags';
import { isWithdrawn, restored } from '#lib/domain/release/withdrawal';
import type { Release } from '#lib/ports';
import type { Document, Make } from './documents.ts';
import { ensureDraft, type Tagged } from './ensure-draft.ts';
import type { Inputs } from './inputs.ts';
import { settleMajorTag, standing } from './newest-version.ts';
import type { Ports } from './ports.ts';
import { supplyOf } from './supply-of.ts';

/** `notes`: with what was found at the page itself. */
export type Published = { notes: Notes; release: Release | undefined; documents: Document[] };

/**
 * Brings the GitHub Release of this version to the state that was asked for. Doing it again changes nothing.
 * @throws OpsError RELEASE_TAG_TAKEN, RELEASE_NOT_VALIDATED
 */
export async function publish(input: Inputs, plan: Tagged, found: Notes, make: Make, ports: Ports): Promise<Published> {
  await assertOwnTag(plan.tag, found.head, ports);
  if (input.publish === 'published') assertValidated(input, found);
  const notes = { ...found, supply: await supplyOf(plan.tag, ports) };
  const release = await ensureDraft(plan, notes, ports);
  const documents = await make(notes);
  if (release.draft) await attachAll(release.id, documents, ports);
  if (input.publish === 'draft') return { notes, release, documents };
  const versions = withOwn(plan, notes.head);
  const published = await makePublic(release, plan, versions, input, ports);
  await assertOwnTag(plan.tag, notes.head, ports);
  if (input.majorTag && prereleaseOf(plan.version) === null)
    await settleMajorTag(plan.version, versions, input.component, ports);
  return { notes, release: published, documents };
}

/** What is public is history: whoever trusts it must not find other files there tomorrow. */
async function attachAll(id: number, documents: Document[], { releases }: Ports): Promise<void> {
  for (const { format, name, text } of documents) if (format !== 'slack') await releases.attach(id, name, text);
}

async function assertOwnTag(tag: string, head: string, { releases }: Ports): Promise<void> {
  const sha = await releases.tagged(tag);
  if (sha !== undefined && sha !== head) throw releaseTagTaken(tag, sha, head);
}

/** An image that was there already, because nothing of it changed, is recorded for the commit that brought it. */
function assertValidated({ validatedIn, digest }: Inputs, { running, head }: Notes): void {
  if (validatedIn === undefined) return;
  const found = running.find(({ environment }) => environment === validatedIn);
  const isThere = found?.sha === head || (digest !== undefined && found?.digest === digest);
  if (isThere && found?.verdict === 'validated') return;
  const words = found ? `It runs ${found.sha.slice(0, 12)}, ${found.verdict}.` : 'Nothing is known to run there.';
  throw notValidated(validatedIn, words);
}

/** All versions, highest first, with the one that is being published. */
const withOwn = ({ versions, version, tag }: Tagged, sha: string): VersionTag[] =>
  [...versions.filter(({ name }) => name !== tag), { name: tag, sha, version }].sort((one, other) =>
    compare(one.version, other.version),
  );

/** A version that was taken back, and was validated again, stands again. */
async function makePublic(
  release: Release,
  { tag, version }: Tagged,
  versions: VersionTag[],
  { component }: Inputs,
  ports: Ports,
): Promise<Release> {
  if (!release.draft && !isWithdrawn(release)) return release;
  const again = isWithdrawn(release) ? { ...restored(release), prerelease: prereleaseOf(version) !== null } : {};
  const [newest] = (await standing(versions, ports)).filter(({ name }) => name !== tag);
  const isLatest = prereleaseOf(version) === null && component === undefined && isHigher(version, newest);
  return ports.releases.edit(release.id, { ...again, ...(release.draft && { draft: false }), latest: isLatest });
}

const isHigher = (version: string, other: VersionTag | undefined): boolean =>
  other === undefined || compare(version, other.version) < 0;
