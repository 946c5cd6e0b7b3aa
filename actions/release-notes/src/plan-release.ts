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
 * The version of a commit: the one that it has, or the next one after what it comes from.
 * @throws OpsError RELEASE_NOT_A_HOTFIX
 */
export function planRelease({ channel, component }: Inputs, lineage: Lineage, sinceStable: Changes): Plan {
  const { versions, own, previous, stable } = lineage;
  const bump = bumpOf(sinceStable, stable?.version);
  if (channel === 'hotfix') assertHotfix(sinceStable);
  if (own) return { version: own.version, tag: own.name, bump, previous, versions };
  if (bump === undefined) return { version: undefined, tag: undefined, bump, previous, versions };
  const taken = new Set(versions.map(({ version }) => version));
  const version = nextVersion({ channel, stable: stable?.version, bump, taken });
  return { version, tag: tagName(version, component), bump, previous, versions };
}

/** @throws OpsError RELEASE_NOT_A_HOTFIX */
function assertHotfix({ kept }: Changes): void {
  const tooMuch = kept.find(({ type, breaking }) => breaking.length > 0 || type === 'feat' || type === 'feature');
  if (tooMuch) throw notAHotfix(tooMuch.header);
}
