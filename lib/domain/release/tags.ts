import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import prereleaseOf from 'semver/functions/prerelease.js';
import type { Channel } from './version.ts';

/** A tag of the repository and the commit behind it. Read from refs: no text of a commit can forge one. */
export type Tag = { name: string; sha: string };

export type VersionTag = Tag & { version: string };

/** Tags that release teams write for a component: `api-v1.2.3`, `api/v1.2.3`, `api@1.2.3`; without component, `v1.2.3`. */
const prefixesOf = (component: string | undefined): string[] =>
  component === undefined ? ['v', ''] : [`${component}-v`, `${component}/v`, `${component}@`, `${component}@v`];

export const tagName = (version: string, component?: string): string =>
  component === undefined ? `v${version}` : `${component}-v${version}`;

/** The component that a tag of ours names: `api` of `api-v1.2.3`, none of `v1.2.3`. */
export const componentOf = (tag: string): string | undefined => /^(.+)-v\d+\.\d+\.\d/.exec(tag)?.[1];

/** The versions that tags name, highest first. */
export function versionTags(tags: Tag[], component?: string): VersionTag[] {
  const prefixes = prefixesOf(component);
  const found = tags.flatMap((tag) => {
    const version = versionIn(tag.name, prefixes);
    return version ? [{ tag, version }] : [];
  });
  found.sort((one, other) => compareBuild(other.version, one.version));
  return found.map(({ tag, version }) => ({ ...tag, version: version.version }));
}

function versionIn(name: string, prefixes: string[]): ReturnType<typeof parse> {
  for (const prefix of prefixes) {
    const rest = name.slice(prefix.length);
    // Looked at before it is parsed: a repository may have ten thousand tags.
    if (name.startsWith(prefix) && /^\d+\.\d+\.\d/.test(rest)) return parse(rest);
  }
  return null;
}

export const isStable = ({ version }: VersionTag): boolean => prereleaseOf(version) === null;

/** What the notes of a channel may start from: a stable release sums up since the last stable one, a candidate since the last. */
export const candidatesFor = (channel: Channel, versions: VersionTag[]): VersionTag[] =>
  channel === 'rc' ? versions : versions.filter(isStable);
