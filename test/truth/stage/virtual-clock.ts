import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RehearsalClock } from '#rehearsal/contracts';

/** One time for a stand-in and the bundle that talks to it: it runs as the wall clock does, and jumps over waits. */
export type VirtualClock = RehearsalClock & {
  /** The environment of a process that lives in this time, its own clock `skewMs` ahead of it. */
  environment(skewMs: number): Record<string, string>;
  /** Lets the process say when it only waits. */
  attend(child: ChildProcess): void;
};

type Sleeper = { at: number; wake(): void };
/** Sent by virtual-time.mjs. `next`: when its first timer is due. */
type Waiting = { unanswered: number; next: number };

const preload = pathToFileURL(path.resolve('test/truth/stage/virtual-time.mjs')).href;

export function virtualClock(): VirtualClock {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const sleepers = new Set<Sleeper>();
  /** Requests that sleep here are not work: when every one that is unanswered does, all there is to do is wait. */
  const jump = ({ unanswered, next }: Waiting) => {
    if (unanswered > sleepers.size) return;
    const target = Math.min(next, ...[...sleepers].map(({ at }) => at));
    ahead = Math.max(ahead, target - Date.now());
    for (const sleeper of sleepers) if (sleeper.at <= now()) sleeper.wake();
  };
  return {
    factor: 1,
    now: () => new Date(now()),
    sleep: (ms, signal) => sleepAmong(sleepers, { at: now() + ms, ms, signal }),
    environment: (skewMs) => ({
      NODE_OPTIONS: `--import=${preload}`,
      TIME_AHEAD: String(ahead),
      TIME_SKEW: String(skewMs),
    }),
    attend: (child) => {
      child.on('message', (waiting: Waiting) => {
        jump(waiting);
        if (child.connected) child.send({ ahead }, () => undefined);
      });
    },
  };
}

function sleepAmong(
  sleepers: Set<Sleeper>,
  { at, ms, signal }: { at: number; ms: number; signal: AbortSignal | undefined },
): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      sleepers.delete(sleeper);
      resolve();
    };
    const sleeper = { at, wake };
    const timer = setTimeout(wake, ms).unref();
    sleepers.add(sleeper);
    signal?.addEventListener('abort', wake, { once: true });
  });
}
