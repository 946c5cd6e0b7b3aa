import { notAHotfix } from '#lib/domain/errors/release';
import type { Changes } from '#lib/domain/release/changes';
import { tagName } from '#lib/domain/release/tags';
import { type Bump, bumpOf, nextVersion } from '#lib/domain/release/version';
import type { Inputs } from './inputs.ts';
import type { Lineage } from './lineage.ts';

export type Plan = Pick<Lineage, 'versions' | 'previous'> & {
  /** Undefined when nothing changed that users notice. */
  version: string | undefined;
  tag: string | undefined;
  bump: Bump | undefined;
};

/**
 * The version of a commit: the one that it has, or the next one after what it comes from. Where a changelog gives the versions,
 * the one that it has for a release that was merged.
 * @throws OpsError RELEASE_NOT_A_HOTFIX
 */
export function planRelease(input: Inputs, lineage: Lineage, sinceStable: Changes): Plan {
  const { channel, component } = input;
  const { versions, own, previous, stable, pending } = lineage;
  const bump = bumpOf(sinceStable, stable?.version);
  if (channel === 'hotfix') assertHotfix(sinceStable);
  const none = { version: undefined, tag: undefined, bump, previous, versions };
  const isProposal = input.publish === 'proposed';
  if (own) return isProposal ? none : { ...none, version: own.version, tag: own.name };
  // What was merged and is not published yet comes first; what came since is proposed after it.
  if (isProposal && pending !== undefined) return none;
  if (!isProposal && input.versionFrom === 'changelog')
    return pending === undefined ? none : { ...none, version: pending, tag: tagName(pending, component) };
  if (bump === undefined) return none;
  // What is higher than the last stable one: ten thousand older versions are no rivals.
  const above = stable ? versions.slice(0, versions.indexOf(stable)) : versions;
  const taken = new Set(above.map(({ version }) => version));
  const version = nextVersion({ channel, stable: stable?.version, bump, taken });
  return { ...none, version, tag: tagName(version, component) };
}

/** @throws OpsError RELEASE_NOT_A_HOTFIX */
function assertHotfix({ kept }: Changes): void {
  const tooMuch = kept.find(({ type, breaking }) => breaking.length > 0 || type === 'feat' || type === 'feature');
  if (tooMuch) throw notAHotfix(tooMuch.header);
}
