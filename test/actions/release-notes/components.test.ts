import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Component } from '#lib/domain/release/components';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;

const components: Component[] = [
  { name: 'api', paths: ['services/api', 'shared'], exclude: ['services/api/docs'], scopes: ['api'] },
  { name: 'web', paths: ['web', 'shared'], exclude: [], scopes: ['web'] },
  { name: 'cli', paths: ['cli'], exclude: [], scopes: [] },
];

/** Released at different times: api at the first commit, web at the third; cli never. */
beforeEach(async () => {
  world = await notesWorld();
  const { commit, git } = world;
  await commit('feat: begin', ['services/api/a', 'web/a']);
  await git('tag', '-a', 'api-v1.0.0', '-m', 'one');
  await commit('feat(web): page', ['web/b']);
  await commit('fix: both', ['shared/a']);
  await git('tag', 'web/v2.3.0');
  await git('tag', 'v9.0.0');
  await commit('feat: more', ['services/api/b', 'cli/a']);
  await commit('fix(web): of the other by its scope', ['services/api/c']);
  await commit('docs: words', ['services/api/docs/a', 'README.md']);
});
afterEach(() => world.remove());

const planned = async (given: Record<string, string> = {}, some = components) => {
  const { outputs, report } = await world.run(given, { components: some });
  return { rows: JSON.parse(outputs['components'] ?? 'null') as Record<string, unknown>[], outputs, report };
};

test('all components are planned, each since its own last version, and each change is of whom its scope or its files say', async () => {
  const { rows, outputs, report } = await planned();
  expect(rows).toEqual([
    {
      component: 'api',
      version: '1.1.0',
      tag: 'api-v1.1.0',
      bump: 'minor',
      previous: 'api-v1.0.0',
      changes: 2,
      release: '',
    },
    {
      component: 'web',
      version: '2.3.1',
      tag: 'web-v2.3.1',
      bump: 'patch',
      previous: 'web/v2.3.0',
      changes: 1,
      release: '',
    },
    { component: 'cli', version: '1.0.0', tag: 'cli-v1.0.0', bump: 'minor', previous: '', changes: 1, release: '' },
  ]);
  expect(outputs).toMatchObject({ version: '', tag: '', changes: '4', direction: 'forward' });
  const told = [...(outputs['notes'] ?? '').matchAll(/^(?:## (.*)|- (.*?) \(\[)$/gm)].map(([, heading]) => heading);
  expect(told.filter(Boolean)).toEqual(['api 1.1.0', 'web 2.3.1', 'cli 1.0.0']);
  expect(report.sections.at(-1)).toMatchObject({ items: [expect.stringMatching(/^[0-9a-f]{7} docs: words$/)] });
});

test('one component alone says the same of itself', async () => {
  const { rows } = await planned();
  for (const { component, version, tag, bump, changes } of rows) {
    const { outputs } = await world.run({ component: String(component) }, { components });
    expect(outputs).toMatchObject({ version, tag, bump, changes: String(changes), components: '' });
  }
});

test('it is one pass of git for all of them, which starts where the last release of the first was', async () => {
  const { history } = await import('#test/support/git-repository').then(({ historyOf }) => ({
    history: historyOf(world.folder),
  }));
  const ranges: (string | undefined)[] = [];
  const counted = {
    ...history,
    between: (...[from, ...rest]: Parameters<typeof history.between>) => {
      ranges.push(from);
      return history.between(from, ...rest);
    },
  };
  await world.run({}, { components: components.slice(0, 2), history: counted });
  expect(ranges).toEqual([await world.git('rev-parse', 'api-v1.0.0^{commit}')]);
});

test('those that changed are drafted, and no others', async () => {
  await world.git('tag', 'cli-v1.0.0');
  const { rows } = await planned({ publish: 'draft' });
  expect(world.releases.all.map(({ tag, draft }) => [tag, draft])).toEqual([
    ['api-v1.1.0', true],
    ['web-v2.3.1', true],
    ['cli-v1.0.0', true],
  ]);
  expect(rows.map(({ release }) => release)).toEqual(world.releases.all.map(({ url }) => url));
  const again = await planned({ publish: 'draft' });
  expect(again.rows).toEqual(rows);
  expect(world.releases.all).toHaveLength(3);
});

test('a component in which nothing changed has no row', async () => {
  for (const tag of ['api-v1.1.0', 'web-v2.3.1']) await world.git('tag', tag);
  await world.commit('fix: tool', ['cli/b']);
  expect((await planned()).rows.map(({ component }) => component)).toEqual(['cli']);
});

test('what only one component can have is a mistake for all of them', async () => {
  await expect(planned({ since: 'v9.0.0', changelog: 'CHANGELOG.md' })).rejects.toMatchObject({
    code: 'INPUTS_INVALID',
    message: expect.stringMatching(/since: is of one component.*\n.*changelog: is of one component/),
  });
});
