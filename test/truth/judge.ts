import { expect } from '@jest/globals';
import type { Case } from './case.ts';
import type { Played } from './stage/play-case.ts';
import { canary } from './stage/releases.ts';

/** Seconds that a busy machine may lose: time does not stand still while somebody works. */
const busySeconds = 5;

/** Whether what was said is what the row expects, and whether what happened is what was said. */
export function judge({ expect: wanted }: Case, { run, calls, started, record, tookSeconds }: Played): void {
  const { verdict, reason } = run.result;
  expect({ verdict, reason, log: run.log.slice(-3000) }).toMatchObject({
    verdict: wanted.verdict,
    reason: wanted.reason,
  });
  expect(run.exitCode).toBe(wanted.verdict === 'succeeded' ? 0 : 1);
  if (wanted.outputs) expect(run.outputs).toMatchObject(wanted.outputs);
  if (wanted.cause) expect(causesOf(run.result.details)).toContain(wanted.cause);
  if (wanted.started !== undefined) expect(started).toBe(wanted.started);
  if (wanted.record) expect(record).toBe(wanted.record);
  // Markdown writes some letters with a backslash.
  if (wanted.says) expect(run.summary.replace(/\\(.)/g, '$1')).toContain(wanted.says);
  if (wanted.endsBy !== undefined) expect(tookSeconds).toBeLessThanOrEqual(wanted.endsBy + busySeconds);
  const lastInput = (operation: string) =>
    calls.findLast((call) => `${call.service}:${call.operation}` === operation)?.input;
  for (const [operation, input] of Object.entries(wanted.sends ?? {}))
    expect(lastInput(operation)).toMatchObject(input);
  for (const [operation, names] of Object.entries(wanted.omits ?? {})) {
    const sent = Object.keys(lastInput(operation) ?? {});
    expect({ operation, sent }).toEqual({ operation, sent: sent.filter((name) => !names.includes(name)) });
    expect(sent.length).toBeGreaterThan(0);
  }
  for (const [operation, most] of Object.entries(wanted.calls ?? {})) {
    const made = calls.filter((call) => `${call.service}:${call.operation}` === operation);
    expect({ operation, calls: made.length }).toEqual({ operation, calls: Math.min(made.length, most) });
  }
  const shown = [run.log.replace(/^::add-mask::.*$/gm, ''), run.summary, JSON.stringify(run.outputs)].join('\n');
  for (const secret of [canary, ...(wanted.hides ?? [])]) expect(shown).not.toContain(secret);
}

/** The root cause of each service that has one. */
const causesOf = ({ services }: Record<string, unknown>): (string | undefined)[] =>
  ((services ?? []) as { cause?: { code: string } }[]).map(({ cause }) => cause?.code);
