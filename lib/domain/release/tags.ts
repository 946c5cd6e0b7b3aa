import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import type { Channel } from './channel.ts';

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

/** A component's tags, of all those that have the form of one: looked through once, for however many components. */
export function tagsByComponent(tags: Tag[]): Map<string, Tag[]> {
  const found = new Map<string, Tag[]>();
  for (const tag of tags) {
    const component = /^(.+)(?:-v|\/v|@v?|\/)\d+\.\d+\.\d/.exec(tag.name)?.[1];
    if (component === undefined) continue;
    const known = found.get(component);
    if (known) known.push(tag);
    else found.set(component, [tag]);
  }
  return found;
}

/** The versions that tags name, highest first. */
export function versionTags(tags: Tag[], component?: string): VersionTag[] {
  const prefix = `^(?:${prefixesOf(component).map(literally).join('|')})`;
  const plain = new RegExp(`${prefix}(${part}\\.${part}\\.${part})$`);
  const any = new RegExp(`${prefix}(\\d.*)$`);
  const found: Ranked[] = [];
  for (const { name, sha } of tags) {
    const match = plain.exec(name);
    const version = match ? match[1] : versionIn(any.exec(name)?.[1]);
    if (version !== undefined) found.push({ name, sha, version, rank: rankOf(match) });
  }
  return found.sort((one, other) => other.rank - one.rank || compareVersions(other.version, one.version));
}

/** A tag of somebody else may begin with anything that git takes in a name: `c++-v1.2.3`. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** semver reads nothing by throwing an error, which takes it long. */
const versionIn = (text: string | undefined): string | undefined => (text === undefined ? text : parse(text)?.version);

/** Of a version without prerelease and build; short enough for three of them to fit into a number. */
const part = '(0|[1-9]\\d{0,4})';

type Ranked = VersionTag & { rank: number };

/**
 * `1.2.3` as a number that sorts as the version does: a repository may have ten thousand tags, and nearly all are like that.
 * NaN for any other text, which is for semver to compare.
 */
const rankOf = (match: RegExpExecArray | null): number =>
  match ? (Number(match[2]) * 10 ** 5 + Number(match[3])) * 10 ** 5 + Number(match[4]) : Number.NaN;

const compareVersions = (one: string, other: string): number => (one === other ? 0 : compareBuild(one, other));

/** Versions are as semver writes them: a dash starts a prerelease. */
export const isStable = ({ version }: VersionTag): boolean => !version.includes('-');

/** What the notes of a channel may start from: a stable release sums up since the last stable one, a candidate since the last. */
export const candidatesFor = (channel: Channel, versions: VersionTag[]): VersionTag[] =>
  channel === 'rc' ? versions : versions.filter(isStable);
