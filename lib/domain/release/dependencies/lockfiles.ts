import type { Locked } from './locked.ts';
import { readNpm, readPnpm, readYarn } from './read-npm.ts';
import { readComposer, readGems, readGo, readRequirements, readToml } from './read-others.ts';

/** As GitHub's advisories name them. */
export type Ecosystem = 'NPM' | 'PIP' | 'GO' | 'RUST' | 'RUBYGEMS' | 'COMPOSER';

export type Lockfile = { path: RegExp; ecosystem: Ecosystem; read(text: string): Locked | undefined };

/** Packages of a registry only: what comes from git, a file or a link has no version that advisories speak of. */
const lockfiles: Lockfile[] = [
  { path: /(^|\/)(package-lock|npm-shrinkwrap)\.json$/, ecosystem: 'NPM', read: readNpm },
  { path: /(^|\/)pnpm-lock\.yaml$/, ecosystem: 'NPM', read: readPnpm },
  { path: /(^|\/)yarn\.lock$/, ecosystem: 'NPM', read: readYarn },
  { path: /(^|\/)go\.mod$/, ecosystem: 'GO', read: readGo },
  { path: /(^|\/)Cargo\.lock$/, ecosystem: 'RUST', read: (text) => readToml(text, /^source = "registry\+/m) },
  {
    path: /(^|\/)poetry\.lock$/,
    ecosystem: 'PIP',
    read: (text) => readToml(text, /^(?![\s\S]*\n\[package\.source\])/),
  },
  { path: /(^|\/)uv\.lock$/, ecosystem: 'PIP', read: (text) => readToml(text, /^source = \{ registry = /m) },
  { path: /(^|\/)requirements[\w.-]*\.txt$/, ecosystem: 'PIP', read: readRequirements },
  { path: /(^|\/)Gemfile\.lock$/, ecosystem: 'RUBYGEMS', read: readGems },
  { path: /(^|\/)composer\.lock$/, ecosystem: 'COMPOSER', read: readComposer },
];

export const lockfileOf = (path: string): Lockfile | undefined => lockfiles.find((one) => one.path.test(path));
