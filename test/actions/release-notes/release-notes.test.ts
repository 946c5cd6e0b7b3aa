import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { git } from '#test/rehearsal/github/stand-in';
import { historyOf } from '#test/support/git-repository';
import { digestOf } from '#test/support/records';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
});
afterEach(() => world.remove());

const notesOf = async (given: Record<string, string> = {}): Promise<string> =>
  (await world.run(given)).outputs['notes'] ?? '';

test('the notes say what changed, by whom and where to read more', async () => {
  await world.play('feat: a', 'tag:v1.0.0', 'feat(ui): sails (#12)', 'docs: words', 'Bilge pump');
  await world.play('fix: leak (#13)\n\nCo-authored-by: Grace <grace@harbour.example>');
  await world.play('feat!: keys\n\nBREAKING CHANGE: old keys are gone');
  const text = await notesOf();
  expect(text.match(/^###.*$|^<details>.*$/gm)).toEqual([
    '### Breaking changes',
    '### Features',
    '### Bug Fixes',
    '<details><summary>Other changes (2)</summary>',
    '### Risk: medium',
    '### First contributions',
  ]);
  expect(text).toMatch(/^- old keys are gone \(feat!: keys\) \(\[[0-9a-f]{7}\]/m);
  expect(text).toMatch(
    /^- \*\*ui:\*\* sails \(\[#12\]\(https:\/\/github.test\/pull\/12\), \[[0-9a-f]{7}\]\(.*\)\) by @\u200bgrace$/m,
  );
  expect(text).toContain('- @\u200bgrace');
  expect(text).toMatch(/leak .* by @\u200bada, @\u200bgrace$/m);
  expect(world.asked).toEqual(['pulls 12 13']);
});

test('offline, nothing is asked, and names come from the commits', async () => {
  await world.play('feat: a', 'tag:v1.0.0', 'feat: sails (#12)');
  expect(await notesOf({ offline: 'true' })).toMatch(/sails \(.*\) by Ada$/m);
  expect(world.asked).toEqual([]);
});

test('when GitHub does not answer, the notes are there all the same, and say what is missing', async () => {
  await world.play('feat: a', 'tag:v1.0.0', 'feat: sails (#12)');
  const pulls = { ask: () => Promise.reject(new Error('502')) };
  const { outputs } = await world.run({}, { pulls });
  expect(outputs['notes']).toMatch(/^> GitHub did not answer/);
  expect(outputs['notes']).toMatch(/sails/);
});

test('text of a commit is text: no link, no heading, no mention, no markup', async () => {
  await world.play(
    'feat: a',
    'tag:v1.0.0',
    'feat: <img src=x> [a](https://evil.test) @everyone `x` #1 ::error::y\n\n# head',
  );
  const text = await notesOf();
  for (const alive of ['<img', '](https://evil', '@everyone', ' #1 ', '\n# head']) expect(text).not.toContain(alive);
  expect(text).toContain('evil.test');
});

test('notes against what runs in production, though it never had a tag', async () => {
  await world.play('feat: a', 'tag:v1.0.0');
  const live = await world.commit('fix: live already');
  await world.play('feat: new');
  world.deployed('a', live);
  const { outputs, details } = await world.run({ since: 'environment:production' });
  expect(outputs).toMatchObject({ direction: 'forward', changes: '1', version: '1.1.0' });
  expect(outputs['notes']).toMatch(
    /production \| another commit, validated \| `sha256:616161616161` \| \[[0-9a-f]{7}\]/,
  );
  expect(outputs['notes']).toContain('| Change | production |\n|---|---|\n| feat: new | not yet |');
  expect(details).toMatchObject({
    since: 'environment:production',
    running: [{ environment: 'production', record: 97 }],
  });
});

test('notes against a digest', async () => {
  const built = await world.commit('feat: a');
  world.deployed('a', built, 'validated', 'staging');
  await world.play('fix: b');
  expect((await world.run({ since: digestOf('a') })).outputs).toMatchObject({ changes: '1', direction: 'forward' });
  await expect(world.run({ since: digestOf('b') })).rejects.toMatchObject({ code: 'RELEASE_START_UNKNOWN' });
});

test('after a rollback the notes go backward: what is taken away', async () => {
  const good = await world.commit('feat: a');
  await world.play('tag:v1.0.0', 'feat: b', 'fix: c');
  const bad = await world.git('rev-parse', 'HEAD');
  const { outputs } = await world.run({ since: bad, head: good });
  expect(outputs).toMatchObject({ direction: 'backward', changes: '2' });
  expect(outputs['notes']).toMatch(/^### Taken away\n[\s\S]*### Features\n\n- b [\s\S]*### Bug Fixes\n\n- c /);
});

test('what runs is the newest deployment that reached its end, a rollback included; failures do not count', async () => {
  const good = await world.commit('feat: a');
  const bad = await world.commit('feat: b');
  world.deployed('a', good);
  world.deployed('b', bad, 'failed');
  expect((await world.run({ since: 'environment:production' })).outputs['notes']).toContain('failed validation');
  world.deployed('a', good);
  world.deployed('c', bad, 'opened');
  const { outputs } = await world.run({ since: 'environment:production' });
  expect(outputs).toMatchObject({ changes: '1' });
  expect(outputs['notes']).toContain('a later deployment has not reached its end');
});

test('each change is beside the environments that have it', async () => {
  const first = await world.commit('feat: a');
  const second = await world.commit('fix: b');
  await world.commit('fix: c');
  world.deployed('a', first);
  world.deployed('b', second, 'deployed', 'staging');
  const text = await notesOf();
  expect(text).toContain('| Change | staging | production |');
  expect(text).toContain('| feat: a | live | live |\n| fix: b | live | not yet |\n| fix: c | not yet | not yet |');
  expect(text).toContain('deployed, not validated');
});

test('a shallow checkout gives the notes of a full one', async () => {
  await world.play('feat: a', 'tag:v1.0.0', 'feat: b', 'fix: c');
  const whole = await world.run();
  const clone = await world.shallowClone();
  const shallow = await world.run({}, { history: historyOf(clone) });
  expect(shallow.outputs).toEqual(whole.outputs);
  expect(await git(clone, 'rev-list', '--count', 'HEAD')).toBe('2');
});

test('whatever is asked of a range and its halves, no change is lost and none is there twice', async () => {
  const shas: string[] = [await world.commit('feat: root')];
  for (let number = 0; number < 12; number += 1) {
    if (number % 4 === 1) await world.git('checkout', '--quiet', '-b', `b${number}`, shas.at(-2) ?? '');
    if (number % 4 === 3) {
      await world.git('checkout', '--quiet', 'main');
      await world.git('merge', '--quiet', '--no-ff', '-m', `Merge branch b${number - 2}`, `b${number - 2}`);
    }
    shas.push(await world.commit(`fix: ${number}`, [`f${number}`]));
  }
  const [a = '', b = '', c = ''] = [shas[0], shas[7], shas.at(-1)];
  const told = async (since: string, head: string) => {
    const { outputs } = await world.run({ since, head, offline: 'true' });
    return [...(outputs['notes'] ?? '').matchAll(/^- (\d+) /gm)].map(([, number]) => Number(number));
  };
  const [first, second, whole] = [await told(a, b), await told(b, c), await told(a, c)];
  expect([...first, ...second].sort()).toEqual([...whole].sort());
  expect(new Set(whole).size).toBe(12);
});
