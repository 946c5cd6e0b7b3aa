import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import type { Outcome } from '#lib/domain/outcome';
import { toMarkdown } from '#lib/report/markdown';
import { toText } from '#lib/report/text';
import { safeText } from './log.ts';
import { resultJson } from './result-json.ts';
import type { RunContext } from './run-context.ts';

/** GitHub's limit for one step's summary, in bytes. */
const summaryLimit = 1024 * 1024;

/** Summary, annotation, log and outputs of an outcome: each redacted, each from the same report. */
export async function writeOutcome(outcome: Outcome, run: RunContext, startedAt: Date): Promise<void> {
  const redact = run.redactor.redact;
  run.log.info(toText(outcome.report));
  annotate(outcome, run);
  await writeSummary(redact(toMarkdown(outcome.report, { limit: summaryLimit })));
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, redact(value));
  core.setOutput('result', resultJson(outcome, { startedAt, finishedAt: run.clock.now() }, redact));
}

function annotate({ verdict, reason, report }: Outcome, { redactor }: RunContext): void {
  if (verdict === 'succeeded') return;
  const advice = report.next.length > 0 ? `\nNext: ${report.next[0]}` : '';
  core.error(safeText(`${report.summary}${advice}`, redactor), { title: `${verdict}: ${reason}` });
}

async function writeSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file && path.isAbsolute(file)) await appendFile(file, `${markdown}\n`);
}
