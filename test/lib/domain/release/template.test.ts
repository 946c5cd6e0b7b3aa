import { expect, test } from '@jest/globals';
import { fillTemplate, parseTemplate } from '#lib/domain/release/template';

const known = ['title', 'security', 'changes', 'changes.items'];
const values = new Map([
  ['title', 'v1.0.0'],
  ['changes', '### Features\n\n- {{title}} $& a'],
  ['security', ''],
]);
const fill = (text: string) => fillTemplate(parseTemplate(text, known).template, values);

test.each([
  ['text and values', '# {{title}}\n\n{{ changes }}\n', '# v1.0.0\n\n### Features\n\n- {{title}} $& a'],
  ['what is not there leaves no gap', 'a\n\n{{security}}\n\nb', 'a\n\nb'],
  [
    'only where something is there',
    '{{#security}}\nCareful:\n{{/security}}\n{{#changes}}\nNew:\n{{/changes}}\n',
    'New:',
  ],
  [
    'only where nothing is there',
    '{{^security}}No advisories.{{/security}}{{^changes}}Nothing.{{/changes}}',
    'No advisories.',
  ],
  ['one in another', '{{#changes}}a{{#security}}b{{/security}}{{^security}}c{{/security}}{{/changes}}', 'ac'],
  ['a comment', 'a{{! words for us }}b', 'ab'],
  ['Windows line ends', 'a\r\n{{#security}}\r\nx\r\n{{/security}}\r\nb', 'a\nb'],
])('%s', (_sentence, text, expected) => {
  expect(parseTemplate(text, known).mistakes).toEqual([]);
  expect(fill(text)).toBe(expected);
});

test('every mistake is named, with its line', () => {
  const text = '{{titel}}\n{{#security}}\n{{nonsense}}\n{{/changes}}\n{{ open\n{{#changes}}\n';
  expect(parseTemplate(text, known).mistakes).toEqual([
    'line 1: there is no "titel": did you mean "title"?',
    'line 3: there is no "nonsense"',
    'line 4: {{/changes}} closes "security"',
    'line 5: {{ without its other half',
    'line 2: "security" is opened and not closed with {{/security}}',
    'line 6: "changes" is opened and not closed with {{/changes}}',
  ]);
  expect(parseTemplate(' \n', known).mistakes).toEqual(['line 1: it is empty']);
  expect(parseTemplate('{{/title}} }}', known).mistakes).toEqual([
    'line 1: {{/title}} closes nothing',
    'line 1: }} without its other half',
  ]);
});
