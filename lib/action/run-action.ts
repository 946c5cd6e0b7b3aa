import * as core from '@actions/core';
import type { z } from 'zod';
import { afterCancel } from '#lib/domain/cancellation';
import { messageOf } from '#lib/domain/errors/ops-error';
import { exitCode, type Outcome } from '#lib/domain/outcome';
import { readInputs } from './inputs.ts';
import { missingJobVariables } from './job-variables.ts';
import { cancelledOutcome, failedOutcome, refusedOutcome } from './outcome-of-error.ts';
import { type RunContext, runContext } from './run-context.ts';
import { writeOutcome } from './write-outcome.ts';

/** What an action does with valid inputs: the ports it gets, and its use case. */
export type Deed<I, P> = {
  wire(input: I, run: RunContext): P | Promise<P>;
  useCase(input: I, ports: P): Promise<Outcome>;
};

/**
 * Begins and ends a run: reads the inputs, wires the ports, plays the use case, writes summary, annotations and outputs,
 * and sets the exit status by the verdict. Nothing is called, nor even loaded, before the inputs are valid: a mistake in a
 * workflow is told within a blink.
 */
export async function runAction<S extends z.ZodObject, P>(
  schema: S,
  load: () => Promise<Deed<z.output<S>, P>>,
): Promise<void> {
  refuseOutsideOfJob();
  const run = runContext(cancellation());
  const startedAt = run.clock.now();
  const outcome = await Promise.race([play(schema, load, run), broken(run), overdue(run.cancelled)]);
  await writeOutcome(outcome, run, startedAt);
  // A socket or a timer that somebody forgot must not keep the job, nor its bill, running.
  process.exit(exitCode(outcome.verdict));
}

/** Without a run there is no summary and no output to tell it in: one line is all. */
function refuseOutsideOfJob(): void {
  const missing = missingJobVariables(process.env);
  if (missing.length === 0) return;
  core.error(
    `This is no job of GitHub Actions, nothing was called: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing or malformed. Run the action in a workflow; \`scripts/rehearse\` plays one on this machine.`,
  );
  process.exit(1);
}

async function play<S extends z.ZodObject, P>(
  schema: S,
  load: () => Promise<Deed<z.output<S>, P>>,
  run: RunContext,
): Promise<Outcome> {
  let ready: () => Promise<Outcome>;
  try {
    const input = readInputs(schema, process.env);
    const { wire, useCase } = await load();
    const ports = await wire(input, run);
    ready = () => useCase(input, ports);
  } catch (error) {
    return refusedOutcome(error);
  }
  return ready().catch(failedOutcome);
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
    }, afterCancel.exit).unref();
  };
  process.on('SIGINT', cancel);
  process.on('SIGTERM', cancel);
  return controller.signal;
}

/** Somebody who does not answer must not keep us from saying that we do not know. */
const overdue = (cancelled: AbortSignal): Promise<Outcome> =>
  new Promise((resolve) => {
    const tell = () => setTimeout(() => resolve(cancelledOutcome()), afterCancel.outcome).unref();
    cancelled.addEventListener('abort', tell, { once: true });
  });
