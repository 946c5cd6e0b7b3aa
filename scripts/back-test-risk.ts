import { createPipes } from '#lib/exec/pipes';
import { git } from '#lib/git/run-git';
import { areaUnderCurve, backTest, logOptions } from '#scripts/lib/back-test';

const [folder = '.', range = 'HEAD', ...paths] = process.argv.slice(2);
const checkout = { pipes: createPipes(), folder, env: { PATH: process.env['PATH'] ?? '' } };
const { commits, reverted, scores } = backTest(await git(checkout, ['log', ...logOptions, range, '--', ...paths]));
const { auc, above } = areaUnderCurve(scores);
console.log(`${commits} commits, ${reverted} of them reverted later.`);
console.log(
  `A reverted commit has more points than another in ${(auc * 100).toFixed(1)} of 100 pairs (AUC ${auc.toFixed(3)}).`,
);
console.log(`${(above * 100).toFixed(0)} of 100 reverted commits have more points than the median.`);
