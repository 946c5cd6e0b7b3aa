import prereleaseOf from 'semver/functions/prerelease.js';
import { startUnknown } from '#lib/domain/errors/release';
import type { Running } from '#lib/domain/release/running';
import { componentOf, type VersionTag, versionTags } from '#lib/domain/release/tags';
import { type Fate, isWithdrawn, restored, withdrawn } from '#lib/domain/release/withdrawal';
import type { Release } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import { majorTagOf, settleMajorTag } from './newest-version.ts';
import type { Ports } from './ports.ts';
import { whatRuns } from './what-runs.ts';

export type Withdrawal = {
  head: string;
  /** The commit's release and its version; undefined where it has none. */
  release: VersionedRelease | undefined;
  /** `kept`: the environment runs it, validated. */
  fate: Fate | 'kept';
  /** The release of what runs instead, where it had been withdrawn before and is not any more. */
  back: Release | undefined;
  /** What the environment runs, as its tag or commit; undefined where that is not known. */
  now: string | undefined;
};

type VersionedRelease = Release & { version: string };

/**
 * Marks the release of a commit, draft or published, with what became of it; what runs in its place loses such a mark. What
 * runs is read from the deployment records: nothing is called gone that runs. Doing it again changes nothing.
 */
export async function withdraw(input: Inputs, ports: Ports): Promise<Withdrawal> {
  const head = await commitOf(input.head, ports);
  const running = input.validatedIn === undefined ? undefined : await runningIn(input.validatedIn, ports);
  const component = input.component ?? componentOf(input.tag ?? '');
  const versions = versionTags(await ports.history.tags(), component);
  const all = (await ports.releases.list()).flatMap((release) => versioned(release, component));
  const fate = fateOf(head, input, running);
  const found = releaseAt(
    head,
    all.filter(({ tag }) => input.tag === undefined || tag === input.tag),
    versions,
  );
  const release =
    found && fate !== 'kept' ? await mark(found, fate, sentence(input, running, versions, ports), ports) : found;
  const current =
    running?.verdict === 'validated' && running.unsettled === undefined
      ? releaseAt(running.sha, all, versions)
      : undefined;
  const back = current && !current.draft && isWithdrawn(current) ? await unmark(current, ports) : undefined;
  if (found && (await holdsMajorTag(found, component, ports)))
    await settleMajorTag(found.version, versions, component, ports);
  return { head, release, fate, back, now: running?.unsettled === undefined ? nameOf(running, versions) : undefined };
}

async function runningIn(environment: string, ports: Ports): Promise<Running | undefined> {
  const found = await whatRuns(environment, ports);
  return found.kind === 'runs' ? found.running : undefined;
}

/** A whole sha needs no history, and may be older than a shallow checkout. */
async function commitOf(head: string, { history }: Ports): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(head)) return head;
  const found = await history.resolve(head);
  if (found === undefined) throw startUnknown(head, 'git knows no such commit here');
  return found;
}

const versioned = (release: Release, component: string | undefined): VersionedRelease[] =>
  versionTags([{ name: release.tag, sha: release.target }], component).map(({ version }) => ({ ...release, version }));

/** The published one, or the oldest draft. Whoever publishes by hand names a branch as its target: then the tag tells. */
function releaseAt(sha: string, all: VersionedRelease[], versions: VersionTag[]): VersionedRelease | undefined {
  const tags = new Set(versions.filter((tag) => tag.sha === sha).map(({ name }) => name));
  const own = all.filter(({ draft, tag, target }) => target === sha || (!draft && tags.has(tag)));
  return own.find(({ draft }) => !draft) ?? own.toSorted((one, other) => one.id - other.id)[0];
}

function fateOf(head: string, { validatedIn }: Inputs, running: Running | undefined): Withdrawal['fate'] {
  if (validatedIn === undefined) return 'rolled back';
  if (running === undefined) return 'failed';
  // A later deployment that did not reach its end may still be there in parts.
  if (running.sha !== head) return running.unsettled === undefined ? 'rolled back' : 'failed';
  return running.verdict === 'validated' ? 'kept' : 'failed';
}

function sentence({ validatedIn, head }: Inputs, running: Running | undefined, versions: VersionTag[], { run }: Ports) {
  const link = `[this run](${run.runUrl})`;
  if (validatedIn === undefined) return `This version is not running any more; ${link} took it back.`;
  if (running === undefined || running.sha === head || running.unsettled !== undefined)
    return `It was not validated in ${validatedIn}, and nobody can say that it is gone; see ${link}.`;
  return `It does not run in ${validatedIn}: ${link} took it back. What runs there is ${nameOf(running, versions)}.`;
}

const nameOf = (running: Running | undefined, versions: VersionTag[]): string | undefined =>
  versions.find(({ sha }) => sha === running?.sha)?.name ?? running?.sha.slice(0, 12);

async function mark(
  release: VersionedRelease,
  fate: Fate,
  words: string,
  { releases }: Ports,
): Promise<VersionedRelease> {
  const { name, body } = withdrawn(release, fate, words);
  if (isWithdrawn(release) && release.name === name) return release;
  return { ...release, ...(await releases.edit(release.id, { name, body, prerelease: true })) };
}

/** Whoever moved `v1` to this version wants it at one that stands. */
async function holdsMajorTag(
  { tag, version }: VersionedRelease,
  component: string | undefined,
  { releases }: Ports,
): Promise<boolean> {
  const sha = await releases.tagged(majorTagOf(version, component));
  return sha !== undefined && sha === (await releases.tagged(tag));
}

const unmark = (release: VersionedRelease, { releases }: Ports): Promise<Release> =>
  releases.edit(release.id, { ...restored(release), prerelease: prereleaseOf(release.version) !== null });
