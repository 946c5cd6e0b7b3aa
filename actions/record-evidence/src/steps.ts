import * as z from 'zod';
import { type Conclusion, conclusions, type StepOfRun } from '#lib/domain/evidence/steps-of-run';
import { parseStepResult } from '#lib/domain/parse-step-result';

const pattern = new RegExp(`^([a-z][\\w-]*)/([a-z][a-z-]*) (${conclusions.join('|')})(?: +(\\S.*))?$`);

/** `deploy/deploy-env success {"schemaVersion":1,…}`: see action.yml. */
export const steps = z.string().transform((text, context): StepOfRun[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const read = lines.filter((line) => line !== '').map((line) => ({ line, step: stepOf(line) }));
  for (const { line, step } of read) {
    if (!step) context.addIssue({ code: 'custom', message: `has a line that names no step: "${line.slice(0, 60)}"` });
  }
  return read.flatMap(({ step }) => step ?? []);
});

function stepOf(line: string): StepOfRun | undefined {
  const [, job, action, conclusion, result] = pattern.exec(line) ?? [];
  if (job === undefined || action === undefined) return undefined;
  const told = result === undefined ? undefined : (parseStepResult(result) ?? 'unreadable');
  return { job, action, conclusion: conclusion as Conclusion, result: told };
}
