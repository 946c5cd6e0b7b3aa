import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notesMarkdown } from '#lib/report/release-notes';
import { markdownEscapes, otherStructure } from '#test/hostile/github-markdown';
import { hostileText } from '#test/hostile/texts';
import { wholeNotes } from './whole-notes.ts';

const whole = { limit: Number.POSITIVE_INFINITY, deployments: true };
const golden = 'test/fixtures/release-notes/whole.txt';
const own = {
  links: ['https://github.test/harbour/boats/', 'https://github.com/advisories/'],
  html: /^(<details><summary>[\w ()]+<\/summary>|<\/details>)\s*$/,
};

test('the same notes are the same bytes', async () => {
  expect(`${notesMarkdown(wholeNotes(), whole).text}\n`).toBe(await readFile(golden, 'utf8'));
});

test.each([
  ['Tokyo, Turkish', 'Asia/Tokyo', 'tr_TR.UTF-8'],
  ['Honolulu, German', 'Pacific/Honolulu', 'de_DE.UTF-8'],
])('wherever they are written: %s', async (_where, zone, locale) => {
  const code = `
    import { notesMarkdown } from '#lib/report/release-notes';
    import { wholeNotes } from '#test/lib/report/whole-notes';
    console.log(notesMarkdown(wholeNotes(), { limit: Infinity, deployments: true }).text);`;
  const env = { PATH: process.env['PATH'], TZ: zone, LC_ALL: locale, LANG: locale };
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: path.resolve('.'), env });
  expect(stdout).toBe(await readFile(golden, 'utf8'));
});

test('no text of a file, a package or an advisory becomes markup', async () => {
  const calm = notesMarkdown(wholeNotes('boats'), whole).text;
  const property = fc.property(hostileText, (text) => {
    const { text: markdown } = notesMarkdown(wholeNotes(`b${text}`), whole);
    // Code stays code, and nothing in it is alive: it is looked at without.
    const alive = markdown.replace(/^> /gm, '').replace(/(?<![`\\])`[^`\n]+`(?!`)/g, 'code');
    const escapes = markdownEscapes(alive, own);
    expect(escapes).toEqual([]);
  });
  fc.assert(property, { numRuns: 300, seed: 20_260_102 });
  expect(otherStructure(calm, notesMarkdown(wholeNotes('ships'), whole).text)).toEqual([]);
});

test('security and breaking changes stay when all else has gone', () => {
  const { text, isWhole } = notesMarkdown(wholeNotes(), { limit: 2_450, deployments: true });
  expect(isWhole).toBe(false);
  expect(text).toMatch(/^### Security\n\n- \*\*Introduces \(low\)\*\*[\s\S]*### Breaking changes\n\n- old keys/);
  expect(text).not.toContain('docs');
});
