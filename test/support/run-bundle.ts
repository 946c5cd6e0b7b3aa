import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { actionInputs } from './action-inputs.ts';

export type BundleRun = {
  /** Null where a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  /** The `result` output. */
  result: { verdict: string; reason: string; details: Record<string, unknown> } & Record<string, unknown>;
  summary: string;
  log: string;
  /** When the process was gone, by performance.now(). */
  endedAt: number;
};

type Options = {
  with: Record<string, string>;
  workspace: string;
  /** AWS_ENDPOINT_URL, GITHUB_API_URL, ACTIONS_ID_TOKEN_REQUEST_URL … */
  env?: Record<string, string>;
  /** The path of the bundle; default: the one that ships. */
  bundle?: string;
  /** Sent after the bundle wrote its first line, or what `cancelOn` says. */
  cancel?: NodeJS.Signals;
  cancelOn?: string;
  /** Called with the running bundle: to kill it when its time has come, or to talk to what is loaded before it. */
  onStart?(child: ChildProcess): void;
};

const sha = '0123456789abcdef0123456789abcdef01234567';

/** Plays the runner for one step: starts `dist/index.js` with inputs and files as GitHub's runner does, and reads what it wrote. */
export async function runBundle(action: string, options: Options): Promise<BundleRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-step-'));
  try {
    const env = await runnerEnvironment(folder, action, options);
    const { exitCode, signal, log, endedAt } = await start(
      options.bundle ?? `actions/${action}/dist/index.js`,
      env,
      options,
    );
    const outputs = parseOutputs(await readFile(path.join(folder, 'output'), 'utf8'));
    const summary = await readFile(path.join(folder, 'summary'), 'utf8');
    return { exitCode, signal, outputs, result: JSON.parse(outputs['result'] ?? '{}'), summary, log, endedAt };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runnerEnvironment(folder: string, action: string, options: Options): Promise<Record<string, string>> {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  const paths = Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]);
  await Promise.all(paths.map(([, file]) => writeFile(String(file), file?.endsWith('json') ? '{}' : '')));
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(paths),
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: 'harbour/boat-listing',
    GITHUB_SERVER_URL: 'http://127.0.0.1:1',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1234',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ada',
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTIONS: 'true',
    ...actionInputs(action, options.with, {
      'github.token': 'ghs_test_token_of_this_job',
      'github.sha': sha,
      'github.ref_name': 'main',
    }),
    ...options.env,
  };
}

function start(bundle: string, env: Record<string, string>, { workspace, cancel, cancelOn = '', onStart }: Options) {
  return new Promise<Pick<BundleRun, 'exitCode' | 'signal' | 'log' | 'endedAt'>>((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve(bundle)], {
      env,
      cwd: workspace,
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    });
    onStart?.(child);
    const chunks: Buffer[] = [];
    let isCancelled = false;
    let endedAt = 0;
    const hear = (chunk: Buffer) => {
      chunks.push(chunk);
      if (!cancel || isCancelled || !Buffer.concat(chunks).includes(cancelOn)) return;
      isCancelled = child.kill(cancel);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('exit', () => {
      endedAt = performance.now();
    });
    child.on('close', (exitCode, signal) =>
      resolve({ exitCode, signal, log: Buffer.concat(chunks).toString('utf8'), endedAt }),
    );
  });
}

/** `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
