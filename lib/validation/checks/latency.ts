import type { CheckOf } from '#lib/domain/config/checks';
import { isOpsError } from '#lib/domain/errors/ops-error';
import { isServiceFault } from '#lib/domain/errors/probe';
import { judgeLatency } from '#lib/domain/validation/judge-latency';
import type { Sample } from '#lib/domain/validation/model';
import type { CheckContext, Perform } from '../context.ts';
import { visit } from '../visit.ts';

export const latency: Perform<'latency'> = async (check, context) => {
  const samples: Sample[] = [];
  let left = check.requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      samples.push(await measure(check, context));
    }
  };
  await Promise.all(Array.from({ length: Math.min(check.concurrency, check.requests) }, worker));
  return judgeLatency(samples, check);
};

/** Connecting is part of it: each request opens its own connection, as a new visitor does. */
async function measure(check: CheckOf<'latency'>, context: CheckContext): Promise<Sample> {
  const at = context.clock.now();
  try {
    const { status, latencyMs } = await visit(check, context);
    return { at, latencyMs, ok: status === check.status };
  } catch (error) {
    if (isOpsError(error) && isServiceFault(error)) return { at, ok: false };
    throw error;
  }
}
