import majorOf from 'semver/functions/major.js';
import { isStable, tagName, type VersionTag } from '#lib/domain/release/tags';
import { isWithdrawn } from '#lib/domain/release/withdrawal';
import type { Ports } from './ports.ts';

/** Stable versions that stand, highest first: those whose release was taken back are left out. */
export async function standing(versions: VersionTag[], { releases }: Ports): Promise<VersionTag[]> {
  const gone = (await releases.list()).filter((release) => !release.draft && isWithdrawn(release));
  const tags = new Set(gone.map(({ tag }) => tag));
  return versions.filter((one) => isStable(one) && !tags.has(one.name));
}

/** `v1` is at the newest version 1.x that stands. A hotfix of an older line does not take it back. */
export async function settleMajorTag(
  version: string,
  versions: VersionTag[],
  component: string | undefined,
  ports: Ports,
): Promise<void> {
  const major = majorOf(version);
  const newest = (await standing(versions, ports)).find((one) => majorOf(one.version) === major);
  if (newest) await ports.releases.moveTag(majorTagOf(version, component), newest.sha);
}

export const majorTagOf = (version: string, component: string | undefined): string =>
  tagName(String(majorOf(version)), component);
