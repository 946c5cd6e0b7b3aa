import type { Notes } from '#lib/domain/release/notes';
import { escapeLine } from './escape-markdown.ts';
import type { ChangesText } from './release-changes.ts';
import { otherChanges } from './release-entries.ts';

/** In the order in which they stand. */
export const sectionNames = [
  'security',
  'notices',
  'breaking',
  'migrations',
  'changes',
  'shipped',
  'removed',
  'operators',
  'risk',
  'control',
  'deployments',
  'supply',
  'matrix',
  'newcomers',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** The groups of `changes` that a template may ask for one by one. */
const groupTitles: Record<string, string> = {
  features: 'Features',
  fixes: 'Bug Fixes',
  performance: 'Performance Improvements',
  reverts: 'Reverts',
  others: otherChanges,
};

const factNames = ['title', 'since', 'date', 'commit'] as const;
const items = (name: string): string => `${name}.items`;

/** What a template may ask for: `breaking` with its heading, `breaking.items` without. */
export const templateNames: string[] = [
  ...factNames,
  ...[...sectionNames, ...Object.keys(groupTitles)].flatMap((name) => [name, items(name)]),
];

/** Everything that a template may ask for; empty where there is nothing to say. */
export function templateValues(
  notes: Notes,
  textOf: (name: SectionName) => string,
  { groups }: ChangesText,
): ReadonlyMap<string, string> {
  const texts = [
    ...sectionNames.map((name) => [name, textOf(name)] as const),
    ...Object.entries(groupTitles).map(
      ([name, title]) => [name, groups.find((group) => group.title === title)?.text ?? ''] as const,
    ),
  ];
  return new Map([
    ['title', escapeLine(notes.title)],
    ['since', escapeLine(notes.since ?? '')],
    ['date', notes.at.toISOString().slice(0, 10)],
    ['commit', notes.head],
    ...texts.flatMap(([name, text]) => [[name, text] as const, [items(name), withoutHeading(text)] as const]),
  ]);
}

const withoutHeading = (text: string): string =>
  text
    .replace(/^### [^\n]*\n+/, '')
    .replace(/^<details><summary>[^\n]*<\/summary>\n+/, '')
    .replace(/\n+<\/details>$/, '');
