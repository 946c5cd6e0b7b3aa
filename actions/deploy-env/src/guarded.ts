import { isLeaseLost } from '#lib/domain/errors/lease';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import type { Ending, ServiceEnd } from './service-end.ts';

export const endedWell = ({ verdict }: ServiceEnd): boolean => verdict === 'succeeded';

export const cancelledEarly: Ending = {
  verdict: 'cancelled',
  reason: 'CANCELLED_BEFORE_CHANGE',
  sentence: 'the run was cancelled before anything was changed',
};

/** What AWS refused ends this service, not the report about the others. */
export async function guarded(name: string, work: () => Promise<ServiceEnd>): Promise<ServiceEnd> {
  try {
    return await work();
  } catch (error) {
    const reason = isOpsError(error) ? error.code : 'UNEXPECTED';
    const verdict = isLeaseLost(reason) ? 'superseded' : 'failed';
    return { name, verdict, reason, sentence: messageOf(error), changed: false };
  }
}
