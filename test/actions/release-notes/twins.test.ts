import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeFiles } from '#test/rehearsal/github/stand-in';
import { historyOf } from '#test/support/git-repository';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
let leak: string;
/** v1.2.0, then a fix and a feature on main; a hotfix branch from v1.2.0. */
beforeEach(async () => {
  world = await notesWorld();
  await world.commit('feat: boats', ['boats']);
  await world.play('tag:v1.2.0');
  leak = await world.commit('fix: leak (#2)', ['hull']);
  await world.commit('feat: sails', ['mast']);
  await world.git('checkout', '--quiet', '-b', 'hotfix', 'v1.2.0');
  // A pick onto the very parent, in the same second, would be the same commit.
  await world.commit('ci: branch');
});
afterEach(() => world.remove());

const toMain = () => world.git('checkout', '--quiet', 'main');
const told = async (given: Record<string, string> = {}, change = {}) => {
  const { outputs } = await world.run({ offline: 'true', ...given }, change);
  const lines = (outputs['notes'] ?? '').match(/^- .* \(\[.*$/gm) ?? [];
  const fixes = lines.map((line) => line.replace(/ \(\[.*\)(, .*?)?( by \S+)?$/, '$1'));
  return { version: outputs['version'], fixes: fixes.filter((line) => line !== '- branch') };
};

/** The ways in which a fix comes from main to a hotfix branch. */
const ways: [string, () => Promise<unknown>][] = [
  ['picked with -x', () => world.git('cherry-pick', '-x', leak)],
  ['picked without it', () => world.git('cherry-pick', leak)],
  [
    'picked and worded anew',
    async () => {
      await world.git('cherry-pick', leak);
      await world.git('commit', '--quiet', '--amend', '-m', 'fix: no water in the boat');
    },
  ],
  [
    'picked, with another context, by -x alone',
    async () => {
      await world.git('cherry-pick', '-x', leak);
      await writeFiles(world.folder, { hull: 'tar', tar: 'tar' });
      await world.git('add', '--all');
      await world.git('commit', '--quiet', '--amend', '--reset-author', '-C', 'HEAD');
    },
  ],
  [
    'made by a robot of its pull request, by its patch',
    async () => {
      await world.git('cherry-pick', '--no-commit', leak);
      await world.git(
        '-c',
        'user.name=bot',
        '-c',
        'user.email=b@b.example',
        'commit',
        '-q',
        '--date=2020-01-01T00:00:00Z',
        '-m',
        'fix: leak (#2) (#9)',
      );
    },
  ],
];

test.each(ways)('a fix that a hotfix brought, %s, is not new in the next version of main', async (_way, pick) => {
  await pick();
  expect(await told({ channel: 'hotfix' })).toMatchObject({
    version: '1.2.1',
    fixes: [expect.stringMatching(/^- (leak|no water in the boat)$/)],
  });
  await world.git('tag', 'v1.2.1');
  await toMain();
  expect(await told()).toEqual({ version: '1.3.0', fixes: ['- sails', '- fix: leak, in v1.2.1'] });
});

test('merged back, it is not new either', async () => {
  await world.git('cherry-pick', leak);
  await world.git('tag', 'v1.2.1');
  await toMain();
  await world.git('merge', '--quiet', '--no-ff', '-m', 'Merge branch hotfix', 'hotfix');
  expect(await told()).toEqual({ version: '1.3.0', fixes: ['- sails', '- fix: leak, in v1.2.1'] });
});

test('a fix that was made on the hotfix branch and picked to main is told once', async () => {
  const made = await world.commit('fix: rudder', ['rudder']);
  await world.git('tag', 'v1.2.1');
  await toMain();
  await world.git('cherry-pick', '-x', made);
  expect(await told()).toEqual({ version: '1.3.0', fixes: ['- sails', '- leak', '- fix: rudder, in v1.2.1'] });
});

test('of several hotfixes the first that had it is named', async () => {
  await world.git('cherry-pick', leak);
  await world.play('tag:v1.2.1', 'fix: rope', 'tag:v1.2.2');
  await toMain();
  expect((await told()).fixes).toEqual(['- sails', '- fix: leak, in v1.2.1']);
});

test('when there is nothing else, nothing is to be released', async () => {
  await toMain();
  await world.git('reset', '--quiet', '--hard', leak);
  await world.git('checkout', '--quiet', 'hotfix');
  await world.git('cherry-pick', leak);
  await world.git('tag', 'v1.2.1');
  await toMain();
  expect(await told()).toEqual({ version: '', fixes: ['- fix: leak, in v1.2.1'] });
});

test('what main takes back of it is told: who comes from the hotfix loses it', async () => {
  await world.git('cherry-pick', '-x', leak);
  await world.git('tag', 'v1.2.1');
  await toMain();
  await world.commit(`Revert "fix: leak (#2)"\n\nThis reverts commit ${leak}.`);
  const { outputs } = await world.run({ offline: 'true' });
  expect(outputs['notes']).toMatch(/### Reverts\n\n- fix: leak .* takes back .*, shipped in v1\.2\.1 by Ada$/m);
  expect(outputs['notes']).not.toContain('Already released');
});

test('a version of a later line is no hotfix of this one: who stays on 1.2 has it from its own hotfix', async () => {
  await toMain();
  await world.git('tag', 'v1.3.0');
  await world.git('checkout', '--quiet', 'hotfix');
  await world.git('cherry-pick', leak);
  expect(await told()).toEqual({ version: '1.2.1', fixes: ['- leak'] });
});

test('from where production is, it is new all the same', async () => {
  await world.git('cherry-pick', leak);
  await world.git('tag', 'v1.2.1');
  await toMain();
  expect((await told({ since: 'v1.2.0' })).fixes).toEqual(['- sails', '- leak']);
});

test.each([
  ['-x', true],
  ['no -x', false],
])('from a hotfix to main, both directions, %s: what both have is neither new nor gone', async (_way, isMarked) => {
  await world.git('cherry-pick', ...(isMarked ? ['-x'] : []), leak);
  if (isMarked) {
    await writeFiles(world.folder, { hull: 'tar' });
    await world.git('commit', '--quiet', '--amend', '--all', '--no-edit');
  }
  const hotfix = await world.git('rev-parse', 'HEAD');
  await toMain();
  const main = await world.git('rev-parse', 'HEAD');
  expect((await told({ since: hotfix })).fixes).toEqual(['- sails']);
  expect((await told({ since: main, head: hotfix, channel: 'hotfix' })).fixes).toEqual(['- sails']);
});

test('a shallow checkout sees the same', async () => {
  await world.git('cherry-pick', '-x', leak);
  await world.git('tag', 'v1.2.1');
  await toMain();
  const clone = await world.shallowClone();
  expect(await told({}, { history: historyOf(clone) })).toEqual(await told());
});

test('commits with one subject and one second are two changes where their patches differ', async () => {
  const at = ['--date=2020-01-01T00:00:00Z', '-m', 'fix: typo'];
  await world.git('commit', '-q', '--allow-empty', ...at);
  await world.git('tag', 'v1.2.1');
  await toMain();
  await world.git('commit', '-q', '--allow-empty', '--date=2020-01-01T00:00:01Z', '-m', 'fix: typo');
  expect((await told()).fixes).toEqual(['- sails', '- leak', '- typo']);
});
