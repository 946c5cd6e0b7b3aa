import { probeUnable } from '#lib/domain/errors/probe';
import { resolveUrl } from '#lib/domain/validation/endpoints';
import type { ProbeRequest, ProbeResponse } from '#lib/ports';
import type { CheckContext } from './context.ts';

type Visit = Omit<ProbeRequest, 'timeoutMs' | 'signal'> & {
  timeout: number;
  /** The status that counts as answered well. */
  status?: number;
};

/** One request of a check, to the environment or another declared host; what it met goes to the chart. */
export async function visit(request: Visit, context: CheckContext): Promise<ProbeResponse> {
  const { clock, signal, settings } = context;
  const { status = 200, timeout, ...rest } = request;
  const url = resolveUrl(request.url, settings.url);
  if (!url) throw probeUnable(request.url, 'the environment has no url');
  const at = clock.now();
  try {
    const response = await context.probes.http({ ...rest, url: url.href, timeoutMs: timeout, signal });
    context.keep({ at, latencyMs: response.latencyMs, ok: response.status === status });
    return response;
  } catch (error) {
    if (!signal.aborted) context.keep({ at, ok: false });
    throw error;
  }
}
