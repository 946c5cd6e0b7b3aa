import isHigher from 'semver/functions/gt.js';
import compare from 'semver/functions/rcompare.js';
import { versionsIn } from '#lib/domain/release/changelog';
import { type Changes, changesOf } from '#lib/domain/release/changes';
import type { Channel } from '#lib/domain/release/channel';
import type { Commit } from '#lib/domain/release/commit';
import { type Component, changesFor } from '#lib/domain/release/components';
import { candidatesFor, isStable, type VersionTag, versionTags } from '#lib/domain/release/tags';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

/** Where a commit stands among the versions. */
export type Lineage = {
  /** Of the component, or of the whole repository; highest first. */
  versions: VersionTag[];
  /** The version that the commit has already. */
  own: VersionTag | undefined;
  /** The version that the notes of this channel start from; undefined for the first. */
  previous: VersionTag | undefined;
  /** The stable version before it. */
  stable: VersionTag | undefined;
  /** The highest version that the changelog has and no tag: a release pull request was merged for it. */
  pending: string | undefined;
};

export const defaultChangelog = 'CHANGELOG.md';

export async function lineageOf(input: Inputs, head: string, ports: Ports): Promise<Lineage> {
  const { history } = ports;
  const versions = versionTags(await history.tags(), input.component);
  const own = ownVersion(versions, head, input.channel);
  const lower = own ? below(own, versions) : versions;
  const previous = await history.firstAncestor(head, candidatesFor(input.channel, lower), filesFor(input));
  const isCandidate = previous !== undefined && !isStable(previous);
  const stable = isCandidate ? await history.firstAncestor(head, lower.filter(isStable), filesFor(input)) : previous;
  return { versions, own, previous, stable, pending: await pendingIn(input, head, { versions, stable }, ports) };
}

/** Read only where versions come from the changelog, or are proposed for it. */
async function pendingIn(
  { versionFrom, publish, changelog = defaultChangelog }: Inputs,
  head: string,
  { versions, stable }: Pick<Lineage, 'versions' | 'stable'>,
  { proposals }: Ports,
): Promise<string | undefined> {
  if (versionFrom === 'commits' && publish !== 'proposed') return undefined;
  const tagged = new Set(versions.map(({ version }) => version));
  const waiting = versionsIn((await proposals.text(head, changelog)) ?? '').filter(
    (version) => !tagged.has(version) && (stable === undefined || isHigher(version, stable.version)),
  );
  return waiting.toSorted(compare)[0];
}

/** The version of the channel that a commit has. */
export const ownVersion = (versions: VersionTag[], head: string, channel: Channel): VersionTag | undefined =>
  versions.find((one) => one.sha === head && (channel === 'rc') !== isStable(one));

/** The versions lower than one of them; `v1.2.0` and `1.2.0` are the same. */
export const below = ({ version }: VersionTag, highestFirst: VersionTag[]): VersionTag[] =>
  highestFirst.slice(highestFirst.findLastIndex((one) => one.version === version) + 1);

/** Only a component has to know which files a commit touches. */
export const filesFor = ({ component }: Inputs): { files: boolean } => ({ files: component !== undefined });

/** What one side of a range changes, for the component that was asked for. */
export function sideChanges(input: Inputs, commits: Commit[], side: Commit['side']): Changes {
  const changes = changesOf(commits.filter((commit) => commit.side === side));
  const component = componentOf(input);
  return component ? changesFor(component, [component, ...(input.siblings ?? [])], changes) : changes;
}

/** Undefined where the whole repository is released. */
export function componentOf({ component, paths = [], exclude = [], scopes = [] }: Inputs): Component | undefined {
  return component === undefined ? undefined : { name: component, paths, exclude, scopes };
}
