import * as z from 'zod';
import { verdicts } from '#lib/domain/outcome';
import type { StepResult } from '#lib/domain/step-result';
import { oneLine } from '#lib/domain/text';

const time = z.iso.datetime();

const stepResult = z.object({
  schemaVersion: z.literal(1),
  verdict: z.enum(verdicts),
  reason: z.string(),
  title: z.string(),
  summary: z.string(),
  next: z.array(z.string()),
  evidence: z.string().default(''),
  startedAt: time,
  finishedAt: time,
  outputs: z.record(z.string(), z.string()),
  details: z.record(z.string(), z.unknown()),
});

export type Results = { read: StepResult[]; unreadable: string[] };

/**
 * Lines of `result` JSON; empty ones belong to steps that did not run. A line that cannot be read is kept as it is: an
 * incident must be opened even when the story has a hole.
 */
export const results = z.string().transform((text): Results => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => ({ line, result: stepResult.safeParse(json(line)).data }));
  return {
    read: parsed.flatMap(({ result }) => (result ? [result] : [])),
    unreadable: parsed.flatMap(({ line, result }) => (result ? [] : [oneLine(line, 500)])),
  };
});

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
