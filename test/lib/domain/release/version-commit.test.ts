import { expect, test } from '@jest/globals';
import { isVersionCommit } from '#lib/domain/release/version-commit';

test.each([
  ['npm', '1.2.3'],
  ['lerna', 'v1.2.3'],
  ['lerna, for a package', '@boats/api@1.2.3'],
  ['release-please', 'chore(main): release 1.2.3 (#12)'],
  ['release-please, for a component', 'chore(main): release api 1.2.3'.replace('api ', 'api-v')],
  ['semantic-release', 'chore(release): 1.2.3 [skip ci]'],
  ['our own pull request', 'chore(release): v1.2.3-rc.1 (#7)'],
  ['our own pull request for a component', 'chore(release): api-v1.2.3'],
  ['a person', 'release: v3.5.13'],
  ['a person in other words', 'chore: Release v1.2.3'],
])('%s says nothing but the version', (_who, header) => {
  expect(isVersionCommit(header)).toBe(true);
});

test.each([
  ['a dependency', 'chore(deps): 1.2.3'],
  ['a feature', 'feat: 1.2.3'],
  ['a version and more', 'chore(release): v1.2.3 and a fix'],
  ['half a version', 'release: v1.2'],
  ['a sentence', 'release the anchor'],
  ['nothing', ''],
  ['a line as long as a book', `chore(release): ${'a-'.repeat(100_000)}1.2.3`],
])('%s is a change', (_what, header) => {
  expect(isVersionCommit(header)).toBe(false);
});
