import { expect, test } from '@jest/globals';
import { expandSquash } from '#lib/domain/release/squash';

const lines = (message: string) =>
  expandSquash(message).map(({ type, scope, subject, pull, breaking }) =>
    [`${type}${scope ? `(${scope})` : ''}: ${subject}`, `#${pull}`, ...breaking].join(' | '),
  );

test.each([
  ['an ordinary commit', 'feat: a\n\n* fix: b', ['feat: a | #undefined']],
  ['a pull request of one commit', 'feat: a (#1)\n\nwhy', ['feat: a | #1']],
  ['bullets, the title being one', 'feat: a (#1)\n\n* feat: a\n\n* fix: b\n\nwhy', ['feat: a | #1', 'fix: b | #1']],
  [
    'bullets below a title that says nothing',
    'Boats (#1)\n\n* feat: a\n\n* wip\n\n* fix(x): b',
    ['feat: a | #1', 'fix(x): b | #1'],
  ],
  ['bullets that say nothing', 'feat: a (#1)\n\n* wip\n\n* more', ['feat: a | #1']],
  ['the same bullet twice', 'Boats (#1)\n\n* fix: b\n\n* fix: b', ['fix: b | #1']],
  [
    'a note below a bullet',
    'feat: a (#1)\n\n* feat: a\n\nBREAKING CHANGE: c\n\n* fix: b',
    ['feat: a | #1 | c', 'fix: b | #1'],
  ],
  [
    'a note above the first bullet',
    'feat: a (#1)\n\nBREAKING CHANGE: c\n\n* fix: b',
    ['feat: a | #1 | c', 'fix: b | #1'],
  ],
  [
    'a note at the end',
    'Boats (#1)\n\n* feat: a\n\n* fix!: b\n\nBREAKING CHANGE: c',
    ['feat: a | #1', 'fix: b | #1 | c'],
  ],
  [
    "a note above the ruler and the co-authors, as GitHub's button writes them",
    'Boats (#1)\n\n* feat: a\n\n* fix!: b\n\nBREAKING CHANGE: c\n\n---------\n\nCo-authored-by: Ada <ada@harbour.example>',
    ['feat: a | #1', 'fix: b | #1 | c'],
  ],
  [
    'a note that is indented below its bullet',
    'Boats (#1)\n\n* feat: a\n\n  why\n\n  BREAKING CHANGE: c\n\n* fix: b',
    ['feat: a | #1 | c', 'fix: b | #1'],
  ],
  [
    'the title once more, with its number',
    'feat: a (#1)\n\n* Feat: A (#1)\n* fix: b (#1)',
    ['feat: a | #1', 'fix: b | #1'],
  ],
  ['a merge among the bullets', 'feat: a (#1)\n\n* Merge branch main\n\n* fix: b', ['feat: a | #1', 'fix: b | #1']],
  ['paragraphs', 'feat: a (#1)\n\nwhy\n\nfix(u): b\n\nwhy', ['feat: a | #1', 'fix(u): b | #1']],
  ['prose with a colon', 'feat: a (#1)\n\nsee docs: there\n\nNote: b', ['feat: a | #1']],
  [
    "a bot that quotes somebody's release notes",
    'chore(deps): bump x (#1)\n\nBumps x.\n\n* feat: theirs\n* fix: theirs too',
    ['chore(deps): bump x | #1'],
  ],
  [
    'git merge --squash',
    `Squashed commit of the following:\n\ncommit ${'a'.repeat(40)}\nAuthor: Ada\nDate: now\n\n    feat: a\n\n    why\n\ncommit ${'b'.repeat(40)}\nAuthor: Ada\n\n    fix: b`,
    ['feat: a | #undefined', 'fix: b | #undefined'],
  ],
  [
    'GitLab',
    'feat: a\n\n* feat: a\n\n* fix: b\n\nSee merge request harbour/boats!4',
    ['feat: a | #undefined', 'fix: b | #undefined'],
  ],
])('%s', (_sentence, message, expected) => {
  expect(lines(message)).toEqual(expected);
});
