import { expect, test } from '@jest/globals';
import { conditionHolds, interpolate } from '#rehearsal/runner/expressions';

const contexts = {
  inputs: { environment: 'staging', dry: false },
  needs: { a: { result: 'success', outputs: { n: '1' } } },
};

test.each([
  ['plain text', 'x', 'x'],
  ['several expressions', 'to ${{ inputs.environment }}/${{ needs.a.outputs.n }}', 'to staging/1'],
  ['what is not there', '[${{ needs.b.outputs.x }}]', '[]'],
  ['a function over lines', "${{ inputs.dry\n && 'a'\n || format('{0}!', 'b') }}", 'b!'],
])('interpolates %s', (_case, text, expected) => {
  expect(interpolate(text, contexts)).toBe(expected);
});

const good = { success: true, failure: false, cancelled: false };
const bad = { success: false, failure: true, cancelled: false };

test.each<[string, string | boolean | undefined, typeof good, boolean]>([
  ['no condition, all well', undefined, good, true],
  ['no condition, a failure', undefined, bad, false],
  ['a plain condition means success as well', "inputs.environment == 'staging'", bad, false],
  ['always()', 'always()', bad, true],
  ['failure() within ${{ }}', '${{ failure() && !inputs.dry }}', bad, true],
  ['failure(), all well', 'failure()', good, false],
  ['false', false, good, false],
  ['an empty text is false', 'inputs.nothing', good, false],
])('a job with %s', (_case, condition, status, expected) => {
  expect(conditionHolds(condition, contexts, status)).toBe(expected);
});
