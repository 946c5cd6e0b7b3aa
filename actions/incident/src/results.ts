import * as z from 'zod';
import { parseStepResult } from '#lib/domain/parse-step-result';
import type { StepResult } from '#lib/domain/step-result';
import { oneLine } from '#lib/domain/text';

export type Results = { read: StepResult[]; unreadable: string[] };

/**
 * Lines of `result` JSON; empty ones belong to steps that did not run. A line that cannot be read is kept as it is: an
 * incident must be opened even when the story has a hole.
 */
export const results = z.string().transform((text): Results => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => ({ line, result: parseStepResult(line) }));
  return {
    read: parsed.flatMap(({ result }) => (result ? [result] : [])),
    unreadable: parsed.flatMap(({ line, result }) => (result ? [] : [oneLine(line, 500)])),
  };
});
