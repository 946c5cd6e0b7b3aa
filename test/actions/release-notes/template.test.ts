import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
  await world.play('feat: a', 'tag:v1.0.0', 'feat: sails', 'fix: leak', 'docs: words');
});
afterEach(() => world.remove());

const template = `# Boats {{title}}

{{#security}}
## Safety

{{security.items}}
{{/security}}
## Mended

{{fixes.items}}

{{features}}

Questions? Ask in the harbour, by {{date}}.
`;

test('a team says which sections stand where, under which titles, and with which words of its own', async () => {
  world.files.set('notes.md', template);
  await world.run({ template: 'notes.md', publish: 'draft', offline: 'true' });
  const [{ body = '' } = {}] = world.releases.all;
  expect(body.replace(/\(\[[0-9a-f]{7}\]\([^)]*\)\)/g, '(…)')).toMatch(
    /^# Boats v1\.1\.0\n\n## Mended\n\n- leak \(…\) by Ada\n\n### Features\n\n- sails \(…\) by Ada\n\nQuestions\? Ask in the harbour, by \d{4}-\d\d-\d\d\.$/,
  );
});

test('what a commit says is no part of the template', async () => {
  await world.play('fix: {{changes}} {{#security}} <b>');
  world.files.set('notes.md', '{{fixes}}');
  const { outputs } = await world.run({ template: 'notes.md', offline: 'true' });
  expect(outputs['notes']).toContain('- {{changes}} {{#security}} &lt;b>');
});

test('the notes of a template are shortened too', async () => {
  for (let number = 0; number < 4; number += 1)
    await world.play(
      `fix: ${number} (#${number + 1})\n\n${Array.from({ length: 100 }, (_, index) => `* fix: ${number} ${index} ${'x'.repeat(150)}`).join('\n\n')}`,
    );
  world.files.set('notes.md', 'Own words.\n\n{{fixes}}\n');
  const { outputs } = await world.run({ template: 'notes.md', offline: 'true' });
  expect(outputs['notes']?.length).toBeLessThanOrEqual(65_536);
  expect(outputs['notes']).toMatch(/^Own words\.\n\n### Bug Fixes\n[\s\S]*- _\d+ more_$/);
});

test.each([
  [
    'a mistake',
    '{{securty}}\n{{#changes}}',
    'RELEASE_TEMPLATE_INVALID',
    /line 1: there is no "securty": did you mean "security"\?; line 2: "changes" is opened/,
  ],
  ['no such file', undefined, 'RELEASE_TEMPLATE_MISSING', /notes\.md/],
])('nothing is published with %s', async (_sentence, text, code, words) => {
  if (text !== undefined) world.files.set('notes.md', text);
  const refused = world.run({ template: 'notes.md', publish: 'published', 'major-tag': 'true' });
  await expect(refused).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  expect([world.releases.written, world.asked]).toEqual([[], []]);
});

test('the next step names what there is', async () => {
  world.files.set('notes.md', '{{x}}');
  const refused = world.run({ template: 'notes.md' });
  await expect(refused).rejects.toMatchObject({
    next: expect.stringMatching(/There are: title, since, .*security, security\.items, .*others\.items\./),
  });
});
