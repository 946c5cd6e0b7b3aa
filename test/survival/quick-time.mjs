// Preloaded into a process under test: its waits are divided by QUICK_TIME; what it reads off the clock stays true.
import process from 'node:process';

const factor = Number(process.env.QUICK_TIME ?? 1);
const real = globalThis.setTimeout;
globalThis.setTimeout = (callback, ms = 0, ...args) => real(callback, ms / factor, ...args);
