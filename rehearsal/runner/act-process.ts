import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export type ActCommand = { binary: string; args: string[]; cwd: string; env: Record<string, string> };

export type ActProcess = {
  child: ChildProcess;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Asks act to end: the running step is killed, `always()` steps still run. */
  interrupt(): void;
  /** Ends act and all that its steps started. */
  kill(): void;
};

/** In the environment of everything that a run starts, so that strays can be told from other processes. */
const MARKER = 'REHEARSAL_RUN';

/**
 * Starts act, in its own pid namespace where this is allowed (Linux, root): there, nothing that a step started outlives it.
 * Elsewhere strays are found by the marker in their environment (Linux), or only the process group is ended.
 */
export function startAct(command: ActCommand, isolated = canIsolate()): ActProcess {
  const [file, ...args] = isolated
    ? ['unshare', '--pid', '--fork', '--kill-child', command.binary, ...command.args]
    : [command.binary, ...command.args];
  const env = { ...command.env, [MARKER]: command.cwd };
  const child = spawn(file ?? command.binary, args, {
    env,
    cwd: command.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return {
    child,
    exited,
    interrupt: () => signalGroup(child, 'SIGINT'),
    kill: () => {
      signalGroup(child, 'SIGKILL');
      if (!isolated) reapMarked(command.cwd);
    },
  };
}

let isolation: boolean | undefined;

function canIsolate(): boolean {
  isolation ??= spawnSync('unshare', ['--pid', '--fork', '--kill-child', 'true']).status === 0;
  return isolation;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has gone already.
  }
}

/** Steps run in sessions of their own, beyond the reach of the process group. */
function reapMarked(marker: string): void {
  if (process.platform !== 'linux') return;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARKER}=${marker}`))
        process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Another user's process, or one that has gone.
    }
  }
}
