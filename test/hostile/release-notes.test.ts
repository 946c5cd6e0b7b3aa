import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Outcome } from '#lib/domain/outcome';
import type { SlackMessage } from '#lib/report/slack-blocks';
import { type NotesWorld, notesWorld } from '#test/actions/release-notes/notes-world';
import { hostileTexts, writeAdversarialHistory } from './adversarial-repository.ts';
import { markdownEscapes } from './github-markdown.ts';
import { htmlEscapes } from './html.ts';
import { outputsIn } from './runner-rules.ts';
import { commandEscapes, type Runner, startRunner } from './what-a-run-says.ts';

const commits = 1_000;
let world: NotesWorld;
let runner: Runner;
let outcome: Outcome;

/** A release of nothing but hostile commits, from a real repository; every pull request has a block of the same kind. */
beforeAll(async () => {
  [world, runner] = [await notesWorld(), await startRunner()];
  const first = await world.commit('feat: boats');
  await world.play('tag:v1.0.0');
  world.deployed('a', first);
  await writeAdversarialHistory(world.folder, commits);
  for (const [index, text] of hostileTexts(40).entries()) {
    world.bodies.set(index * 20 + 2, {
      body: `${text}\n\n\`\`\`slipway-notes\nfeat(${text}): ${text}\n\nfix: ${text}\n\`\`\``,
    });
  }
  outcome = await world.run({ publish: 'draft', changelog: 'CHANGELOG.md', formats: 'json\nhtml\nslack' });
});
afterAll(async () => {
  await Promise.all([world.remove(), runner.close()]);
});

const own = {
  links: ['https://github.test/'],
  html: /^(<details><summary>[A-Z][a-z ]+(?: \(\d+\))?<\/summary>|<\/details>)\n*$/,
};
/** Code of one line stays code, and nothing in it is alive: it is looked at without. */
const escapes = (markdown: string): string[] =>
  markdownEscapes(markdown.replace(/^> .*\n/gm, '').replace(/(?<![`\\])`[^`\n]+`(?!`)/g, 'code'), own);

const headings = (markdown: string): string[] => [...new Set(markdown.match(/^#+ .*$/gm))];

test('no text of a commit, a person, a note or a pull request is more than text, in the release and all that is attached', () => {
  const whole = world.releases.files.get('release-notes.md') ?? '';
  expect(whole.match(/^- /gm)?.length).toBeGreaterThan(commits / 2);
  const texts = [
    whole,
    world.releases.all[0]?.body ?? '',
    world.files.get('CHANGELOG.md') ?? '',
    outcome.outputs['notes'] ?? '',
  ];
  expect(texts.flatMap(escapes)).toEqual([]);
});

test('no text is more than text in the page and in the message', () => {
  expect(htmlEscapes(world.releases.files.get('release.html') ?? '<')).toEqual([]);
  const links = /<https:\/\/github\.test\/[^<>|\s]*\|[^<>|]*>/g;
  const { blocks } = JSON.parse(outcome.outputs['slack'] ?? '') as SlackMessage;
  const texts = blocks.flatMap((block) => (block.type === 'section' ? block.text.text.replace(links, '') : []));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts.filter((text) => /[<>]/.test(text))).toEqual([]);
});

test('no text makes a heading', () => {
  const whole = world.releases.files.get('release-notes.md') ?? '';
  expect(headings(whole).filter((line) => !/^### [A-Z][A-Za-z ]+(?:: (?:low|medium|high))?$/.test(line))).toEqual([]);
});

test('no text is a command of the runner, or another output', async () => {
  const { stdout, outputs } = await runner.play(outcome);
  expect(commandEscapes(stdout, [])).toEqual([]);
  expect(outputsIn(outputs).map(([name]) => name)).toEqual([...Object.keys(outcome.outputs), 'result']);
});

test('no text is a version, a tag or a part of every object', async () => {
  expect(outcome.outputs).toMatchObject({ version: '2.0.0', direction: 'forward' });
  expect(await world.git('tag')).toBe('v1.0.0');
  expect([Object.keys(Object.prototype), Object.keys({})]).toEqual([[], []]);
});
