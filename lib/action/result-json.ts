import type { Outcome } from '#lib/domain/outcome';
import type { StepResult } from '#lib/domain/step-result';
import { clip } from '#lib/domain/text';
import { findingsText } from '#lib/report/text';

/**
 * A result travels on as an input of later steps, and Linux takes at most 128 KiB in one environment variable: four of them
 * must fit.
 */
const limit = 24_000;
const evidenceLimit = 6_000;

type Span = { startedAt: Date; finishedAt: Date };

/** One line of JSON of at most 24,000 characters; details that do not fit are left out, and said to be. */
export function resultJson(outcome: Outcome, span: Span): string {
  const result = stepResult(outcome, span);
  const json = JSON.stringify(result);
  if (json.length <= limit) return json;
  const omitted = `${JSON.stringify(outcome.details).length} characters`;
  return JSON.stringify({ ...result, details: { omitted } });
}

function stepResult(
  { verdict, reason, outputs, report, details }: Outcome,
  { startedAt, finishedAt }: Span,
): StepResult {
  return {
    schemaVersion: 1,
    verdict,
    reason,
    title: clip(report.title, 300),
    summary: clip(report.summary, 2_000),
    next: report.next.slice(0, 10).map((step) => clip(step, 500)),
    evidence: clip(findingsText(report), evidenceLimit),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    outputs,
    details,
  };
}
