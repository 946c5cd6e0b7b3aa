import { expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { commit, line, shaOf } from './commits.ts';

const told = (commits: Commit[]) => {
  const { kept, reverted } = changesOf(commits);
  return {
    kept: kept.map(({ type, subject, pull }) => `${type ?? '?'}: ${subject}${pull ? ` #${pull}` : ''}`),
    reverted: reverted.map(({ change, shas }) => [change.subject, ...shas].join(' ')),
  };
};

const x = 'feat: x';
const reverts = (name: string, title = x) => `Revert "${title}"\n\nThis reverts commit ${shaOf(name)}.`;
const outside = shaOf('long ago');

test.each<[string, string[], string[], string[]]>([
  ["git's own form", [x, reverts('c1')], [], []],
  ['a short sha', [x, `Revert "${x}"\n\nThis reverts commit ${shaOf('c1').slice(0, 7)}`], [], []],
  [
    "the standard's form with Refs",
    [x, 'fix: y', `revert: both\n\nRefs: ${shaOf('c1').slice(0, 9)}, ${shaOf('c2')}`],
    [],
    [],
  ],
  ["the preset's form", [x, `revert: ${x}\n\nThis reverts commit ${shaOf('c1')}.`], [], []],
  ['a title alone', [x, `Revert "${x}"`], [], []],
  ["GitHub's button, squashed", ['feat: x (#12)', 'Revert "feat: x" (#13)\n\nReverts harbour/boat-listing#12'], [], []],
  ['a title with its pull request', ['feat: x (#12)', 'Revert "feat: x (#12)" (#13)'], [], []],
  ['the revert of a revert', [x, reverts('c1'), reverts('c2', `Revert "${x}"`)], [x], []],
  [
    'a revert, three deep',
    [x, reverts('c1'), reverts('c2', `Revert "${x}"`), reverts('c3', `Revert "Revert "${x}""`)],
    [],
    [],
  ],
  ['Reapply of git 2.43', [x, reverts('c1'), `Reapply "${x}"\n\nThis reverts commit ${shaOf('c2')}.`], [x], []],
  ['Reapply by its title', [x, reverts('c1'), `Reapply "${x}"`], [x], []],
  ['reapplied and reverted again', [x, reverts('c1'), `Reapply "${x}"`, reverts('c1')], [], []],
  ['reverted and done anew', [x, reverts('c1'), x], [x], []],
  ['the newer of two with one title', [x, x, `Revert "${x}"`], [x], []],
  ['what an earlier release shipped', [`Revert "${x}"\n\nThis reverts commit ${outside}.`], [], [`${x} ${outside}`]],
  ['by title, from an earlier release', [`Revert "${x}"`], [], [x]],
  ['taken back before, and brought again', [`Reapply "${x}"\n\nThis reverts commit ${outside}.`], [x], []],
  ['a revert of an earlier revert', [`Revert "Revert "${x}""\n\nThis reverts commit ${outside}.`], [x], []],
  [
    'one of two is from an earlier release',
    [x, `revert: both\n\nRefs: ${shaOf('c1')}, ${outside}`],
    [],
    [`both ${outside}`],
  ],
  ['a squash of several changes', ['Boats (#1)\n\n* feat: x\n\n* fix: y', reverts('c1', 'Boats (#1)')], [], []],
  [
    'one that only talks of reverts',
    ['fix: revert button', 'docs: how to Revert "x"'],
    ['fix: revert button', 'docs: how to Revert "x"'],
    [],
  ],
])('a revert: %s', (_sentence, messages, kept, reverted) => {
  expect(told(line(...messages))).toEqual({ kept, reverted });
});

const branch = (merge: string, ...messages: string[]): Commit[] => [
  commit('m', merge, ['base', `b${messages.length}`]),
  ...messages.map((message, index) => commit(`b${index + 1}`, message, [index === 0 ? 'root' : `b${index}`])).reverse(),
  commit('base', 'fix: base', ['root']),
  commit('root', 'fix: root'),
];
const merge12 = 'Merge pull request #12 from ada/boats\n\nfeat: boats';

test.each<[string, Commit[], string[]]>([
  [
    'commits of a branch have the number of its merge',
    branch(merge12, 'feat: a', 'fix: b'),
    ['feat: a #12', 'fix: b #12'],
  ],
  ['the title speaks where the branch says nothing', branch(merge12, 'wip', 'more'), ['feat: boats #12']],
  ['the title repeats what the branch says', branch(merge12, 'feat: boats'), ['feat: boats #12']],
  ['a merge that is no pull request', branch('Merge branch main', 'feat: a', 'wip'), ['feat: a', '?: wip']],
  [
    "GitLab's merge",
    branch("Merge branch 'x' into 'main'\n\nfeat: y\n\nSee merge request a/b!3", 'wip'),
    ['feat: y #3'],
  ],
])('merges: %s', (_sentence, commits, expected) => {
  expect(told(commits).kept).toEqual(['fix: root', 'fix: base', ...expected]);
});

test.each<[string, string]>([
  [
    'by its merge',
    `Revert "Merge pull request #12"\n\nThis reverts commit ${shaOf('m')}, reversing\nchanges made to ${shaOf('base')}.`,
  ],
  ['by its number', 'Revert "feat: boats" (#13)\n\nReverts harbour/boat-listing#12'],
])('a branch that is reverted as a whole, %s, vanishes', (_sentence, message) => {
  const merged = branch(merge12, 'feat: a', 'fix: b');
  const told_ = told([commit('r', message, ['m']), ...merged]);
  expect(told_).toEqual({ kept: ['fix: root', 'fix: base'], reverted: [] });
});

test('what an earlier release shipped is known by its number where no sha is told', () => {
  const { reverted } = changesOf(line('Revert "feat: x (#12)" (#13)\n\nReverts harbour/boat-listing#12'));
  expect(reverted).toMatchObject([{ shas: [], pull: 12, change: { subject: 'feat: x', pull: 13 } }]);
});

const picked = (name: string) => `${x}\n\n(cherry picked from commit ${shaOf(name)})`;

test.each<[string, Commit[], string[]]>([
  ['with its original', line(x, picked('c1')), [x]],
  ['before its original', [commit('new', x, ['pick']), commit('pick', picked('new'))], [x]],
  ['alone', line(picked('elsewhere')), [x]],
  ['twice, without its original', line(picked('elsewhere'), picked('elsewhere')), [x]],
  ['whose original is reverted', line(picked('elsewhere'), reverts('elsewhere')), []],
])('a cherry-pick %s is there once', (_sentence, commits, kept) => {
  expect(told(commits)).toEqual({ kept, reverted: [] });
});

test('authors are those of the commit and those that it names, each once', () => {
  const message = 'feat: a\n\nCo-authored-by: Grace <grace@harbour.example>\nco-authored-by: Ada <ADA@harbour.example>';
  expect(changesOf(line(message)).kept[0]?.authors.map(({ name }) => name)).toEqual(['Ada', 'Grace']);
});
