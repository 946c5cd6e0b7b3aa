import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeFiles } from '#test/rehearsal/github/stand-in';
import { historyOf } from '#test/support/git-repository';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
  await world.play('feat: a', 'tag:v1.0.0');
});
afterEach(() => world.remove());

const notesOf = async (given: Record<string, string> = {}, change = {}): Promise<string> =>
  (await world.run(given, change)).outputs['notes'] ?? '';

const by = (name: string, email: string, message: string) =>
  world.git('-c', `user.name=${name}`, '-c', `user.email=${email}`, 'commit', '-q', '--allow-empty', '-m', message);

test('offline too, newcomers are those of whom there is no commit before; bots are not', async () => {
  await by('Linus', 'linus@harbour.example', 'fix: b');
  await by('Ada', 'ada@harbour.example', 'fix: c');
  await by('dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', 'fix: d');
  await by('Lin', '7+lin-x@users.noreply.github.com', 'fix: e\n\nCo-authored-by: Zoë <zoe@harbour.example>');
  const text = await notesOf({ offline: 'true' });
  expect(text).toMatch(/### First contributions\n\n- @\u200blin-x\n- Linus\n- Zoë$/);
  expect(text).toMatch(/^- e .* by @\u200blin-x, Zoë$/m);
  expect(world.asked).toEqual([]);
});

test('two addresses that .mailmap joins are one person, of co-authors too', async () => {
  await writeFiles(world.folder, { '.mailmap': 'Ada L <ada@harbour.example> <ada@home.example>\n' });
  await by('A', 'ada@home.example', 'fix: b');
  await world.commit('fix: c\n\nCo-authored-by: Countess <ada@home.example>');
  const text = await notesOf({ offline: 'true' });
  expect(text).not.toContain('First contributions');
  expect(text).toMatch(/^- b .* by Ada L$/m);
  expect(text).toMatch(/^- c .* by Ada L$/m);
});

test('in a shallow checkout GitHub is asked who was there before, in the same call', async () => {
  await by('Linus', 'linus@harbour.example', 'fix: b (#3)');
  const questions: object[] = [];
  const ask = async (asked: object) => {
    questions.push(asked);
    return {
      pulls: [],
      logins: new Map([['linus@harbour.example', 'linus']]),
      newcomers: ['linus@harbour.example'],
      missing: 2,
    };
  };
  const text = await notesOf({}, { pulls: { ask }, history: historyOf(await world.shallowClone()) });
  expect(text).toContain('### First contributions\n\n- @\u200blinus');
  expect(text).toMatch(/^> GitHub did not answer everything/);
  const before = { sha: await world.git('rev-parse', 'v1.0.0'), emails: ['linus@harbour.example'] };
  expect(questions).toEqual([{ pulls: [3], commits: [await world.git('rev-parse', 'HEAD')], before }]);
});

const block = (text: string) => `Why.\n\n\`\`\`slipway-notes\n${text}\n\`\`\`\n`;

test('what a pull request says today is read in place of the commit, and makes the version', async () => {
  await world.commit('chore: wip (#2)');
  world.bodies.set(2, { body: block('feat(hull): sails\n\nfix: leak <b>') });
  const { outputs } = await world.run();
  expect(outputs).toMatchObject({ version: '1.1.0', changes: '2' });
  expect(outputs['notes']).toMatch(/### Features\n\n- \*\*hull:\*\* sails \(\[#2\]/);
  expect(outputs['notes']).toContain('leak &lt;b>');
  expect(world.asked).toEqual(['pulls 2']);
});

test('a git note says it too, offline, and goes before the pull request', async () => {
  const sha = await world.commit('chore: wip (#2)');
  await world.git('notes', '--ref=slipway', 'add', '-m', 'feat: oars', sha);
  world.bodies.set(2, { body: block('fix: sails') });
  for (const offline of ['true', 'false']) {
    const { outputs } = await world.run({ offline });
    expect(outputs).toMatchObject({ version: '1.1.0' });
    expect(outputs['notes']).toMatch(/^### Features\n\n- oars \(\[#2\]/);
  }
});

test('what its author wrote after the merge is not used, and said to be there', async () => {
  await world.commit('fix: a (#2)');
  const edited = { at: new Date('2026-01-03T00:00:00Z'), isByAuthor: true };
  world.bodies.set(2, { body: block('feat!: all yours'), mergedAt: new Date('2026-01-02T00:00:00Z'), edited });
  const { outputs } = await world.run();
  expect(outputs).toMatchObject({ version: '1.0.1' });
  expect(outputs['notes']).toMatch(/^> The notes in pull request 2 are not used/);
  expect(outputs['notes']).not.toContain('all yours');
});
