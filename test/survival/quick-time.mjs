// Preloaded into a process under test: its waits are divided by QUICK_TIME, until it is told to end: then five seconds are
// five seconds. What it reads off the clock is always true.
import process from 'node:process';

let factor = Number(process.env.QUICK_TIME ?? 1);
const real = globalThis.setTimeout;
globalThis.setTimeout = (callback, ms = 0, ...args) => real(callback, ms / factor, ...args);
process.prependListener('SIGTERM', () => {
  factor = 1;
});
