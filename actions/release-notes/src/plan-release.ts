import { notAHotfix } from '#lib/domain/errors/release';
import { type Changes, changesOf } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { changesFor } from '#lib/domain/release/components';
import { candidatesFor, isStable, tagName, type VersionTag, versionTags } from '#lib/domain/release/tags';
import { type Bump, bumpOf, nextVersion } from '#lib/domain/release/version';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

export type Plan = {
  /** Undefined when nothing changed that users notice. */
  version: string | undefined;
  tag: string | undefined;
  bump: Bump | undefined;
  /** The version that the notes of this channel start from; undefined for the first. */
  previous: VersionTag | undefined;
  /** Of the component, or of the whole repository. */
  versions: VersionTag[];
  /** What the bump is of: everything since this commit, the last stable version. */
  since: string | undefined;
  changes: Changes;
};

/** The version of a commit: the one that it has, or the next one after what it comes from. */
export async function planRelease(input: Inputs, head: string, { history }: Ports): Promise<Plan> {
  const versions = versionTags(await history.tags(), input.component);
  const own = versions.find((one) => one.sha === head && (input.channel === 'rc') !== isStable(one));
  const lower = own ? below(own, versions) : versions;
  const previous = await history.firstAncestor(head, candidatesFor(input.channel, lower), filesFor(input));
  const isCandidate = previous !== undefined && !isStable(previous);
  const stable = isCandidate ? await history.firstAncestor(head, lower.filter(isStable), filesFor(input)) : previous;
  const changes = sideChanges(input, await history.between(stable?.sha, head, filesFor(input)), 'added');
  const bump = bumpOf(changes, stable?.version);
  if (input.channel === 'hotfix') assertHotfix(changes);
  const known = { bump, previous, versions, since: stable?.sha, changes };
  if (own) return { version: own.version, tag: own.name, ...known };
  if (bump === undefined) return { version: undefined, tag: undefined, ...known };
  const taken = new Set(versions.map(({ version }) => version));
  const version = nextVersion({ channel: input.channel, stable: stable?.version, bump, taken });
  return { version, tag: tagName(version, input.component), ...known };
}

/** The versions lower than one of them; `v1.2.0` and `1.2.0` are the same. */
const below = ({ version }: VersionTag, highestFirst: VersionTag[]): VersionTag[] =>
  highestFirst.slice(highestFirst.findLastIndex((one) => one.version === version) + 1);

/** Only a component has to know which files a commit touches. */
export const filesFor = ({ component }: Inputs): { files: boolean } => ({ files: component !== undefined });

/** What one side of a range changes, for the component that was asked for. */
export function sideChanges(input: Inputs, commits: Commit[], side: Commit['side']): Changes {
  const changes = changesOf(commits.filter((commit) => commit.side === side));
  if (input.component === undefined) return changes;
  const { component: name, paths = [], exclude = [], scopes = [] } = input;
  const component = { name, paths, exclude, scopes };
  return changesFor(component, [component], changes);
}

/** @throws OpsError RELEASE_NOT_A_HOTFIX */
function assertHotfix({ kept }: Changes): void {
  const tooMuch = kept.find(({ type, breaking }) => breaking.length > 0 || type === 'feat' || type === 'feature');
  if (tooMuch) throw notAHotfix(tooMuch.header);
}
