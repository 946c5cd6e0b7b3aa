import type { OpsError } from '#lib/domain/errors/ops-error';
import { checkFailed, checkInconclusive } from '#lib/domain/errors/release';
import type { Outcome, Verdict } from '#lib/domain/outcome';
import { problemsIn } from '#lib/domain/release/check';
import type { Notes } from '#lib/domain/release/notes';
import type { Ports } from './ports.ts';

/**
 * The outcome of a release that may not go out, with an annotation for each problem; undefined of one that may.
 * @param isFirst before the first release there is nothing that files could be compared with
 */
export function checkOutcome(found: Outcome, notes: Notes, isFirst: boolean, { run }: Ports): Outcome | undefined {
  const problems = problemsIn(notes);
  const items = problems.map(({ what, next }) => `${what} ${next}`);
  for (const item of items) run.log.error(item);
  if (items.length > 0) {
    const failed = { ...found, details: { ...found.details, problems } };
    return stopped(failed, 'failed', checkFailed(items.length), items);
  }
  return notes.content || isFirst ? undefined : stopped(found, 'inconclusive', checkInconclusive(), notes.notices);
}

function stopped(found: Outcome, verdict: Verdict, { code, message, next }: OpsError, items: string[]): Outcome {
  const section = { kind: 'list' as const, title: 'Problems', items };
  const sections = [section, ...found.report.sections];
  const report = { ...found.report, verdict, summary: message, sections, next: [next] };
  return { ...found, verdict, reason: code, report };
}
