import { probeUnable, unreachable } from '#lib/domain/errors/probe';
import { type Endpoint, endpointOf, normalHostName } from '#lib/domain/validation/hosts';
import type { Clock, ProbeRequest, ProbeResponse, Probes } from '#lib/ports';
import { type Answer, exchange } from './exchange.ts';
import { admit, type Declaration, pinned, type Resolve, systemResolve } from './guard.ts';
import { probeError } from './probe-error.ts';
import { type Hop, nextHop } from './redirects.ts';
import { openTcp, readCertificate } from './sockets.ts';
import { withinTime } from './within-time.ts';

type Net = { declaration: Declaration; clock: Clock; resolve: Resolve };

const mostRedirects = 5;

/**
 * Probes that contact declared hosts only. Each connection, and each hop of a redirect, is admitted by name and by
 * address, and goes to the very address that was admitted. Proxies of the environment are not used.
 */
export function createProbes(declaration: Declaration, clock: Clock, resolve: Resolve = systemResolve): Probes {
  const net = { declaration, clock, resolve };
  return {
    http: (request) => http(net, request),
    tcp: async (host, port, timeoutMs, signal) => {
      const before = clock.now().getTime();
      await atEndpoint(net, { host, port, timeoutMs, signal }, openTcp);
      return { latencyMs: clock.now().getTime() - before };
    },
    tls: (host, port, timeoutMs, signal) => atEndpoint(net, { host, port, timeoutMs, signal }, readCertificate),
  };
}

async function http(net: Net, request: ProbeRequest): Promise<ProbeResponse> {
  const { url, method = 'GET', headers = {}, body, timeoutMs, signal } = request;
  const target = `${method} ${url}`;
  const before = net.clock.now().getTime();
  const first: Hop = { url: new URL(url), method, headers, body };
  const hops = request.redirects === 'none' ? 0 : mostRedirects + 1;
  try {
    const answer = await withinTime({ clock: net.clock, timeoutMs, signal, target }, (stop) =>
      follow(net, first, hops, stop),
    );
    return { ...answer, latencyMs: net.clock.now().getTime() - before };
  } catch (error) {
    throw probeError(target, error);
  }
}

async function follow(net: Net, hop: Hop, hopsLeft: number, signal: AbortSignal): Promise<Answer> {
  const endpoint = endpointOf(hop.url);
  if (!endpoint) throw probeUnable(hop.url.href, 'it is not an http(s) address');
  const addresses = await admit(endpoint, net.declaration, net.resolve);
  signal.throwIfAborted();
  const answer = await exchange({ ...hop, lookup: pinned(addresses), signal });
  const next = nextHop(hop, answer.status, answer.headers['location']);
  if (!next || hopsLeft === 0) return answer;
  if (hopsLeft === 1) throw unreachable(hop.url.href, `more than ${mostRedirects} redirects`);
  return follow(net, next, hopsLeft - 1, signal);
}

type Visit = { endpoint: Endpoint; lookup: ReturnType<typeof pinned>; signal: AbortSignal };
type Place = { host: string; port: number; timeoutMs: number; signal: AbortSignal | undefined };

async function atEndpoint<T>(net: Net, place: Place, visit: (visit: Visit) => Promise<T>): Promise<T> {
  const { host, port, timeoutMs, signal } = place;
  const target = `${host}:${port}`;
  const endpoint = { name: normalHostName(host) ?? host, port };
  try {
    return await withinTime({ clock: net.clock, timeoutMs, signal, target }, async (stop) => {
      const addresses = await admit(endpoint, net.declaration, net.resolve);
      stop.throwIfAborted();
      return visit({ endpoint, lookup: pinned(addresses), signal: stop });
    });
  } catch (error) {
    throw probeError(target, error);
  }
}
