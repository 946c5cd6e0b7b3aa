import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sumOf } from '#actions/release-notes/src/ask-each';
import type { Outcome } from '#lib/domain/outcome';
import type { Component } from '#lib/domain/release/components';
import { rangeFilesOf } from '#test/support/git-repository';
import { silentLog } from '#test/support/github-client';
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

test('what only one component can have is a mistake for all of them, and each is named', async () => {
  const given = { tag: 'v9.0.0', changelog: 'CHANGELOG.md', 'version-from': 'changelog', formats: 'slack' };
  const names = ['changelog', 'tag', 'version-from: `changelog`', 'formats: `slack`', 'formats: with `publish: none`'];
  await expect(planned(given)).rejects.toMatchObject({
    code: 'INPUTS_INVALID',
    message: expect.stringMatching(new RegExp(names.map((name) => `${name}:? is of one component.*`).join('\\n.*'))),
  });
});

test('from a certain start, each component tells what is new there, also where it is no version', async () => {
  for (const name of ['api-v1.1.0', 'web-v2.3.1', 'cli-v1.0.0']) await world.git('tag', name);
  world.deployed('a', await world.git('rev-parse', 'web/v2.3.0^{commit}'));
  await world.commit('fix: tool', ['cli/b']);
  const { rows, outputs } = await planned({ since: 'environment:production' });
  expect(rows).toMatchObject([{ component: 'cli', version: '1.0.1', previous: 'cli-v1.0.0', changes: 1 }]);
  expect(outputs).toMatchObject({ changes: '4', direction: 'forward' });
  expect(outputs['notes']?.match(/^## .*$/gm)).toEqual(['## api', '## web', '## cli 1.0.1']);
  expect(outputs['notes']).toContain('of the other by its scope');
  const back = await planned({ since: 'HEAD', head: await world.git('rev-parse', 'web/v2.3.0^{commit}') });
  expect(back.outputs).toMatchObject({ direction: 'backward', changes: '4' });
});

test('where one component may not go out none does, and each problem is told with the component', async () => {
  await world.commit('no type at all', ['cli/b']);
  await world.commit('feat(web)!: gone', ['web/c']);
  const log: string[] = [];
  const told = { publish: 'draft', check: 'true' };
  const error = (text: string) => void log.push(text);
  const run = {
    repoUrl: 'https://github.test/harbour/boats',
    runUrl: 'https://github.test/runs/1',
    log: { ...silentLog, error },
  };
  const { verdict, reason, report, details } = await world.run(told, { components, run });
  expect([verdict, reason]).toEqual(['failed', 'RELEASE_CHECK_FAILED']);
  expect(world.releases.written).toEqual([]);
  expect(report.sections.map(({ title }) => title).slice(0, 2)).toEqual(['Problems of web', 'Problems of cli']);
  expect(Object.keys(Object(details['problems']))).toEqual(['web', 'cli']);
  expect(log).toHaveLength(2);
});

test('what was checked is published, and what could not be is not', async () => {
  await world.git('tag', 'cli-v1.0.0');
  const check = { publish: 'draft', check: 'true' };
  const blind = { ...rangeFilesOf(world.folder), changed: () => Promise.reject(new Error('no blobs')) };
  const unseen = await world.run(check, { components, rangeFiles: blind });
  expect([unseen.verdict, unseen.reason]).toEqual(['inconclusive', 'RELEASE_CHECK_INCONCLUSIVE']);
  expect(world.releases.all).toEqual([]);
  const { rows } = await planned(check);
  expect(rows.map(({ release }) => release)).toEqual(world.releases.all.map(({ url }) => url));
  expect([...world.releases.files.keys()]).toEqual(['release.json']);
});

test('of notes that are longer than an output may be, every component is named at least', () => {
  const answers = Array.from({ length: 300 }, (_, index) => {
    const outputs = { changes: '1', direction: index === 7 ? 'backward' : 'forward', notes: 'x'.repeat(20_000) };
    return { name: `part-${index}`, outcome: { outputs: { ...outputs, version: '1.0.0' } } as unknown as Outcome };
  });
  const { notes, direction, changes } = sumOf(answers);
  expect(notes.length).toBeLessThanOrEqual(65_536);
  expect([notes.match(/^## /gm)?.length, notes.split('x'.repeat(20_000)).length]).toEqual([300, 3]);
  expect([direction, changes]).toEqual(['sideways', 300]);
});
