import type { RehearsalClock } from '#rehearsal/contracts';

export type Scheduler = {
  /** Looks after a service from now on; where it does already, looks soon. */
  follow(service: string): void;
  /** Something happened to the service: look soon instead of at the next tick. */
  wake(service: string): void;
  close(): Promise<void>;
};

type Options = {
  clock: RehearsalClock;
  /** Real milliseconds between looks when nothing happens. */
  tickMs: number;
  /** One look. Returns whether there is anything left to look after. */
  look(service: string): boolean;
};

// The shortest real time between two looks at a service, however much happens.
const PAUSE_MS = 10;

type Follower = { changed: boolean; nap: AbortController; over: Promise<void> };

/** One loop for each service: it looks when something happened, and every tick. */
export function createScheduler({ clock, tickMs, look }: Options): Scheduler {
  const followers = new Map<string, Follower>();
  let closed = false;

  const sleep = async (follower: Follower, realMs: number): Promise<void> => {
    follower.nap = new AbortController();
    await clock.sleep(realMs * clock.factor, follower.nap.signal).catch(() => {});
  };

  const run = async (service: string, follower: Follower): Promise<void> => {
    while (!closed) {
      follower.changed = false;
      if (!look(service)) break;
      await sleep(follower, PAUSE_MS);
      if (!follower.changed && !closed) await sleep(follower, tickMs - PAUSE_MS);
    }
    followers.delete(service);
  };

  const wake = (service: string): void => {
    const follower = followers.get(service);
    if (!follower || follower.changed) return;
    follower.changed = true;
    follower.nap.abort();
  };

  const follow = (service: string): void => {
    wake(service);
    if (closed || followers.has(service)) return;
    const follower: Follower = { changed: false, nap: new AbortController(), over: Promise.resolve() };
    followers.set(service, follower);
    follower.over = run(service, follower);
  };

  return {
    follow,
    wake,
    close: async () => {
      closed = true;
      const running = [...followers.values()];
      for (const { nap } of running) nap.abort();
      await Promise.all(running.map(({ over }) => over));
    },
  };
}
