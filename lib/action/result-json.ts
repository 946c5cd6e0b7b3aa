import type { Outcome } from '#lib/domain/outcome';
import type { StepResult } from '#lib/domain/step-result';
import { clip } from '#lib/domain/text';
import { findingsText } from '#lib/report/text';

/**
 * A result travels on as an input of later steps, and Linux takes at most 128 KiB in one environment variable: five of them
 * must fit. Bytes, because a log line in Japanese has three for each character.
 */
const limit = 25_600;
const evidenceLimit = 6_000;

/** When it was said, and in which run: see StepResult. */
type Saying = { startedAt: Date; finishedAt: Date; run: string };

const fits = (value: unknown): boolean => Buffer.byteLength(JSON.stringify(value)) <= limit;

/** One line of JSON of at most 25,600 bytes; details that do not fit are left out, and said to be, then evidence. */
export function resultJson(outcome: Outcome, saying: Saying): string {
  let result = stepResult(outcome, saying);
  if (!fits(result)) {
    result = { ...result, details: { omitted: `${JSON.stringify(outcome.details).length} characters` } };
  }
  for (let most = evidenceLimit / 2; !fits(result) && most >= 1; most /= 2) {
    result = { ...result, ...shortened(result, Math.floor(most)) };
  }
  return JSON.stringify(result);
}

const shortened = ({ evidence, summary, next }: StepResult, most: number): Partial<StepResult> => ({
  evidence: clip(evidence, most),
  summary: clip(summary, most),
  next: next.map((step) => clip(step, most)),
});

function stepResult(
  { verdict, reason, outputs, report, details }: Outcome,
  { startedAt, finishedAt, run }: Saying,
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
    run,
    outputs,
    details,
  };
}
