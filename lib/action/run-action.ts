import * as core from '@actions/core';
import type { z } from 'zod';
import { messageOf } from '#lib/domain/errors/ops-error';
import { exitCode, type Outcome } from '#lib/domain/outcome';
import { readInputs } from './inputs.ts';
import { failedOutcome, refusedOutcome } from './outcome-of-error.ts';
import { type RunContext, runContext } from './run-context.ts';
import { writeOutcome } from './write-outcome.ts';

/** How long a cancelled action may take to leave things in the configured state. */
const graceMs = 5_000;

/**
 * Begins and ends a run: reads the inputs, wires the ports, plays the use case, writes summary, annotations and outputs,
 * and sets the exit status by the verdict. Nothing is called before the inputs are valid.
 */
export async function runAction<S extends z.ZodObject, P>(
  schema: S,
  wire: (input: z.output<S>, run: RunContext) => P | Promise<P>,
  useCase: (input: z.output<S>, ports: P) => Promise<Outcome>,
): Promise<void> {
  const run = runContext(cancellation());
  const startedAt = run.clock.now();
  const outcome = await Promise.race([play(schema, wire, useCase, run), broken(run)]);
  await writeOutcome(outcome, run, startedAt);
  // A socket or a timer that somebody forgot must not keep the job, nor its bill, running.
  process.exit(exitCode(outcome.verdict));
}

async function play<S extends z.ZodObject, P>(
  schema: S,
  wire: (input: z.output<S>, run: RunContext) => P | Promise<P>,
  useCase: (input: z.output<S>, ports: P) => Promise<Outcome>,
  run: RunContext,
): Promise<Outcome> {
  let ready: { input: z.output<S>; ports: P };
  try {
    const input = readInputs(schema, process.env);
    ready = { input, ports: await wire(input, run) };
  } catch (error) {
    return refusedOutcome(error);
  }
  return useCase(ready.input, ready.ports).catch(failedOutcome);
}

/** The last resort: whatever breaks outside of the use case still ends in an outcome, never in a stack trace alone. */
function broken({ log }: RunContext): Promise<Outcome> {
  // Nobody waits for it any more, so nothing depends on it: the use case goes on.
  process.on('unhandledRejection', (error) => log.warning(`Something in the background failed: ${messageOf(error)}`));
  return new Promise((resolve) => {
    process.once('uncaughtException', (error) => resolve(failedOutcome(error)));
  });
}

function cancellation(): AbortSignal {
  const controller = new AbortController();
  const cancel = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      core.error('Cancelled, and not finished within 5 s: the operation is left as it is.');
      process.exit(1);
    }, graceMs).unref();
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return controller.signal;
}
