import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeFiles } from '#test/rehearsal/github/stand-in';
import { type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';

let repository: GitRepository;
let head: string;

beforeAll(async () => {
  repository = await gitRepository();
  const mailmap = 'Grace Hopper <grace@harbour.example> <grace@old.example>\n';
  await writeFiles(repository.folder, { '.mailmap': mailmap });
  for (const [name, email] of [
    ['G', 'grace@old.example'],
    ['Zoë', 'ZOË@harbour.example'],
    ['x', ''],
  ] as const) {
    await repository.git(
      '-c',
      `user.name=${name}`,
      '-c',
      `user.email=${email}`,
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
    );
  }
  head = await repository.commit('fix: ada');
});
afterAll(() => repository.remove());

test('who wrote something is known by every address, as .mailmap has it', async () => {
  const asked = ['grace@harbour.example', 'zoË@harbour.example', 'nobody@harbour.example', 'Ada@harbour.example'];
  const found = await historyOf(repository.folder).authorsBefore(head, asked);
  expect([...(found ?? [])].sort()).toEqual(['ada@harbour.example', 'grace@harbour.example', 'zoë@harbour.example']);
});

test('who only ever was a co-author is known', async () => {
  const message = 'fix: sails\n\nCo-authored-by: Mate <MATE@harbour.example>\nCo-authored-by: no address';
  const after = await repository.commit(message);
  const asked = ['mate@harbour.example', 'nobody@harbour.example'];
  expect(await historyOf(repository.folder).authorsBefore(after, asked)).toEqual(new Set(['mate@harbour.example']));
});

test('the walk ends with the last of them', async () => {
  const found = await historyOf(repository.folder).authorsBefore(head, ['ada@harbour.example']);
  expect(found).toEqual(new Set(['ada@harbour.example']));
});

test('a shallow checkout does not know', async () => {
  const clone = await repository.shallowClone();
  expect(await historyOf(clone).authorsBefore(head, ['ada@harbour.example'])).toBeUndefined();
});

test('co-authors have their names from .mailmap, and stay as they are where it says nothing', async () => {
  const people = [
    { name: 'gh', email: 'grace@old.example' },
    { name: 'a > b', email: 'x@harbour.example' },
    { name: 'Ünï', email: 'y@harbour.example' },
  ];
  expect(await historyOf(repository.folder).mailmapped(people)).toEqual([
    { name: 'Grace Hopper', email: 'grace@harbour.example' },
    ...people.slice(1),
  ]);
  expect(await historyOf(repository.folder).mailmapped([])).toEqual([]);
});
