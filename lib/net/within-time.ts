import { probeTimedOut, probeUnable } from '#lib/domain/errors/probe';
import type { Clock } from '#lib/ports';

type Limit = { clock: Clock; timeoutMs: number; signal?: AbortSignal | undefined; target: string };

/**
 * Runs the body under a deadline; its signal aborts at the end in any case, so that nothing stays open.
 * @throws OpsError PROBE_TIMED_OUT, PROBE_UNABLE when the caller's signal aborts
 */
export async function withinTime<T>(limit: Limit, body: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, timeoutMs, signal, target } = limit;
  const ended = new AbortController();
  const stop = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  const timeUp = async (): Promise<never> => {
    await clock.sleep(timeoutMs, stop);
    throw probeTimedOut(target, timeoutMs);
  };
  try {
    return await Promise.race([body(stop), timeUp()]);
  } catch (error) {
    throw signal?.aborted ? probeUnable(target, 'it was stopped') : error;
  } finally {
    ended.abort();
  }
}
