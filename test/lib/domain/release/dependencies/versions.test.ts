import { expect, test } from '@jest/globals';
import type { Ecosystem } from '#lib/domain/release/dependencies/lockfiles';
import { isAffected } from '#lib/domain/release/dependencies/versions';

test.each<[Ecosystem, string, string, boolean | undefined]>([
  ['NPM', '4.17.20', '< 4.17.21', true],
  ['NPM', '4.17.21', '< 4.17.21', false],
  ['NPM', '4.17.21', '<= 4.17.21', true],
  ['NPM', '1.2.3', '= 1.2.3', true],
  ['NPM', '1.2.3', '>= 1.0.0, < 1.2.4', true],
  ['NPM', '0.9.0', '>= 1.0.0, < 1.2.4', false],
  ['NPM', '2.0.0-rc.1', '>= 1.0.0, < 2.0.0', true],
  ['NPM', '1.5.0', '> 1, < 2', true],
  ['NPM', '2.0.0', '< 2.0', false],
  ['NPM', 'workspace', '< 2.0.0', undefined],
  ['NPM', '1.0.0', '^1.0.0', undefined],
  ['NPM', '3.0.0', '^1.0.0, < 2.0.0', false],
  ['RUST', '0.3.1', '< 0.3.2', true],
  ['GO', '0.0.0-20220101000000-abcdefabcdef', '< 0.17.0', true],
  ['GO', '2.0.0+incompatible', '>= 2.0.0, < 2.0.1', true],
  ['PIP', '4.2', '< 4.2.1', true],
  ['PIP', '4.2', '= 4.2.0', true],
  ['PIP', '4.10', '< 4.9', false],
  ['PIP', '4.2rc1', '< 4.2', undefined],
  ['PIP', '4.2.post1', '<= 4.2', undefined],
  ['PIP', '4.1', '< 4.2rc1', undefined],
  ['RUBYGEMS', '7.1.2', '>= 7.1.0, < 7.1.2.1', true],
  ['RUBYGEMS', '7.1.0.rc1', '< 7.1.0', undefined],
  ['COMPOSER', '1.2.3', '< 1.2.4', true],
  ['COMPOSER', 'dev-main', '< 1.2.4', undefined],
])('%s %s in %s: %s', (ecosystem, version, range, expected) => {
  expect(isAffected(ecosystem, version, range)).toBe(expected);
});
