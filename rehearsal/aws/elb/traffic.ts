import type { RehearsalClock } from '#rehearsal/contracts';

/** One request as the load balancer's access log has it. `target` is `host:port`, or `-` where none was chosen. */
export type RequestRecord = {
  at: Date;
  method: string;
  path: string;
  status: number;
  ms: number;
  target: string;
  /** Whether the status was the load balancer's own: 502, 503, 504, 460. */
  byLoadBalancer: boolean;
};

/** One second of traffic. `failures` are answers of 500 and above. */
export type TrafficSecond = { at: Date; requests: number; failures: number; worstMs: number };

export type Traffic = {
  add(record: Omit<RequestRecord, 'at'>): RequestRecord;
  /** The newest requests, oldest first: at most 10,000. */
  requests(): RequestRecord[];
  /** Every second that saw traffic, oldest first. */
  seconds(): TrafficSecond[];
  totals(): { requests: number; failures: number };
};

const KEPT_REQUESTS = 10_000;
const KEPT_SECONDS = 3_600;

/** The record of one load balancer's traffic, bounded in memory. */
export function createTraffic(clock: RehearsalClock): Traffic {
  const newest: RequestRecord[] = [];
  const bySecond = new Map<number, TrafficSecond>();
  const totals = { requests: 0, failures: 0 };
  return {
    add(seen) {
      const record = { at: clock.now(), ...seen };
      newest.push(record);
      if (newest.length > KEPT_REQUESTS) newest.shift();
      count(bySecond, record);
      totals.requests += 1;
      totals.failures += record.status >= 500 ? 1 : 0;
      return record;
    },
    requests: () => [...newest],
    seconds: () => [...bySecond.values()].map((second) => ({ ...second })),
    totals: () => ({ ...totals }),
  };
}

function count(bySecond: Map<number, TrafficSecond>, { at, status, ms }: RequestRecord): void {
  const start = Math.floor(at.getTime() / 1000) * 1000;
  const second = bySecond.get(start) ?? { at: new Date(start), requests: 0, failures: 0, worstMs: 0 };
  second.requests += 1;
  second.failures += status >= 500 ? 1 : 0;
  second.worstMs = Math.max(second.worstMs, ms);
  bySecond.set(start, second);
  const oldest = bySecond.keys().next().value;
  if (bySecond.size > KEPT_SECONDS && oldest !== undefined) bySecond.delete(oldest);
}
