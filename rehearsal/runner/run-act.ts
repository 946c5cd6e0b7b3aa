import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { actCommand } from './act-command.ts';
import { parseActEvent } from './act-events.ts';
import { type ActJob, type ActObserver, actJobs } from './act-jobs.ts';
import { type ActProcess, startAct } from './act-process.ts';
import { secretMask } from './mask.ts';
import { createRunFolder, type RunFolder } from './run-folder.ts';

/** The tools that a run uses; `path` comes before the system's folders, after the shims. */
export type ActTools = { binary: string; node: string; path: string[] };

/** One workflow run, as act is told it. */
export type ActScenario = {
  tools: ActTools;
  /** A checkout of the repository at `sha`. */
  cwd: string;
  /** Path within it, or absolute. */
  workflow: string;
  eventName: string;
  event: Record<string, unknown>;
  repository: string;
  ref: string;
  sha: string;
  runId: number;
  runNumber: number;
  runAttempt: number;
  actor: string;
  token: string;
  github: { apiUrl: string; graphqlUrl: string; serverUrl: string };
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Identity beyond the usual; wins over the workflow's `env:`. */
  env?: Record<string, string>;
  /** What a runner's machine would have set; a workflow's `env:` wins. */
  processEnv?: Record<string, string>;
  /** Labels that this machine answers to; a job with another one does not run. Default `ubuntu-latest`. */
  labels?: string[];
  /** Default 1: the order of sibling jobs is random with act, at least they do not overlap. */
  concurrentJobs?: number;
  now(): Date;
  /** In real time: how long a cancelled act may clean up. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  signal?: AbortSignal;
  /** Aborts when the machine is lost: act and all that it started end at once, without a word. */
  lost?: AbortSignal;
  observer?: (folder: RunFolder) => ActObserver;
};

/** How it went. `crashed` is act's own death, never the workflow's failure; `cancelled` and `lost` follow the signals. */
export type ActRun = {
  status: 'success' | 'failure' | 'cancelled' | 'lost' | 'crashed';
  exitCode: number | null;
  jobs: ActJob[];
  /** act's own complaints; an invalid workflow is explained here. */
  stderr: string;
  folder: RunFolder;
};

const GRACE_MS = 10_000;

/** Plays one workflow with act on this machine. The caller removes the folder. */
export async function runAct(scenario: ActScenario): Promise<ActRun> {
  const folder = await createRunFolder(scenario);
  const mask = secretMask([scenario.token, ...Object.values(scenario.secrets ?? {})]);
  const jobs = actJobs(mask, scenario.now, scenario.observer?.(folder));
  const act = startAct(actCommand(scenario, folder));
  const stopWatching = stopOnAbort(act, scenario);
  const [stderr, { code }] = await Promise.all([readAll(act, folder, jobs.accept), act.exited]);
  stopWatching();
  act.kill();
  return {
    status: verdict(code, stderr, scenario),
    exitCode: code,
    jobs: jobs.jobs(),
    stderr: mask.apply(stderr),
    folder,
  };
}

function verdict(code: number | null, stderr: string, { signal, lost }: ActScenario): ActRun['status'] {
  if (signal?.aborted) return 'cancelled';
  if (lost?.aborted) return 'lost';
  if (code === null || code > 1 || /fatal error: |panic: /.test(stderr)) return 'crashed';
  return code === 0 ? 'success' : 'failure';
}

async function readAll(
  act: ActProcess,
  folder: RunFolder,
  accept: ReturnType<typeof actJobs>['accept'],
): Promise<string> {
  const { stdout, stderr } = act.child;
  if (!stdout || !stderr) throw new Error('act was started without pipes.');
  const raw = createWriteStream(folder.file('act.jsonl'), { mode: 0o600 });
  const complaints = text(stderr);
  for await (const line of createInterface({ input: stdout })) {
    raw.write(`${line}\n`);
    const event = parseActEvent(line);
    if (event) accept(event);
  }
  raw.end();
  return complaints;
}

function stopOnAbort(act: ActProcess, { signal, lost, sleep }: ActScenario): () => void {
  const stop = async () => {
    const gone = new AbortController();
    act.interrupt();
    await Promise.race([act.exited, sleep(GRACE_MS, gone.signal).catch(() => undefined)]);
    gone.abort();
    act.kill();
  };
  if (signal?.aborted) void stop();
  signal?.addEventListener('abort', stop, { once: true });
  lost?.addEventListener('abort', act.kill, { once: true });
  return () => {
    signal?.removeEventListener('abort', stop);
    lost?.removeEventListener('abort', act.kill);
  };
}
