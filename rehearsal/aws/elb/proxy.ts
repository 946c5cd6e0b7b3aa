import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { RehearsalClock } from '#rehearsal/contracts';
import type { Lease } from './target-groups.ts';
import type { RequestRecord } from './traffic.ts';

export type ProxyDependencies = {
  clock: RehearsalClock;
  /** The target for the next request, or undefined where none is registered. */
  choose(): Lease | undefined;
  /** Real milliseconds that a target may stay silent before the answer is 504. */
  idleTimeoutMs: number;
  /** Draws the trace id of a request. */
  traceId(): string;
  onEnd(record: Omit<RequestRecord, 'at'>): void;
};

/** Forwards one request as an Application Load Balancer does, with its own 502, 503 and 504. */
export function forward(deps: ProxyDependencies, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const started = deps.clock.now().getTime();
  const lease = deps.choose();
  const target = lease ? `${lease.address.id}:${lease.address.port}` : '-';
  const { method = 'GET', url: path = '/' } = incoming;
  let byLoadBalancer = false;
  outgoing.on('close', () => {
    lease?.release();
    const aborted = !outgoing.writableFinished && !byLoadBalancer;
    const status = aborted ? CLIENT_CLOSED : outgoing.statusCode;
    const ms = deps.clock.now().getTime() - started;
    deps.onEnd({ method, path, status, ms, target, byLoadBalancer: byLoadBalancer || aborted });
  });
  const answer = (status: number): void => {
    byLoadBalancer = true;
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, status);
  };
  if (lease) passOn(deps, lease, incoming, outgoing, answer);
  else answer(503);
}

const CLIENT_CLOSED = 460;
const REASONS: Record<number, string> = {
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

function passOn(
  deps: ProxyDependencies,
  { address }: Lease,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (status: number) => void,
): void {
  let timedOut = false;
  const { method, url: path } = incoming;
  const upstream = request({ host: address.id, port: address.port, method, path, headers: headersFor(deps, incoming) });
  upstream.setTimeout(deps.idleTimeoutMs, () => {
    timedOut = true;
    upstream.destroy();
  });
  upstream.on('response', (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
    response.on('error', () => outgoing.destroy());
  });
  upstream.on('error', () => answer(timedOut ? 504 : 502));
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}

/** Headers that are about one connection stay on it. */
const PER_CONNECTION = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);

function headersFor({ traceId }: ProxyDependencies, incoming: IncomingMessage): Record<string, string | string[]> {
  const kept = Object.entries(incoming.headers).flatMap(([name, value]): [string, string | string[]][] =>
    value === undefined || PER_CONNECTION.has(name) ? [] : [[name, value]],
  );
  const client = incoming.socket.remoteAddress ?? '127.0.0.1';
  const before = incoming.headers['x-forwarded-for'];
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': before === undefined ? client : `${before}, ${client}`,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': String(incoming.socket.localPort ?? ''),
    'x-amzn-trace-id': incoming.headers['x-amzn-trace-id'] ?? `Root=1-${traceId()}`,
  };
}

function refuse(outgoing: ServerResponse, status: number): void {
  const reason = `${status} ${REASONS[status] ?? 'Error'}`;
  const body = `<html><head><title>${reason}</title></head><body><center><h1>${reason}</h1></center></body></html>\n`;
  outgoing.writeHead(status, { server: 'awselb/2.0', 'content-type': 'text/html', 'content-length': body.length });
  outgoing.end(body);
}
