import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionInputs } from '#test/support/action-inputs';
import type { Repository } from './notes-repository.ts';
import { timedProcess } from './timed-process.ts';

/** Milliseconds from start to end. */
type Timed = (repository: Repository, given?: Record<string, string>) => Promise<number>;

export type NotesRunner = {
  notes: Timed;
  /** Peak resident set of the action's process, in bytes. */
  peak: Timed;
  /** What git needs for the same history, its output thrown away. */
  log: Timed;
  bareNode(): Promise<number>;
  other(command: string, args: string[], repository: Repository): Promise<number>;
};

const changelog = 'CHANGELOG.md';
const format = '--format=%H%x1f%cI%x1f%an%x1f%ae%x1f%B';

/** Plays the runner for the shipped bundle, offline. */
export async function notesRunner(folder: string): Promise<NotesRunner> {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', GITHUB_EVENT_PATH: 'event.json' };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]));
  for (const file of Object.values(paths)) await writeFile(file, file.endsWith('json') ? '{}' : '');
  const base = { PATH: process.env['PATH'] ?? '', HOME: folder, RUNNER_TEMP: folder, ...paths };
  const bundle = path.resolve('actions/release-notes/dist/index.js');
  const probe = pathToFileURL(path.resolve('scripts/benchmarks/tell-peak.mjs')).href;
  const PEAK_FILE = path.join(folder, 'peak');
  const play = async (
    { folder: workspace, head: newest }: Repository,
    given: Record<string, string> = {},
    more = {},
  ) => {
    await Promise.all([
      rm(path.join(workspace, changelog), { force: true }),
      writeFile(paths['GITHUB_OUTPUT'] ?? '', ''),
    ]);
    const head = given['head'] ?? newest;
    const inputs = actionInputs(
      'release-notes',
      { base: 'main', offline: 'true', publish: 'none', ...given, head },
      { 'github.token': 'none', 'github.sha': head },
    );
    const run = { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'harbour/boat-listing', GITHUB_SHA: '0'.repeat(40) };
    const env = { ...base, ...job, ...run, ...inputs, ...more };
    return timedProcess(process.execPath, [bundle], { env, cwd: workspace });
  };
  return {
    notes: play,
    peak: async (repository, given) => {
      await play(repository, given, { NODE_OPTIONS: `--import=${probe}`, PEAK_FILE });
      return Number(await readFile(PEAK_FILE, 'utf8'));
    },
    log: ({ folder: at }, { head = 'HEAD' } = {}) =>
      timedProcess('git', ['-C', at, 'log', '-z', format, head], { env: base, cwd: folder }),
    bareNode: () => timedProcess(process.execPath, ['-e', '0'], { env: base, cwd: folder }),
    other: (command, args, { folder: at }) => timedProcess(command, args, { env: base, cwd: at }),
  };
}

const job = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'http://127.0.0.1:1',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'ada',
  GITHUB_TRIGGERING_ACTOR: 'ada',
  GITHUB_EVENT_NAME: 'push',
};

export const wholeHistory = { changelog, 'rebuild-changelog': 'true' };
