import { request } from 'node:http';
import type { Probe } from './target-health.ts';

/** One health check: a GET on a fresh connection, as a load balancer node makes it. Never rejects. */
export function probe(url: string, timeoutMs: number): Promise<Probe> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
    const outgoing = request(url, { signal, agent: false, headers: { 'user-agent': 'ELB-HealthChecker/2.0' } });
    outgoing.on('response', (response) => {
      response.resume();
      response.on('error', () => {});
      resolve({ kind: 'answered', status: response.statusCode ?? 0 });
    });
    outgoing.on('error', () => resolve(signal.aborted ? { kind: 'timed-out' } : { kind: 'failed' }));
    outgoing.end();
  });
}
