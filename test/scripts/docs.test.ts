import { expect, test } from '@jest/globals';
import { withActionTables } from '#scripts/lib/action-tables';
import { reasonCodes } from '#scripts/lib/reason-codes';

const readme = [
  '# x',
  '<!-- inputs -->',
  'old',
  '<!-- /inputs -->',
  'kept',
  '<!-- outputs -->',
  '<!-- /outputs -->',
].join('\n');

test('tables come from action.yml, everything else stays', () => {
  const action = `
inputs:
  vault: { description: "One | two\\n lines", required: true }
  max-age: { description: How old, default: 24h }
  note: { description: Why }
outputs:
  result: { description: All of it }`;
  expect(withActionTables(readme, action).split('\n')).toEqual([
    '# x',
    '<!-- inputs -->',
    '| Input | Default | What it says |',
    '| --- | --- | --- |',
    '| `vault` | **required** | One \\| two lines |',
    '| `max-age` | `24h` | How old |',
    '| `note` |  | Why |',
    '<!-- /inputs -->',
    'kept',
    '<!-- outputs -->',
    '| Output | What it says |',
    '| --- | --- |',
    '| `result` | All of it |',
    '<!-- /outputs -->',
  ]);
});

test('a README without markers is an error, not silence', () => {
  expect(() => withActionTables('# x', 'inputs: {}')).toThrow('There is no block <!-- inputs -->');
});

test.each([
  ['plain texts', `new OpsError('A_B', 'It broke.', 'Mend it.')`, { sentence: 'It broke.', next: 'Mend it.' }],
  [
    'a template',
    "new OpsError('A_B', `No ${name.map((n) => `\"${n}\"`)} in ${place}.`, 'Mend it.')",
    { sentence: 'No … in …', next: 'Mend it.' },
  ],
  [
    'a choice: the first',
    "new OpsError('A_B', one ? `One.` : `Two.`, 'Mend it.', { cause })",
    { sentence: 'One.', next: 'Mend it.' },
  ],
  [
    'a list of lines',
    "new OpsError('A_B', [`Many:`, ...all].join('\\n'), \"Mend it, don't wait.\")",
    { sentence: 'Many:', next: "Mend it, don't wait." },
  ],
])('a failure is read from its source: %s', (_sentence, source, expected) => {
  expect(reasonCodes(`export const x = () => ${source};`)).toEqual([{ code: 'A_B', ...expected }]);
});
