import { probeUnable } from '#lib/domain/errors/probe';
import { resolveUrl } from '#lib/domain/validation/endpoints';
import type { ProbeRequest, ProbeResponse } from '#lib/ports';
import type { CheckContext } from './context.ts';

/** The fields of a check that make its request; `status` is the one that counts as answered well. */
type Visit = Omit<ProbeRequest, 'timeoutMs' | 'signal'> & { timeout: number; status?: number };

/** One request of a check, to the environment or another declared host; what it met goes to the chart. */
export async function visit(check: Visit, context: CheckContext): Promise<ProbeResponse> {
  const { clock, probes, signal, settings } = context;
  const url = resolveUrl(check.url, settings.url)?.href;
  if (url === undefined) throw probeUnable(check.url, 'the environment has no url');
  const at = clock.now();
  try {
    const response = await probes.http({ ...requestOf(check), url, signal });
    context.keep({ at, latencyMs: response.latencyMs, ok: response.status === (check.status ?? 200) });
    return response;
  } catch (error) {
    if (!signal.aborted) context.keep({ at, ok: false });
    throw error;
  }
}

const requestOf = ({ method, headers, body, redirects, timeout }: Visit) => ({
  timeoutMs: timeout,
  ...(method && { method }),
  ...(headers && { headers }),
  ...(body !== undefined && { body }),
  ...(redirects && { redirects }),
});
