import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { anchoredIn } from '#lib/domain/evidence/checkpoint';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
/** Commits of v1.0.0 and of what comes after it. */
let old: string;
let head: string;
beforeEach(async () => {
  world = await notesWorld();
  old = await world.commit('feat: a');
  await world.git('tag', 'v1.0.0');
  head = await world.commit('feat: b');
});
afterEach(() => world.remove());

const withdraw = (sha: string, given: Record<string, string> = {}) =>
  world.run({ publish: 'withdrawn', head: sha, 'validated-in': 'production', ...given });

async function publishBoth(): Promise<void> {
  await world.run({ publish: 'published', head: old });
  await world.run({ publish: 'published', 'major-tag': 'true' });
  await world.git('tag', 'v1.1.0');
}

const shown = () =>
  world.releases.all.map(
    ({ name, draft, prerelease }) => `${name}, ${draft ? 'draft' : prerelease ? 'prerelease' : 'full'}`,
  );

test('a published release that was rolled back is marked, once, and stays', async () => {
  await publishBoth();
  world.deployed('b', old);
  const { outputs, report } = await withdraw(head);
  expect(outputs).toMatchObject({ version: '1.1.0', tag: 'v1.1.0', direction: 'none', notes: '' });
  expect(report).toMatchObject({
    title: 'v1.1.0: rolled back',
    facts: [{ label: 'Release' }, { label: 'Runs in production', value: 'v1.0.0' }],
    next: ['Mend the cause. The commit that does it gets a release of its own.'],
  });
  expect(shown()).toEqual(['v1.0.0, full', 'v1.1.0 (rolled back), prerelease']);
  expect(world.releases.all[1]?.body).toMatch(
    /Rolled back\.\*\* [^\n]+ production: [^\n]+runs there is v1\.0\.0\.[\s\S]*### Features/,
  );
  const written = [...world.releases.written];
  await withdraw(head);
  expect(world.releases.written).toEqual(written);
});

test('a draft is marked, is not published, and keeps its checkpoint', async () => {
  await world.run({ publish: 'draft' });
  const checkpoint = { origin: 'harbour/boat-listing/slipway-ledger', size: 1, root: '00'.repeat(32) };
  const [draft] = world.releases.all;
  if (draft) draft.body = anchoredIn(draft.body, checkpoint);
  world.deployed('b', old);
  await withdraw(head);
  expect(shown()).toEqual(['v1.1.0 (rolled back), draft']);
  const { body = '' } = world.releases.all[0] ?? {};
  expect(anchoredIn(body, checkpoint)).toBe(body);
  expect(world.releases.tags.has('v1.1.0')).toBe(false);
});

test('the commit that mends it gets a draft of its own under the same version, and the marked one stays', async () => {
  await world.run({ publish: 'draft' });
  world.deployed('b', old);
  await withdraw(head);
  const fix = await world.commit('fix: c');
  await world.run({ publish: 'draft' });
  await world.run({ publish: 'published' });
  expect(shown()).toEqual(['v1.1.0 (rolled back), draft', 'v1.1.0, full']);
  expect(world.releases.all.map(({ target }) => target)).toEqual([head, fix]);
});

test('run again, the same commit takes its marked draft up again', async () => {
  await world.run({ publish: 'draft' });
  world.deployed('b', old);
  await withdraw(head);
  await world.run({ publish: 'draft' });
  expect(shown()).toEqual(['v1.1.0, draft']);
  expect(world.releases.all[0]?.body).not.toContain('Rolled back');
});

test.each<[string, () => void, string, RegExp]>([
  ['nothing runs by the records', () => undefined, 'v1.1.0 (failed), prerelease', /nobody can say that it is gone/],
  [
    'it runs, and failed',
    () => world.deployed('a', head, 'failed'),
    'v1.1.0 (failed), prerelease',
    /not validated in production/,
  ],
  [
    'it runs, not validated',
    () => world.deployed('a', head, 'deployed'),
    'v1.1.0 (failed), prerelease',
    /not validated/,
  ],
  [
    'what ran before runs, and a later deployment did not end',
    () => {
      world.deployed('b', old);
      world.deployed('a', head, 'opened');
    },
    'v1.1.0 (failed), prerelease',
    /nobody can say that it is gone/,
  ],
  ['it runs, validated', () => world.deployed('a', head), 'v1.1.0, full', /^(?!.*slipway:withdrawn)/],
])('nothing is called gone that may run: %s', async (_sentence, given, name, body) => {
  await publishBoth();
  given();
  const { report } = await withdraw(head);
  expect(report.next.join()).toMatch(
    name.includes('failed') ? /look at what runs in production, then roll back/ : /^$/,
  );
  expect(shown()).toEqual(['v1.0.0, full', name]);
  expect(world.releases.all[1]?.body).toMatch(body);
});

test('while a later deployment has not ended, nothing is said to run', async () => {
  await publishBoth();
  world.deployed('b', old);
  world.deployed('a', head, 'opened');
  const { report } = await withdraw(head);
  expect(report.facts).toContainEqual({ label: 'Runs in production', value: 'not known' });
});

test('what runs instead loses a mark of its own: the way back of a way back', async () => {
  await publishBoth();
  world.deployed('b', old);
  await withdraw(head);
  world.deployed('a', head);
  await withdraw(old);
  expect(shown()).toEqual(['v1.0.0 (rolled back), prerelease', 'v1.1.0, full']);
  expect(world.releases.all[1]?.body).not.toContain('slipway:withdrawn');
});

test('what is deployed and validated again is published again', async () => {
  await publishBoth();
  world.deployed('b', old);
  await withdraw(head);
  world.deployed('a', head);
  for (let run = 0; run < 2; run += 1) await world.run({ publish: 'published', 'validated-in': 'production' });
  expect(shown()).toEqual(['v1.0.0, full', 'v1.1.0, full']);
  expect(world.releases.all[1]).toMatchObject({ latest: true, body: expect.not.stringContaining('Rolled back') });
});

test('the major tag goes back with the version, and forward with it again', async () => {
  await publishBoth();
  expect(world.releases.tags.get('v1')).toBe(head);
  await withdraw(head, { 'validated-in': '' });
  expect(world.releases.tags.get('v1')).toBe(old);
  await world.run({ publish: 'published', 'major-tag': 'true' });
  expect(world.releases.tags.get('v1')).toBe(head);
});

test('a release that a person made from a branch is found by its tag', async () => {
  await publishBoth();
  const [, release] = world.releases.all;
  if (release) release.target = 'main';
  world.deployed('b', old);
  await withdraw(head);
  expect(shown()[1]).toBe('v1.1.0 (rolled back), prerelease');
});

test('a commit without a release changes nothing, not even one that the history does not know', async () => {
  const { outputs, report } = await withdraw('f'.repeat(40));
  expect(outputs).toMatchObject({ version: '', 'release-url': '' });
  expect([report.title, world.releases.written]).toEqual(['No release is marked', []]);
});

test('a draft that a later commit took over is not marked for the earlier one', async () => {
  await world.run({ publish: 'draft' });
  await world.commit('fix: c');
  await world.run({ publish: 'draft' });
  world.deployed('b', old);
  await withdraw(head);
  expect(shown()).toEqual(['v1.1.0, draft']);
});
