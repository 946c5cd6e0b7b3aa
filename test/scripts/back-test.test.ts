import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { backTest } from '#scripts/lib/back-test';
import { logOptions } from '#scripts/lib/read-log';
import { type GitRepository, gitRepository } from '#test/support/git-repository';

let repository: GitRepository;
beforeAll(async () => {
  repository = await gitRepository();
});
afterAll(() => repository.remove());

test('each change is judged by what was known before it, and later reverts say which should not have been', async () => {
  const { commitFiles, git } = repository;
  const large = 'x\n'.repeat(300);
  await commitFiles('docs: words', { 'README.md': 'x\n' });
  const risky = await commitFiles('feat: risky', { 'src/a.ts': large });
  await git('checkout', '--quiet', '-b', 'branch');
  await commitFiles('half of it', { 'src/b.ts': 'x\n' });
  await commitFiles('all of it', { 'src/b.ts': large });
  await git('checkout', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #6 from ada/branch\n\nWhole', 'branch');
  const merge = await git('rev-parse', 'HEAD');
  await commitFiles('Revert "feat: risky"', { 'src/a.ts': 'x\n' });
  const again = await commitFiles('feat: risky, again (#7)', { 'src/a.ts': large });
  await commitFiles('v1.0.0', { version: '1.0.0\n' });
  await commitFiles('fix: Revert "Merge pull request #6 from ada/branch" (#8)', { 'src/b.ts': undefined });
  const judged = backTest(await git('log', ...logOptions, 'HEAD'));
  expect(judged.map(({ sha, points, isReverted }) => [sha, points, isReverted])).toEqual([
    [expect.any(String), 0, false],
    [risky, 18, true],
    // Its branch's own commits are not its past, and its lines are those of all of it.
    [merge, 18, true],
    // Ada made all of the changes; one of them was a revert.
    [again, 18, false],
  ]);
});
