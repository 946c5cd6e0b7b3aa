import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { RehearsalClock } from '#rehearsal/contracts';
import type { CommandLine } from './command-line.ts';
import type { Reaper } from './reaper.ts';

export type ContainerProcess = {
  /** Resolves when the process is gone and its output is read: 128 + n where signal n ended it. */
  exited: Promise<number>;
  /** SIGTERM now, SIGKILL after `graceSeconds` of the rehearsal's clock. Resolves when it is gone. */
  stop(graceSeconds: number): Promise<void>;
};

type Options = {
  clock: RehearsalClock;
  reaper: Reaper;
  command: CommandLine;
  env: Record<string, string>;
  onLine(line: string): void;
};

type Child = ChildProcessByStdio<null, Readable, Readable>;

// A process gets this much real time to end by itself, however fast the clock runs.
const SHORTEST_GRACE_MS = 500;

/** Starts a container's process as the leader of its own group. Rejects where it cannot be started at all. */
export async function startContainerProcess(options: Options): Promise<ContainerProcess> {
  const { command, env, reaper, onLine } = options;
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  const pid = await spawned(child);
  reaper.watch(pid);
  const exited = exitOf(child, pid, reaper);
  return { exited, stop: (graceSeconds) => stop(options.clock, pid, exited, graceSeconds) };
}

function spawned(child: Child): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', reject);
  });
}

function exitOf(child: Child, pid: number, reaper: Reaper): Promise<number> {
  return new Promise((resolve) => {
    let exitCode = 0;
    child.once('exit', (code, signal) => {
      exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
      // What the leader leaves behind would keep its output open, and its ports.
      killGroup(pid, 'SIGKILL');
    });
    child.once('close', () => {
      reaper.forget(pid);
      resolve(exitCode);
    });
  });
}

async function stop(clock: RehearsalClock, pid: number, exited: Promise<number>, graceSeconds: number): Promise<void> {
  const over = new AbortController();
  killGroup(pid, 'SIGTERM');
  const grace = clock.sleep(Math.max(graceSeconds * 1000, SHORTEST_GRACE_MS * clock.factor), over.signal);
  const killed = grace.then(() => killGroup(pid, 'SIGKILL')).catch(() => {});
  await exited;
  over.abort();
  await killed;
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: the group is gone, which is what was wanted.
  }
}
