import createPreset from 'conventional-changelog-conventionalcommits';
import inc from 'semver/functions/inc.js';
import isLower from 'semver/functions/lt.js';
import type { Changes } from './changes.ts';
import type { Channel } from './channel.ts';

export type Bump = 'major' | 'minor' | 'patch';

const firstVersion = '1.0.0';

type WhatBump = (commits: object[]) => { level: 0 | 1 | 2 } | null;
const ruleOf = (preMajor: boolean): WhatBump => (createPreset({ preMajor }) as { whatBump: WhatBump }).whatBump;
const rules = { before1: ruleOf(true), from1: ruleOf(false) };

/**
 * How far the changes move the version, by the preset's rules; undefined where nothing that users notice has changed. Before
 * 1.0.0 what breaks is a minor release, as semver lets it be.
 */
export function bumpOf({ kept, reverted }: Changes, previous: string | undefined): Bump | undefined {
  const commits = [...kept, ...reverted.map(({ change }) => change)].map((change) => ({
    type: change.type,
    scope: change.scope,
    subject: change.subject,
    header: change.header,
    notes: change.breaking.map((text) => ({ title: 'BREAKING CHANGE', text })),
    revert: null,
  }));
  const isBefore1 = previous !== undefined && isLower(previous, firstVersion);
  const found = (isBefore1 ? rules.before1 : rules.from1)(commits);
  return found ? (['major', 'minor', 'patch'] as const)[found.level] : undefined;
}

type Asked = {
  channel: Channel;
  /** The stable version that it comes after; undefined for the first. */
  stable: string | undefined;
  /** By all changes since then. */
  bump: Bump;
  /** Every version that has a tag, whatever branch it is on: none is given twice. */
  taken: ReadonlySet<string>;
};

/** A hotfix moves the patch number alone: its branch is older than the versions beside it. */
export function nextVersion({ channel, stable, bump, taken }: Asked): string {
  const target = freeVersion(stable, channel === 'hotfix' ? 'patch' : bump, taken);
  if (channel !== 'rc') return target;
  for (let number = 1; ; number += 1) {
    const candidate = `${target}-rc.${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function freeVersion(stable: string | undefined, bump: Bump, taken: ReadonlySet<string>): string {
  let version = stable === undefined ? firstVersion : incremented(stable, bump);
  while (taken.has(version)) version = incremented(version, 'patch');
  return version;
}

const incremented = (version: string, bump: Bump): string => inc(version, bump) ?? version;
