import * as z from 'zod';
import { verdicts } from './outcome.ts';
import type { StepResult } from './step-result.ts';

const time = z.iso.datetime();

const stepResult: z.ZodType<StepResult> = z.object({
  schemaVersion: z.literal(1),
  verdict: z.enum(verdicts),
  reason: z.string(),
  title: z.string(),
  summary: z.string(),
  next: z.array(z.string()),
  evidence: z.string().default(''),
  startedAt: time,
  finishedAt: time,
  run: z.string().optional(),
  outputs: z.record(z.string(), z.string()),
  details: z.record(z.string(), z.unknown()),
});

/** The `result` output of a step; undefined for what cannot be read as one. */
export function parseStepResult(line: string): StepResult | undefined {
  try {
    return stepResult.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
