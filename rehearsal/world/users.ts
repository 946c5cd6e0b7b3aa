import type { TrafficReport } from '#rehearsal/report/model';

/** People who use an environment: a steady stream of requests through its load balancer, and what they were answered. */
export type Users = {
  report(): TrafficReport;
  stop(): Promise<void>;
};

type Options = {
  environment: string;
  url: string;
  /** Asked in turn. */
  paths: string[];
  perSecond: number;
  now(): Date;
  /** Told when a spell of failures begins, and when it is over. */
  onSpell(what: string): void;
};

/** Longer than any user waits. */
const patienceMs = 3_000;
/** So many good answers in a row end a spell of failures: a part of the pages may work all along. */
const calm = 16;

export function startUsers({ environment, url, paths, perSecond, now, onSpell }: Options): Users {
  const seconds = new Map<number, { ok: number; failed: number }>();
  const open = new Set<Promise<void>>();
  let asked = 0;
  let goodInARow = calm;
  const count = (answer: 'ok' | 'failed') => {
    const second = Math.floor(now().getTime() / 1000);
    const bucket = seconds.get(second) ?? { ok: 0, failed: 0 };
    bucket[answer] += 1;
    seconds.set(second, bucket);
  };
  const visit = async () => {
    const path = paths[asked++ % paths.length] ?? '/';
    const answer = await ask(new URL(path, url));
    count(answer.ok ? 'ok' : 'failed');
    if (!answer.ok && goodInARow >= calm) onSpell(`see failures: ${path} answered ${answer.what}`);
    goodInARow = answer.ok ? goodInARow + 1 : 0;
    if (goodInARow === calm) onSpell('are served again');
  };
  const timer = setInterval(() => {
    const visiting: Promise<void> = visit().finally(() => open.delete(visiting));
    open.add(visiting);
  }, 1000 / perSecond);
  return {
    report: () => trafficReport(environment, seconds),
    stop: async () => {
      clearInterval(timer);
      await Promise.all(open);
    },
  };
}

/** What a browser would show: an error page, or nothing at all. */
async function ask(url: URL): Promise<{ ok: boolean; what: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), headers: { connection: 'close' } });
    await response.arrayBuffer();
    return { ok: response.status < 500, what: String(response.status) };
  } catch (error) {
    return { ok: false, what: error instanceof Error ? error.name : 'nothing' };
  }
}

function trafficReport(environment: string, seconds: Map<number, { ok: number; failed: number }>): TrafficReport {
  const buckets = [...seconds]
    .sort(([a], [b]) => a - b)
    .map(([second, answers]) => ({ at: new Date(second * 1000), ...answers }));
  const failed = buckets.reduce((sum, bucket) => sum + bucket.failed, 0);
  const ok = buckets.reduce((sum, bucket) => sum + bucket.ok, 0);
  return { environment, requests: ok + failed, failed, buckets };
}
