import { isOpsError } from '#lib/domain/errors/ops-error';
import { createPipes } from '#lib/exec/pipes';
import { git } from '#lib/git/run-git';
import { areaUnderCurve, backTest, logOptions } from '#scripts/lib/back-test';
import { commandLine, refuser } from '#scripts/lib/command-line';

const help = `scripts/back-test-risk [REPOSITORY [RANGE [PATH…]]]

How well the risk of a change tells which commits were reverted later. Each commit is judged by what was known before it.
  REPOSITORY   a clone (default: this folder)
  RANGE        of its commits, as git log takes it (default: HEAD)
  PATH…        only commits that touch these`;

const { positionals } = commandLine('back-test-risk', help, {});
const [folder = '.', range = 'HEAD', ...paths] = positionals;
const checkout = { pipes: createPipes(), folder, env: { PATH: process.env['PATH'] ?? '' } };

function refuseAs(error: unknown): never {
  if (!isOpsError(error)) throw error;
  return refuser('back-test-risk')(`${folder} cannot be read: ${error.message}`);
}

const log = await git(checkout, ['log', ...logOptions, range, '--', ...paths]).catch(refuseAs);
const { commits, reverted, scores } = backTest(log);
const { auc, above } = areaUnderCurve(scores);
console.log(`${commits} commits, ${reverted} of them reverted later.`);
console.log(
  `A reverted commit has more points than another in ${(auc * 100).toFixed(1)} of 100 pairs (AUC ${auc.toFixed(3)}).`,
);
console.log(`${(above * 100).toFixed(0)} of 100 reverted commits have more points than the median.`);
