// Loaded before a bundle: its time is TIME_AHEAD milliseconds ahead of the wall clock and runs as fast, but whenever the
// process only waits, it tells whoever started it, and time jumps to where it waits for. Minutes pass in milliseconds, a slow
// machine changes nothing, and the bundle is the one that ships. TIME_SKEW: how wrong the runner's own clock is.
import { subscribe } from 'node:diagnostics_channel';
import { promisify } from 'node:util';

const quietMs = 2;
/** What is asked for and not answered is waited for, but not for ever: the answer may be meant to come late. */
const unansweredMs = 25;
/** Work under way that is not a wait, by its names in process.getActiveResourcesInfo(). */
const work = /^(FS|GetAddrInfo|TCPConnect|TLS|Process|Write|Shutdown)/;

let ahead = Number(process.env.TIME_AHEAD);
const skew = Number(process.env.TIME_SKEW);
const WallDate = Date;
const [wallTimeout, wallClear] = [setTimeout, clearTimeout];
const now = () => WallDate.now() + ahead;

globalThis.Date = class extends WallDate {
  constructor(...given) {
    super(...(given.length === 0 ? [now() + skew] : given));
  }
  static now = () => now() + skew;
};

/** Wall timer → when it is due, in our own time, and what it does. */
const timers = new Map();
const startTimer = (callback, ms = 0, ...given) => {
  const fire = () => {
    wallClear(timer);
    if (timers.delete(timer)) callback(...given);
  };
  const timer = wallTimeout(fire, ms);
  timers.set(timer, { at: now() + ms, fire });
  look();
  return timer;
};
globalThis.setTimeout = Object.assign(startTimer, { [promisify.custom]: promisify(wallTimeout) });
globalThis.clearTimeout = (timer) => {
  timers.delete(timer);
  wallClear(timer);
};

const unanswered = new Set();
let changedAt = WallDate.now();
const note = (change) => (message) => {
  change(message.request);
  changedAt = WallDate.now();
};
const answered = note((request) => unanswered.delete(request));
subscribe(
  'http.client.request.created',
  note((request) => {
    unanswered.add(request);
    request.once('close', () => answered({ request }));
  }),
);
subscribe(
  'undici:request:create',
  note((request) => unanswered.add(request)),
);
subscribe('undici:request:trailers', answered);
subscribe('undici:request:error', answered);

let isLooking = false;
function look() {
  if (isLooking) return;
  isLooking = true;
  wallTimeout(report, quietMs).unref();
}

/** Only waits are left: says what for. The answer is how far ahead time is then. */
function report() {
  isLooking = false;
  if (timers.size === 0) return;
  const isWorking = process.getActiveResourcesInfo().some((name) => work.test(name));
  const isTooEarly = unanswered.size > 0 && WallDate.now() - changedAt < unansweredMs;
  if (isWorking || isTooEarly) return look();
  isLooking = true;
  process.send({ unanswered: unanswered.size, next: Math.min(...[...timers.values()].map(({ at }) => at)) });
}

process.on('message', (told) => {
  isLooking = false;
  ahead = Math.max(ahead, told.ahead);
  const due = [...timers.values()].filter(({ at }) => at <= now()).sort((a, b) => a.at - b.at);
  for (const { fire } of due) setImmediate(fire);
  look();
});
process.channel.unref();
