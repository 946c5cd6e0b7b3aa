import { isOpsError } from '#lib/domain/errors/ops-error';
import { createPipes } from '#lib/exec/pipes';
import { git } from '#lib/git/run-git';
import { areaUnderCurve } from '#scripts/lib/area-under-curve';
import { backTest, type Judged } from '#scripts/lib/back-test';
import { commandLine, refuser } from '#scripts/lib/command-line';
import { logOptions } from '#scripts/lib/read-log';

const help = `scripts/back-test-risk [REPOSITORY [RANGE [PATH…]]]

How well the risk of a change tells which were reverted later. Each change is judged by what was known before it.
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

const judged = backTest(await git(checkout, ['log', ...logOptions, range, '--', ...paths]).catch(refuseAs));
const half = Math.floor(judged.length / 2);
const reverted = (some: Judged[]) => some.filter(({ isReverted }) => isReverted).length;

for (const [name, part] of [
  ['all', judged],
  ['older half', judged.slice(0, half)],
  ['newer half', judged.slice(half)],
] as const)
  console.log(
    `${name}: ${part.length} changes, ${reverted(part)} reverted later, AUC ${areaUnderCurve(part).toFixed(3)}`,
  );
for (const level of ['low', 'medium', 'high'] as const) {
  const part = judged.filter((one) => one.level === level);
  const share = ((100 * reverted(part)) / Math.max(1, part.length)).toFixed(1);
  console.log(`${level}: ${part.length} changes, ${share} of 100 reverted later`);
}
