import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notesMarkdown } from '#lib/report/release-notes';
import { markdownEscapes, otherStructure } from '#test/hostile/github-markdown';
import { hostileText } from '#test/hostile/texts';
import { wholeNotes } from './whole-notes.ts';

const whole = { limit: Number.POSITIVE_INFINITY, deployments: true };
const own = {
  links: ['https://github.test/harbour/boats/', 'https://github.com/advisories/'],
  html: /^(<details><summary>[\w ()]+<\/summary>|<\/details>)\s*$/,
};

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
