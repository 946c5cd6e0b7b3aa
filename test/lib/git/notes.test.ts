import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { git } from '#test/rehearsal/github/stand-in';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';

let repository: GitRepository;
let noted: string;
let plain: string;

beforeAll(async () => {
  repository = await gitRepository();
  noted = await repository.commit('chore: wip');
  plain = await repository.commit('fix: leak');
});
afterAll(() => repository.remove());

const note = (text: string) => repository.git('notes', '--ref=slipway', 'add', '-f', '-m', text, noted);

test('without notes there are none, and a remote without them is no failure', async () => {
  const clone = await repository.shallowClone();
  for (const isFetched of [true, false])
    expect(await historyOf(clone).notesOn([noted, plain], isFetched)).toEqual(new Map());
  await git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
  expect(await historyOf(clone).notesOn([noted, plain], true)).toEqual(new Map());
});

test.each(['loose', 'packed'])(
  'a note is read from a %s ref, whatever it says; one of another commit is not',
  async (kind) => {
    await note('feat: sails\n\n\u0001 zwei Bööte -hash-');
    if (kind === 'packed') await repository.git('pack-refs', '--all');
    const found = await historyOf(repository.folder).notesOn([noted, plain], false);
    expect(Object.fromEntries(found)).toEqual({ [noted]: 'feat: sails\n\n\u0001 zwei Bööte -hash-' });
    expect(await historyOf(repository.folder).notesOn([plain], false)).toEqual(new Map());
  },
);

test('a shallow checkout fetches them, and stays as shallow as it was', async () => {
  await note('feat: sails');
  const clone = await repository.shallowClone();
  expect(await historyOf(clone).notesOn([plain], true)).toEqual(new Map());
  await git(clone, 'fetch', '--quiet', '--depth=2', 'origin', 'main');
  expect(await historyOf(clone).notesOn([noted], false)).toEqual(new Map([[noted, 'feat: sails']]));
  expect(await git(clone, 'rev-list', '--count', 'HEAD')).toBe('2');
});

test('a whole checkout stays whole, and its own notes are not thrown away', async () => {
  await note('feat: sails');
  const clone = await repository.shallowClone();
  await git(clone, 'fetch', '--quiet', '--unshallow', 'origin', 'main');
  await git(clone, 'notes', '--ref=slipway', 'add', '-m', 'feat: ours', plain);
  expect(await historyOf(clone).notesOn([noted, plain], true)).toEqual(new Map([[plain, 'feat: ours']]));
  expect(await git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false');
});
