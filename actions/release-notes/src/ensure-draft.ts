import prereleaseOf from 'semver/functions/prerelease.js';
import { releaseTagTaken } from '#lib/domain/errors/release';
import { anchorIn } from '#lib/domain/evidence/checkpoint';
import type { Notes } from '#lib/domain/release/notes';
import { isWithdrawn } from '#lib/domain/release/withdrawal';
import type { Release } from '#lib/ports';
import { notesMarkdown } from '#lib/report/release-notes';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

/** GitHub takes 125,000 characters; the rest is room for the anchor of the ledger, and for what a withdrawal says. */
const bodyLimit = 123_000;
const fullNotes = 'release-notes.md';

/** A plan that has a version to release. */
export type Tagged = Plan & { version: string; tag: string };

/** The release of the tag with this text. Of several drafts, made at one moment by several runs, the oldest stays. */
export async function ensureDraft({ tag, version }: Tagged, notes: Notes, { releases }: Ports): Promise<Release> {
  const { text: body, isWhole } = notesMarkdown(notes, { limit: bodyLimit, deployments: true });
  const facts = { target: notes.head, name: tag, body, prerelease: prereleaseOf(version) !== null };
  const candidates = async () => (await releases.withTag(tag)).filter((one) => !isAnothersFailure(one, notes.head));
  const known = await candidates();
  const ours = known.length > 0 ? undefined : await releases.create({ tag, draft: true, ...facts });
  const all = ours ? await candidates() : known;
  const stays = all.find(({ draft }) => !draft) ?? all[0] ?? ours;
  if (!stays) throw releaseTagTaken(tag, 'nothing', notes.head);
  for (const double of all) if (double.draft && double.id !== stays.id) await releases.remove(double.id);
  const anchor = anchorIn(stays.body);
  const whole = anchor === '' ? body : `${body}\n\n${anchor}`;
  const isSame = stays.body === whole && stays.target === facts.target && stays.name === facts.name;
  // What was published is history: a later run does not rewrite it.
  const release = stays.draft && !isSame ? await releases.edit(stays.id, { ...facts, body: whole }) : stays;
  if (!isWhole && (release.draft || ours)) await attachAll(release.id, notes, releases);
  return release;
}

/** A draft whose commit failed keeps its page; the commit that mends it gets one of its own. */
const isAnothersFailure = (release: Release, head: string): boolean =>
  release.draft && isWithdrawn(release) && release.target !== head;

async function attachAll(id: number, notes: Notes, releases: Ports['releases']): Promise<void> {
  const { text } = notesMarkdown(notes, { limit: Number.POSITIVE_INFINITY, deployments: true });
  await releases.attach(id, fullNotes, text);
}
