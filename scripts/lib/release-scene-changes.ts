import type { Advisory } from '#rehearsal/github/model/state';

type SceneChange = { by: 'ada' | 'grace'; branch: string; message: string; files: { path: string; content: string }[] };

export const lockfileOf = (version: string): string =>
  `${JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/sextant': { version } } }, undefined, 2)}\n`;

/** Of a package that is nowhere but in the picture. */
export const theAdvisory: Advisory = {
  ghsa: 'GHSA-2345-6789-cfgh',
  cve: 'CVE-2026-31337',
  ecosystem: 'NPM',
  package: 'sextant',
  severity: 'HIGH',
  summary: 'A position in a query ends the process',
  range: '< 2.0.5',
};

/** What the version before brought. */
export const earlier: Omit<SceneChange, 'by'> = {
  branch: 'moorings',
  message: 'feat: moorings',
  files: [{ path: 'src/moorings.ts', content: 'export const moorings = [];\n' }],
};

/** Oldest first. */
export const changes: SceneChange[] = [
  {
    by: 'ada',
    branch: 'nearest-harbour',
    message: 'feat(search): nearest harbour first',
    files: [
      { path: 'src/nearest.ts', content: 'export const nearest = true;\n' },
      {
        path: 'migrations/V7__harbour_position.sql',
        content: 'ALTER TABLE harbours ADD COLUMN latitude real;\nALTER TABLE harbours ADD COLUMN longitude real;\n',
      },
      { path: 'test/nearest.test.ts', content: '\n' },
    ],
  },
  {
    by: 'grace',
    branch: 'sextant',
    message: 'fix(deps): sextant 2.0.5',
    files: [{ path: 'package-lock.json', content: lockfileOf('2.0.5') }],
  },
  {
    by: 'ada',
    branch: 'photo',
    message: 'fix(listings): a boat without a photo has no broken one',
    files: [
      { path: 'src/photo.ts', content: 'export const photo = undefined;\n' },
      { path: 'test/photo.test.ts', content: '\n' },
    ],
  },
  {
    by: 'ada',
    branch: 'harbours',
    message: 'docs: how to add a harbour',
    files: [{ path: 'HARBOURS.md', content: 'Ask Grace.\n' }],
  },
];
