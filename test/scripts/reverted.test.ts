import { expect, test } from '@jest/globals';
import { revertedIn } from '#scripts/lib/reverted';

const sha = (letter: string) => letter.repeat(40);
const arrival = (letter: string, message: string) => ({
  commits: [{ sha: sha(letter), message }],
  changes: [{ sha: sha(letter), header: message.split('\n')[0] ?? '' }],
});
const boats = arrival('a', 'feat(boats): berths (#7)');

test.each<[string, string, boolean]>([
  ['by its sha', `Undo\n\nThis reverts commit ${sha('a')}.`, true],
  ['by a short sha', 'fix: x\n\nThis reverts aaaaaaa.', true],
  ['by its pull request, as GitHub writes it', 'Revert "old words" (#8)\n\nReverts harbour/boats#7', true],
  ['by its pull request in the header', 'Revert #7 (#8)', true],
  ['by its merge', 'Revert "Merge pull request #7 from ada/berths"', true],
  ['by its title, by hand', 'fix: Revert "feat(boats): berths" (#8)', true],
  ['by its title and number', 'fix(boats): revert "feat(boats): berths (#7)" (#8)', true],
  ['by its subject', 'revert(boats): berths (#8)', true],
  ['something else', 'Revert "feat: masts" (#8)', false],
  ['another change of the same number of words', 'fix: berths (#8)', false],
  ['a mention', 'fix: y (#8)\n\nSee what Reverts harbour/boats#7 says', false],
])('what is taken back: %s', (_sentence, message, isFound) => {
  expect([...revertedIn([boats, arrival('b', message)])]).toEqual(isFound ? [sha('a')] : []);
});

test('a branch that takes back its own takes nothing back; of a merge all is', () => {
  const merge = {
    commits: [
      { sha: sha('c'), message: 'masts' },
      { sha: sha('d'), message: 'Revert "masts"' },
      { sha: sha('e'), message: 'Merge pull request #9 from ada/masts\n\nfeat: sails' },
    ],
    changes: [{ sha: sha('e'), header: 'feat: sails' }],
  };
  expect([...revertedIn([boats, merge])]).toEqual([]);
  expect([...revertedIn([boats, merge, arrival('f', `Back\n\nThis reverts commit ${sha('c')}`)])]).toEqual([sha('e')]);
  expect([...revertedIn([merge, arrival('f', 'Revert #9')])]).toEqual([sha('e')]);
});
