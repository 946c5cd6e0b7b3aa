import { expect, test } from '@jest/globals';
import { look } from '#test/support/validation-world';

const json = (value: unknown, status = 200) => ({ status, body: JSON.stringify(value) });

const boats = {
  total: 2,
  results: [
    { name: 'Aurora', sails: [1, 2] },
    { name: 'Borea', sails: [] },
  ],
};

test.each([
  ['a value', '{ path: $.total, equals: 2 }', 'pass', /\$\.total is 2$/],
  ['another value', '{ path: $.total, equals: 3 }', 'fail', /\$\.total is 2, expected 3/],
  ['a value of another type', '{ path: $.total, equals: "2" }', 'fail', /expected "2"/],
  ['an array', '{ path: "$.results[0].sails", equals: [1, 2] }', 'pass', /\[1,2\]/],
  ['every value of many', '{ path: "$.results[*].name", matches: "^[AB]" }', 'pass', /"Aurora", "Borea"/],
  ['not every value of many', '{ path: "$.results[*].name", matches: "^A" }', 'fail', /expected \/\^A\//],
  ['a number, matched as text', '{ path: $.total, matches: "^\\\\d$" }', 'pass', /2/],
  ['a filter', '{ path: "$.results[?@.name == \'Borea\']", exists: true }', 'pass', /Borea/],
  [
    'what must exist and does not',
    '{ path: $.error, exists: true }',
    'fail',
    /\$\.error is absent, expected something/,
  ],
  ['what must not exist', '{ path: $.error, exists: false }', 'pass', /absent/],
  ['what must not exist and does', '{ path: $.total, exists: false }', 'fail', /expected nothing/],
  ['what is absent equals nothing', '{ path: $.error, equals: null }', 'fail', /absent/],
  ['a path that is none', '{ path: "$[", exists: true }', 'inconclusive', /./],
] as const)('json: %s', async (_case, expectation, judgement, seen) => {
  const found = await look(`kind: http, url: /, expect: { json: [${expectation}] }`, { answer: () => json(boats) });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});

test.each([
  ['is not JSON', { body: '<html>' }, 'fail', /not JSON: <html>/],
  ['is empty', { body: '' }, 'fail', /it is empty/],
  ['is cut off', { body: '{"a":', truncated: true }, 'inconclusive', /larger than is read/],
])('json: a body that %s', async (_case, answer, judgement, seen) => {
  const found = await look('kind: http, url: /, expect: { json: [{ path: $.a, exists: true }] }', {
    answer: () => answer,
  });
  expect(found).toMatchObject({ judgement, seen: expect.stringMatching(seen) });
});
