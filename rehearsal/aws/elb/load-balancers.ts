import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Listener, LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RehearsalClock } from '#rehearsal/contracts';
import { forward } from './proxy.ts';
import { loadBalancerNotFound } from './refusals.ts';
import type { Lease } from './target-groups.ts';
import { createTraffic, type RequestRecord, type Traffic } from './traffic.ts';

type ListenerRecord = { description: Listener; targetGroup: string; server: Server };

export type LoadBalancerRecord = {
  arn: string;
  description: LoadBalancer;
  listeners: Map<string, ListenerRecord>;
  traffic: Traffic;
};

export type LoadBalancers = ReturnType<typeof createLoadBalancers>;

type Dependencies = {
  clock: RehearsalClock;
  choose(targetGroup: string): Lease | undefined;
  traceId(): string;
  onRequest(loadBalancer: string, targetGroup: string, record: RequestRecord): void;
};

const IDLE_TIMEOUT_MS = 60_000;
// A target that works hard on a small machine is not silent: the shortest real time before a 504, at any clock factor.
const SHORTEST_IDLE_TIMEOUT_MS = 5_000;
const PRIVILEGED_PORTS = 1024;

/** Load balancers: each listener is a real HTTP proxy on the loopback interface. */
export function createLoadBalancers(deps: Dependencies) {
  const balancers = new Map<string, LoadBalancerRecord>();
  const get = (arn: string): LoadBalancerRecord => {
    const balancer = balancers.get(arn);
    if (!balancer) throw loadBalancerNotFound();
    return balancer;
  };
  const usersOf = (targetGroup: string): string[] =>
    [...balancers.values()]
      .filter(({ listeners }) => [...listeners.values()].some((listener) => listener.targetGroup === targetGroup))
      .map(({ arn }) => arn);
  return {
    get,
    usersOf,
    all: () => [...balancers.values()],
    add: (arn: string, description: LoadBalancer): void =>
      void balancers.set(arn, { arn, description, listeners: new Map(), traffic: createTraffic(deps.clock) }),
    /** Starts a listener and resolves to the port that it really has: ports below 1024 become a free one. */
    listen: (balancer: LoadBalancerRecord, targetGroup: string, port: number) =>
      listen(deps, balancer, targetGroup, port),
    close: async (): Promise<void> => {
      const servers = [...balancers.values()].flatMap(({ listeners }) => [...listeners.values()]);
      await Promise.all(servers.map(({ server }) => stop(server)));
    },
  };
}

async function listen(
  { clock, choose, traceId, onRequest }: Dependencies,
  balancer: LoadBalancerRecord,
  targetGroup: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const proxy = {
    clock,
    traceId,
    choose: () => choose(targetGroup),
    idleTimeoutMs: Math.max(IDLE_TIMEOUT_MS / clock.factor, SHORTEST_IDLE_TIMEOUT_MS),
    onEnd: (seen: Omit<RequestRecord, 'at'>) => onRequest(balancer.arn, targetGroup, balancer.traffic.add(seen)),
  };
  const server = createServer((incoming, outgoing) => forward(proxy, incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port < PRIVILEGED_PORTS ? 0 : port, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
