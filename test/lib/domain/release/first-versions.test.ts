import { expect, test } from '@jest/globals';
import { versionsOf } from '#lib/domain/release/first-versions';

const tagged = (...names: string[]) => names.map((name, index) => ({ name, sha: String(index).repeat(40) }));

test.each([
  ['of the repository and of a component', ['v1.1.0', 'v1.0.0', 'api-v2.0.0'], ['v1.0.0', 'api-v2.0.0']],
  [
    'of a component with any name that git takes',
    ['c++-v1.2.3', 'a(b-v1.0.0', '{x|-v0.1.0'],
    ['c++-v1.2.3', 'a(b-v1.0.0', '{x|-v0.1.0'],
  ],
  [
    'and no other one, whose name only looks alike',
    ['a.b-v2.0.0', 'a.b-v1.0.0', 'axb-v0.1.0'],
    ['a.b-v1.0.0', 'axb-v0.1.0'],
  ],
  ['the first candidate and the first stable one', ['v1.0.0-rc.1', 'v1.0.0', 'v1.0.0-rc.2'], ['v1.0.0-rc.1', 'v1.0.0']],
  ['none where no tag is a version', ['latest', 'release-2026', 'v1'], []],
])('the first versions are those %s', (_sentence, names, expected) => {
  expect(versionsOf(tagged(...names))).toEqual(expected);
});
