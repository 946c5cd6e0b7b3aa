import { expect, test } from '@jest/globals';
import type { Commit } from '#lib/domain/release/commit';
import { authorsOfMerges } from '#lib/domain/release/pull-of-commit';

const commit = (sha: string, parents: string[], name: string): Commit => ({
  sha,
  parents,
  at: new Date(0),
  author: { name, email: `${name}@x` },
  message: sha,
  files: [],
  side: 'added',
});
const names = (commits: Commit[]) =>
  [...authorsOfMerges(commits)].map(([sha, authors]) => [sha, authors.map(({ name }) => name)]);

test.each<[string, Commit[], [string, string[]][]]>([
  [
    'who wrote it, and not who merged it',
    [commit('m', ['a', 'c'], 'grace'), commit('c', ['b'], 'ada'), commit('b', ['a'], 'bob'), commit('a', [], 'grace')],
    [['m', ['ada', 'bob']]],
  ],
  ['no merge', [commit('b', ['a'], 'ada'), commit('a', [], 'grace')], []],
  [
    'a branch that merged the main line',
    [
      commit('m', ['b', 'c'], 'grace'),
      commit('c', ['d', 'b'], 'ada'),
      commit('d', ['a'], 'bob'),
      commit('b', ['a'], 'ada'),
      commit('a', [], 'ada'),
    ],
    [['m', ['bob']]],
  ],
])('the authors of a merge: %s', (_sentence, commits, expected) => {
  expect(names(commits)).toEqual(expected);
});
