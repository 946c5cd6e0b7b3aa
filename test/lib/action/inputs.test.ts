import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { readInputs } from '#lib/action/inputs';
import { kebab } from '#lib/action/names';
import { duration } from '#lib/domain/duration';

const schema = z.object({
  roleArn: z.string().startsWith('arn:').optional(),
  environment: z.string(),
  timeout: duration,
  mode: z.enum(['apply', 'plan']),
});
const given = {
  'INPUT_ROLE-ARN': '',
  INPUT_ENVIRONMENT: ' staging ',
  INPUT_TIMEOUT: '90s',
  INPUT_MODE: 'plan',
  PATH: '/bin',
};

test('inputs come as the runner writes them: upper case, dashes kept, untrimmed, empty for not given', () => {
  expect(readInputs(schema, given)).toEqual({ environment: 'staging', timeout: 90_000, mode: 'plan' });
});

test.each<[string, Record<string, string>, string[]]>([
  ['one that is required is missing', { INPUT_ENVIRONMENT: '' }, ['environment: is required']],
  ['one is not allowed', { INPUT_MODE: 'dry' }, ['mode: Invalid option']],
  [
    'one is misspelt',
    { INPUT_ENVIROMENT: 'x' },
    ['enviroment: is not an input of this action: did you mean "environment"?'],
  ],
  [
    'everything is wrong at once',
    { 'INPUT_ROLE-ARN': 'admin', INPUT_ENVIRONMENT: '  ', INPUT_TIMEOUT: 'soon', INPUT_MODE: '', INPUT_X: '' },
    [
      'role-arn: ',
      'environment: is required',
      'timeout: "soon" is not a duration',
      'mode: is required',
      'x: is not an input',
    ],
  ],
])('all mistakes are told under the names that the user wrote: %s', (_sentence, change, mistakes) => {
  const read = () => readInputs(schema, { ...given, ...change });
  for (const mistake of mistakes) expect(read).toThrow(mistake);
  expect(read).toThrow(`The inputs have ${mistakes.length} mistake`);
  expect(read).toThrow(expect.objectContaining({ code: 'INPUTS_INVALID' }));
});

test('every name in camelCase has one name in kebab-case', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]+([A-Z][a-z]+){0,4}$/), (name) => {
      expect(kebab(name).replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())).toBe(name);
    }),
  );
});
