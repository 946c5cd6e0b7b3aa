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
  const prefixes = prefixesOf(component);
  const found: VersionTag[] = [];
  const ranks: number[] = [];
  for (const { name, sha } of tags) {
    const prefix = prefixes.find((one) => name.startsWith(one) && isDigit(name.charCodeAt(one.length)));
    if (prefix === undefined) continue;
    const text = name.slice(prefix.length);
    const rank = rankOf(text);
    const version = Number.isNaN(rank) ? parse(text)?.version : text;
    if (version === undefined) continue;
    found.push({ name, sha, version });
    ranks.push(rank);
  }
  const rankAt = (index: number): number => ranks[index] ?? Number.NaN;
  const versionAt = (index: number): string => found[index]?.version ?? '';
  const order = ranks.map((_rank, index) => index);
  order.sort((one, other) => rankAt(other) - rankAt(one) || compareVersions(versionAt(other), versionAt(one)));
  return order.flatMap((index) => found[index] ?? []);
}

const compareVersions = (one: string, other: string): number => (one === other ? 0 : compareBuild(one, other));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** So that three parts fit into a number. */
const longestPart = 5;

/**
 * `1.2.3` as a number that sorts as the version does: a repository may have ten thousand tags, and nearly all are like that.
 * NaN for any other text, which is for semver to read.
 */
function rankOf(text: string): number {
  let [rank, part, length, dots] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isDot = code === 46;
    if (isDot ? length === 0 || dots === 2 : !isDigit(code) || length === longestPart || (length > 0 && part === 0)) {
      return Number.NaN;
    }
    rank = isDot ? (rank + part) * 10 ** longestPart : rank;
    dots += isDot ? 1 : 0;
    length = isDot ? 0 : length + 1;
    part = isDot ? 0 : part * 10 + code - 48;
  }
  return dots === 2 && length > 0 ? rank + part : Number.NaN;
}

/** Versions are as semver writes them: a dash starts a prerelease. */
export const isStable = ({ version }: VersionTag): boolean => !version.includes('-');

/** What the notes of a channel may start from: a stable release sums up since the last stable one, a candidate since the last. */
export const candidatesFor = (channel: Channel, versions: VersionTag[]): VersionTag[] =>
  channel === 'rc' ? versions : versions.filter(isStable);
