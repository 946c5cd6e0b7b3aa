import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { messageOf } from '#lib/domain/errors/ops-error';
import type { Outcome } from '#lib/domain/outcome';
import { redacted } from '#lib/domain/redact';
import { toMarkdown } from '#lib/report/markdown';
import { withReason } from '#lib/report/reason-fact';
import type { Report } from '#lib/report/report';
import { toText } from '#lib/report/text';
import { safeText } from './log.ts';
import { resultJson } from './result-json.ts';
import type { RunContext } from './run-context.ts';

/** GitHub's limit for one step's summary, in bytes. */
const summaryLimit = 1024 * 1024;

/**
 * Outputs, log, annotation and summary of an outcome, each from the same report. Redacted before anything is rendered:
 * escaping changes what a secret looks like, and would hide it from the redactor.
 */
export async function writeOutcome(outcome: Outcome, run: RunContext, startedAt: Date): Promise<void> {
  const safe = redacted(outcome, run.redactor);
  for (const [name, value] of Object.entries(safe.outputs)) core.setOutput(name, value);
  const saying = { startedAt, finishedAt: run.clock.now(), run: `${run.runId}/${run.runAttempt}` };
  core.setOutput('result', resultJson(safe, saying));
  const report = withReason(safe.report, safe.reason);
  run.log.info(toText(report));
  annotate(safe, run);
  await writeSummary(report, run);
}

function annotate({ verdict, reason, report }: Outcome, { redactor }: RunContext): void {
  if (verdict === 'succeeded') return;
  const advice = report.next.length > 0 ? `\nNext: ${report.next[0]}` : '';
  core.error(safeText(`${report.summary}${advice}`, redactor), { title: `${verdict}: ${reason}` });
}

/** A summary that cannot be written is told of; the verdict stands. */
async function writeSummary(report: Report, { log }: RunContext): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  await appendFile(file, `${toMarkdown(report, { limit: summaryLimit })}\n`).catch((error: unknown) =>
    log.warning(`The job summary could not be written: ${messageOf(error)}`),
  );
}
