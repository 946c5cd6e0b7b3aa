import type { Verdict } from './outcome.ts';

/**
 * The `result` output of every action, as JSON. `schemaVersion` changes when a field changes its meaning.
 * Times are ISO 8601.
 */
export type StepResult = {
  schemaVersion: 1;
  verdict: Verdict;
  /** Stable code in capitals. */
  reason: string;
  title: string;
  summary: string;
  next: string[];
  /** What was found, as plain text: what an incident quotes. Charts are left out, and timelines, which are in `details`. */
  evidence: string;
  startedAt: string;
  finishedAt: string;
  /** The run that said it, and its attempt: `123/1`. */
  run?: string | undefined;
  outputs: Record<string, string>;
  details: Record<string, unknown>;
};
