import { expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import { editIn, isApproved, withEdits } from '#lib/domain/release/edits';
import { commit, line, shaOf } from './commits.ts';

const block = (text: string, fence = '```') => `Why.\n\n${fence}slipway-notes\n${text}\n${fence}\n\nMore.`;

test.each<[string, string, string | undefined]>([
  ['a block', block('feat: a'), 'feat: a'],
  ['a block of several lines', block('feat: a\n\nfix: b'), 'feat: a\n\nfix: b'],
  ['a block with a longer fence', block('```\nx\n```', '````'), '```\nx\n```'],
  ['a block of waves', block('feat: a', '~~~'), 'feat: a'],
  ['Windows line ends', block('feat: a').replaceAll('\n', '\r\n'), 'feat: a'],
  ["release-please's words", 'x\nBEGIN_COMMIT_OVERRIDE\nfeat: a\nEND_COMMIT_OVERRIDE\ny', 'feat: a'],
  [
    "release-please's nested messages",
    'BEGIN_COMMIT_OVERRIDE\nBEGIN_NESTED_COMMIT\nfeat: a\nEND_NESTED_COMMIT\nEND_COMMIT_OVERRIDE',
    'feat: a',
  ],
  ['both: the block', `BEGIN_COMMIT_OVERRIDE\nfix: b\nEND_COMMIT_OVERRIDE\n${block('feat: a')}`, 'feat: a'],
  ['of two blocks the first', `${block('feat: a')}\n${block('fix: b')}`, 'feat: a'],
  ['an example of a block', `\`\`\`\`md\n${block('feat: a')}\n\`\`\`\``, undefined],
  ['a block of another kind', '```yaml\nslipway-notes: 1\n```', undefined],
  ['a block without end', '```slipway-notes\nfeat: a', undefined],
  ['words without end', 'BEGIN_COMMIT_OVERRIDE\nfeat: a', undefined],
  ['an end before the beginning', 'END_COMMIT_OVERRIDE feat: a BEGIN_COMMIT_OVERRIDE', undefined],
  ['an empty block', block('  '), undefined],
  ['talk of it', 'Use slipway-notes for that.', undefined],
  ['nothing', '', undefined],
])('%s', (_sentence, body, expected) => {
  expect(editIn(body)).toBe(expected);
});

test('of a block without measure the beginning is read', () => {
  expect(editIn(block('a'.repeat(1_000_000)))?.length).toBe(16_000);
});

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));

test.each([
  ['never edited', undefined, true],
  ['edited by its author before the merge', { at: at(11), isByAuthor: true }, true],
  ['edited by its author after the merge: nobody has looked at it', { at: at(13), isByAuthor: true }, false],
  ['edited after the merge by another, who needs write access for it', { at: at(13), isByAuthor: false }, true],
])('a body that was %s', (_sentence, edited, expected) => {
  expect(isApproved({ body: '', mergedAt: at(12), edited })).toBe(expected);
});

test("a body of what was never merged is nobody's word: a commit may name any number", () => {
  expect(isApproved({ body: '', mergedAt: undefined, edited: undefined })).toBe(false);
});

const kept = (commits: Parameters<typeof withEdits>[0], pull: string, notes: [string, string][] = []) => {
  const edits = {
    pulls: new Map(pull ? [[12, pull]] : []),
    notes: new Map(notes.map(([name, text]) => [shaOf(name), text])),
  };
  const { kept: all } = changesOf(withEdits(commits, edits));
  return all.map(({ type, scope, subject, breaking, pull: number }) =>
    [`${type}${scope ? `(${scope})` : ''}: ${subject}`, ...(number ? [`#${number}`] : []), ...breaking].join(' | '),
  );
};

const merge = [
  commit('m', 'Merge pull request #12 from ada/boats\n\nfeat: boats', ['base', 'b']),
  commit('b', 'feat(hull): boats', ['base']),
  commit('base', 'fix: base'),
];

test.each<[string, string[], string, string[]]>([
  ['a squashed commit', ['wip (#12)'], 'feat: a', ['feat: a | #12']],
  ['all that a squash brought', ['wip (#12)\n\n* feat: x\n* fix: y'], 'feat: a', ['feat: a | #12']],
  [
    'by several lines',
    ['wip (#12)'],
    'feat: a\n\nfix: b\nchore: c',
    ['feat: a | #12', 'fix: b | #12', 'chore: c | #12'],
  ],
  ['by bullets', ['wip (#12)'], '* feat: a\n* fix(x): b', ['feat: a | #12', 'fix(x): b | #12']],
  [
    'by other words for the same',
    ['feat(hull)!: a (#12)'],
    'Boats are faster.',
    ['feat(hull): Boats are faster. | #12 | a'],
  ],
  ['by a breaking note', ['feat: a (#12)'], 'feat: a\n\nBREAKING CHANGE: b', ['feat: a | #12 | b']],
  ['so that nothing breaks any more', ['feat!: a (#12)'], 'feat: a', ['feat: a | #12']],
  ['a type of its own', ['feat: a (#12)'], 'harbour: b', ['harbour: b | #12']],
  ['another pull request: nothing', ['feat: a (#13)'], 'feat: b', ['feat: a | #13']],
  ['a direct commit: nothing', ['feat: a'], 'feat: b', ['feat: a']],
])('what a pull request says replaces %s', (_sentence, messages, said, expected) => {
  expect(kept(line(...messages), said)).toEqual(expected);
});

test('what is said of a merged pull request is said for all of its commits', () => {
  expect(kept(merge, 'feat: ships')).toEqual(['fix: base', 'feat: ships | #12']);
});

test('a git note says it of one commit, and goes before the pull request', () => {
  expect(kept(merge, '', [['base', 'feat: harbour']])).toEqual(['feat: harbour', 'feat(hull): boats | #12']);
  expect(kept(merge, '', [['b', 'feat: hulls']])).toEqual(['fix: base', 'feat: hulls | #12']);
  expect(kept(merge, 'feat: ships', [['m', 'feat: fleet']])).toEqual(['fix: base', 'feat: fleet | #12']);
});

test('a revert still finds what is said anew', () => {
  const reverted = `Revert "feat: a (#12)" (#13)\n\nThis reverts commit ${shaOf('c1')}.`;
  expect(kept(line('feat: a (#12)', reverted), 'feat: better words')).toEqual([]);
});
