import { spawn } from 'node:child_process';
import type { HealthCheck, HealthStatus, NetworkBinding } from '@aws-sdk/client-ecs';
import type { RehearsalClock } from '#rehearsal/contracts';

type Options = {
  clock: RehearsalClock;
  check: HealthCheck;
  /** The check's argument vector, resolved within the image. */
  argv: string[];
  cwd: string;
  env: Record<string, string>;
  signal: AbortSignal;
  onStatus(status: HealthStatus): void;
};

// Real time that booting and checking need, however fast the clock runs. A check starts a process, which costs more than
// what it checks: healthy containers are left alone for longer.
const SHORTEST_TIMEOUT_MS = 5_000;
const SHORTEST_INTERVAL_MS = 250;
const SHORTEST_INTERVAL_HEALTHY_MS = 10_000;
const SHORTEST_START_MS = 8_000;

/** Runs a container's health check as Docker does, until the signal aborts: `retries` failures in a row are unhealthy. */
export async function watchContainerHealth(options: Options): Promise<void> {
  const { clock, check, signal, onStatus } = options;
  const { interval = 30, retries = 3, startPeriod = 0 } = check;
  const started = clock.now().getTime();
  const startMs = Math.max((startPeriod * 1000) / clock.factor, SHORTEST_START_MS);
  let failures = 0;
  while (!signal.aborted) {
    const passed = await runCheck(options);
    const starting = clock.now().getTime() - started < startMs;
    failures = passed ? 0 : failures + (starting ? 0 : 1);
    if (signal.aborted) return;
    if (passed) onStatus('HEALTHY');
    else if (failures >= retries) onStatus('UNHEALTHY');
    const shortest = passed ? SHORTEST_INTERVAL_HEALTHY_MS : SHORTEST_INTERVAL_MS;
    await clock.sleep(Math.max(interval * 1000, shortest * clock.factor), signal).catch(() => {});
  }
}

function runCheck({ clock, check, argv, cwd, env, signal }: Options): Promise<boolean> {
  const [file = '', ...args] = argv;
  const timeoutMs = Math.max(((check.timeout ?? 5) * 1000) / clock.factor, SHORTEST_TIMEOUT_MS);
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: 'ignore', signal, timeout: timeoutMs, killSignal: 'SIGKILL' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** A check asks for the container's port; without a network namespace it has to ask for the host's. */
export function onHostPorts(command: string[], bindings: NetworkBinding[]): string[] {
  return command.map((word) =>
    bindings.reduce(
      (text, { containerPort, hostPort }) =>
        text.replaceAll(new RegExp(`\\b(localhost|127\\.0\\.0\\.1):${containerPort}\\b`, 'g'), `127.0.0.1:${hostPort}`),
      word,
    ),
  );
}
