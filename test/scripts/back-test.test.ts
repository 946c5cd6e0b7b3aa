import { expect, test } from '@jest/globals';
import { areaUnderCurve, backTest, logOptions } from '#scripts/lib/back-test';
import { gitRepository } from '#test/support/git-repository';

test('each commit is judged by what was known before it, and reverts say which should not have been', async () => {
  const repository = await gitRepository();
  try {
    await repository.commitFiles('docs: words', { 'README.md': 'x\n' });
    const large = 'x\n'.repeat(300);
    await repository.commitFiles('feat: risky', { 'src/auth/a.ts': large, 'src/b/b.ts': large, 'src/c/c.ts': large });
    await repository.commitFiles('fix: small (#7)', { 'src/d.ts': 'x\n' });
    await repository.commitFiles('Revert "feat: risky"', { 'src/auth/a.ts': '' });
    await repository.commitFiles('Revert "fix: small (#7)" (#8)\n\nReverts harbour/boats#7', { 'src/d.ts': '' });
    const { scores, commits, reverted } = backTest(await repository.git('log', ...logOptions, 'HEAD'));
    expect({ commits, reverted }).toEqual({ commits: 3, reverted: 2 });
    expect(scores.map(({ isReverted }) => isReverted)).toEqual([false, true, true]);
    expect(areaUnderCurve(scores)).toMatchObject({ auc: 1 });
  } finally {
    await repository.remove();
  }
});

test.each([
  [
    'told apart',
    [
      [1, false],
      [2, true],
    ],
    1,
  ],
  [
    'the wrong way',
    [
      [2, false],
      [1, true],
    ],
    0,
  ],
  [
    'not told apart',
    [
      [1, false],
      [1, true],
    ],
    0.5,
  ],
  [
    'partly',
    [
      [1, false],
      [3, false],
      [2, true],
    ],
    0.5,
  ],
  ['nothing was reverted', [[1, false]], 0.5],
] as [string, [number, boolean][], number][])('the area under the curve: %s', (_sentence, scores, auc) => {
  expect(areaUnderCurve(scores.map(([points, isReverted]) => ({ points, isReverted }))).auc).toBe(auc);
});
