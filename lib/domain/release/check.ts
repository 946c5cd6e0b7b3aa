import { packageStep } from './dependencies/security.ts';
import type { Notes } from './notes.ts';

/** What a release has to mend before it may go out. */
export type Problem = { what: string; next: string };

/** Everything at once, worst first; each with what to do about it. */
export const problemsIn = (notes: Notes): Problem[] => [
  ...ofSecurity(notes),
  ...ofMigrations(notes),
  ...ofBreaking(notes),
  ...ofWords(notes),
];

const ofSecurity = ({ content }: Notes): Problem[] =>
  (content?.security.introduced ?? []).map(({ ghsa, severity, move }) => ({
    what: `${move.lockfile}: ${packageStep(move)} brings ${ghsa} (${severity.toLowerCase()}).`,
    next: `Take a version of ${move.name} that ${ghsa} does not name.`,
  }));

/** What a rollback does not survive by itself needs words for whoever has to roll back. */
const ofMigrations = ({ content, direction }: Notes): Problem[] =>
  (direction === 'backward' ? [] : (content?.migrations ?? []))
    .filter(({ effect, rollback }) => effect !== 'expand' && rollback === undefined)
    .map(({ path, effect, why }) => ({
      what: `${path}: ${effect === 'unknown' ? 'not known what it does' : effect}, and no rollback note. ${why.join(' ')}`,
      next: 'Say in a footer `Rollback: …` of its commit how to go back.',
    }));

const ofBreaking = ({ added }: Notes): Problem[] =>
  added.kept
    .filter(({ breaking, subject }) => breaking.length > 0 && breaking.every((text) => text === subject))
    .map(({ sha, header }) => ({
      what: `${sha.slice(0, 7)} breaks something and does not say what: ${header}`,
      next: 'Say in a footer `BREAKING CHANGE: …` what breaks and what to do, or in a block of its pull request.',
    }));

const ofWords = ({ added }: Notes): Problem[] =>
  added.kept
    .filter(({ type }) => type === undefined)
    .map(({ sha, header }) => ({
      what: `${sha.slice(0, 7)} has no type: ${header}`,
      next: 'Give it one, such as `fix: …`, in a block of its pull request or in a git note.',
    }));
