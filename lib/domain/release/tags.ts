import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
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

type Numbered = VersionTag & { numbers: [number, number, number] };

/** The versions that tags name, highest first. */
export function versionTags(tags: Tag[], component?: string): VersionTag[] {
  const prefixes = prefixesOf(component);
  const found = tags.flatMap((tag) => numbered(tag, prefixes) ?? []);
  found.sort(highestFirst);
  return found.map(({ name, sha, version }) => ({ name, sha, version }));
}

/** Nearly all are three numbers. A repository may have ten thousand tags: semver is left with the others. */
const threeNumbers = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

function numbered({ name, sha }: Tag, prefixes: string[]): Numbered | undefined {
  for (const prefix of prefixes) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    const [version, major, minor, patch] = threeNumbers.exec(rest) ?? [];
    if (version) return { name, sha, version, numbers: [Number(major), Number(minor), Number(patch)] };
    const parsed = /^\d+\.\d+\.\d/.test(rest) ? parse(rest) : null;
    if (parsed) return { name, sha, version: parsed.version, numbers: [parsed.major, parsed.minor, parsed.patch] };
  }
  return undefined;
}

function highestFirst({ version: one, numbers: a }: Numbered, { version: other, numbers: b }: Numbered): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || (one === other ? 0 : compareBuild(other, one));
}

/** Versions are as semver writes them: a dash starts a prerelease. */
export const isStable = ({ version }: VersionTag): boolean => !version.includes('-');

/** What the notes of a channel may start from: a stable release sums up since the last stable one, a candidate since the last. */
export const candidatesFor = (channel: Channel, versions: VersionTag[]): VersionTag[] =>
  channel === 'rc' ? versions : versions.filter(isStable);
