/**
 * What a migration does to a rollback of the code, from harmless to final.
 * - `expand`: adds what the version before does not look at.
 * - `unknown`: cannot be judged by its text.
 * - `contract`: the version before may fail on the database as it is after it.
 * - `irreversible`: data goes that only a backup has.
 */
const effects = ['expand', 'unknown', 'contract', 'irreversible'] as const;
export type Effect = (typeof effects)[number];

/** One finding, and in a sentence what it means for a rollback. */
export type Finding = { effect: Effect; why: string };

export const worst = (findings: Finding[]): Effect =>
  findings.reduce<Effect>(
    (worse, { effect }) => (effects.indexOf(effect) > effects.indexOf(worse) ? effect : worse),
    'expand',
  );

export const expand: Finding = { effect: 'expand', why: 'It only adds; the version before does not look at it.' };
export const unknown = (what: string): Finding => ({
  effect: 'unknown',
  why: `${what}: look at it before you roll back.`,
});
export const contract = (why: string): Finding => ({ effect: 'contract', why });
export const irreversible = (what: string): Finding => ({
  effect: 'irreversible',
  why: `${what}: only a backup has the data back.`,
});

/** The findings that every tool can have, in the same words. */
export const found = {
  dropTable: irreversible('A table is dropped'),
  dropColumn: irreversible('A column is dropped'),
  deleteRows: irreversible('Rows are deleted'),
  rename: contract('Something is renamed: the version before looks for the old name.'),
  retype: contract('A type changes: the version before may fail on it, and a narrower type has cut values for good.'),
  notNull: contract('A column must have a value: the version before may write rows without one.'),
  rule: contract('A rule is added: the version before may write rows that break it.'),
  dropRule: contract(
    'A rule, default or index goes: the version before may meet rows that it does not expect, or be slow.',
  ),
  dropObject: contract('A view, function or type goes: the version before may use it.'),
  rewrite: unknown('Rows are changed'),
  code: unknown('It runs code'),
} satisfies Record<string, Finding>;
