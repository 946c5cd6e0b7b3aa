import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '#lib/report/report';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

const history = ['feat: keel', 'tag:v1.0.0', 'docs: knots', 'fix(hull): leak', 'feat: mast'];

const headOf = ({ title, summary, next }: Report) => ({ title, summary, next });
const isPublicLater = ['Read the draft. It is not public before it is published.'];

test.each<[string, string[], Record<string, string>, string, string, string[]]>([
  ['notes alone', history, {}, 'v1.1.0', 'A minor version: 3 changes since v1.0.0.', []],
  [
    'a draft',
    history,
    { publish: 'draft' },
    'v1.1.0 is a draft',
    'A minor version: 3 changes since v1.0.0.',
    isPublicLater,
  ],
  [
    'the first version',
    ['feat: keel'],
    { publish: 'published' },
    'v1.0.0 is published',
    'The first version: 1 change since the beginning.',
    [],
  ],
])('the summary of %s says what it is, and of how much', async (_case, steps, given, title, summary, next) => {
  await world.play(...steps);
  const { report } = await world.run(given);
  expect(headOf(report)).toEqual({ title, summary, next });
});

test('where users notice nothing, it says that there is nothing to release', async () => {
  await world.play('feat: keel', 'tag:v1.0.0', 'docs: knots');
  const { report } = await world.run({ publish: 'draft' });
  expect(headOf(report)).toEqual({
    title: expect.stringMatching(/^[0-9a-f]{12}: nothing to release$/),
    summary: 'No change since v1.0.0 that users would notice.',
    next: [],
  });
});

test('after a rollback it says what is taken away, and claims nothing else', async () => {
  await world.play(...history);
  const { report } = await world.run({ since: 'HEAD', head: 'v1.0.0' });
  expect(report.summary).toBe('It takes away 3 changes that HEAD has.');
  expect(report.sections).toMatchObject([{ title: 'Taken away', items: ['mast', 'hull: leak', 'knots'] }]);
});

test('its sections are those of the notes, what users do not notice last', async () => {
  await world.play(...history);
  const { report } = await world.run();
  expect(report.sections).toMatchObject([
    { title: 'Features', items: ['mast'] },
    { title: 'Bug Fixes', items: ['hull: leak'] },
    { title: 'Other changes', items: ['knots'] },
  ]);
});

test('its facts say whether an environment runs this commit or another one', async () => {
  const first = await world.commit('feat: keel');
  const second = await world.commit('fix: leak');
  world.deployed('a', first);
  world.deployed('b', second, 'validated', 'staging');
  const { report, outputs } = await world.run();
  expect(report.facts.map(({ label, value }) => [label, value])).toEqual(
    expect.arrayContaining([
      ['Runs in staging', 'this commit, validated'],
      ['Runs in production', `${first.slice(0, 12)}, validated`],
    ]),
  );
  expect(outputs['notes']).toMatch(/^\| staging \| this commit, validated \|/m);
  expect(outputs['notes']).toMatch(/^\| production \| another commit, validated \|/m);
});
