import { expect, test } from '@jest/globals';
import { areaUnderCurve } from '#scripts/lib/area-under-curve';

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
  expect(areaUnderCurve(scores.map(([points, isReverted]) => ({ points, isReverted })))).toBe(auc);
});
