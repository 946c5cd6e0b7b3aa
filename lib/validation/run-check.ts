import type { Check, CheckKind, CheckOf } from '#lib/domain/config/checks';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { isServiceFault } from '#lib/domain/errors/probe';
import { type CheckResult, type Finding, inconclusive } from '#lib/domain/validation/model';
import type { CheckContext, Perform } from './context.ts';
import { performers } from './performers.ts';

/**
 * A check with its attempts. When the look's deadline comes first, what earlier attempts found stands if it was a failure;
 * otherwise the check could not be judged. A call that does not heed the signal is left behind, not waited for.
 */
export async function runCheck(check: Check, context: CheckContext): Promise<CheckResult> {
  const { clock, signal } = context;
  const startedAt = clock.now().getTime();
  const progress: Progress = { attempts: 0 };
  const finding = await Promise.race([attempt(check, context, progress), whenAborted(signal)]);
  return {
    ...(finding ?? unfinished(progress)),
    name: check.name,
    kind: check.kind,
    attempts: progress.attempts,
    durationMs: clock.now().getTime() - startedAt,
  };
}

type Progress = { attempts: number; latest?: Finding };

/** The last attempt's finding; undefined when the signal ended it. */
async function attempt(check: Check, context: CheckContext, progress: Progress): Promise<Finding | undefined> {
  for (;;) {
    progress.attempts += 1;
    const finding = await lookOnce(check, context);
    if (context.signal.aborted && finding.judgement === 'inconclusive') return undefined;
    progress.latest = finding;
    if (finding.judgement === 'pass' || progress.attempts >= check.attempts) return finding;
    await context.clock.sleep(check['retry-delay'], context.signal);
    if (context.signal.aborted) return undefined;
  }
}

const unfinished = ({ latest }: Progress): Finding =>
  latest?.judgement === 'fail'
    ? latest
    : inconclusive(`it did not end before the deadline${latest ? `; ${latest.seen}` : ''}`);

/** That the service does not answer is a failure of the service; that we could not ask is nobody's. */
async function lookOnce<K extends CheckKind>(check: CheckOf<K>, context: CheckContext): Promise<Finding> {
  try {
    const perform = performers[check.kind as K] as Perform<K>;
    return await perform(check, context);
  } catch (error) {
    const judgement = isOpsError(error) && isServiceFault(error) ? 'fail' : 'inconclusive';
    return { judgement, seen: messageOf(error).split('\n')[0] ?? '' };
  }
}

const whenAborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
