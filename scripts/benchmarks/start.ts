import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { actionNames } from './action-names.ts';
import { atMost, type Bench, type Figure, median, megabytes, milliseconds, type Section, times } from './figure.ts';
import { withBundle } from './with-bundle.ts';

const rounds = 25;
/** Memory hardly differs from one round to the next. */
const memoryRounds = 5;
const limits = { ratio: 2.2, peak: 60e6 };

type Pair = { bare: number; bundle: number };
type Subject = { name: string; file: string; isOwn: boolean; starts: Pair[]; peaks: number[] };

/** Starts of every bundle that is refused for its inputs, each right after a Node that does nothing. */
export async function start({ peers, say }: Bench): Promise<Section> {
  const subject = (folder: string, isOwn: boolean): Subject => ({
    name: path.basename(folder),
    file: path.resolve(folder, 'dist/index.js'),
    isOwn,
    starts: [],
    peaks: [],
  });
  const own = (await actionNames()).map((name) => subject(`actions/${name}`, true));
  const all = [...own, ...(await withBundle(peers)).map((folder) => subject(folder, false))];
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-start-'));
  try {
    const runner = await runnerIn(folder);
    // The first round fills the file cache.
    await inTurns(all, 1, ({ file }) => runner.start([file]));
    await inTurns(all, rounds, async ({ file, starts }, round) => {
      if (file === all[0]?.file) say(`starts, round ${round} of ${rounds}`);
      starts.push({ bare: await runner.start(['-e', '0']), bundle: await runner.start([file]) });
    });
    await inTurns(all, memoryRounds, async ({ file, peaks }) => void peaks.push(await runner.peak([file])));
    const barePeak = await runner.peak(['-e', '0']);
    return { title: 'Start', about, figures: all.flatMap((one) => figuresOf(one, barePeak)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One after the other, round after round. */
async function inTurns(all: Subject[], times: number, work: (one: Subject, round: number) => Promise<unknown>) {
  for (let round = 1; round <= times; round++) for (const one of all) await work(one, round);
}

const about = [
  `Each bundle is started as a runner does, with inputs that are missing: it reads them, says every mistake, writes its outputs
and ends. What it needs for the network is loaded after that, and does not count here. ${rounds} rounds; each start is paired
with a bare \`node -e 0\` right before it. Other work on the machine slows both, so the ratio is that of the fastest of each;
the medians stand beside it. Memory is the peak resident set (VmHWM) of the process, the median of all rounds.`,
];

function figuresOf({ name, isOwn, starts, peaks }: Subject, barePeak: number): Figure[] {
  const of = (kind: keyof Pair) => starts.map((pair) => pair[kind]);
  const fastest = { bare: Math.min(...of('bare')), bundle: Math.min(...of('bundle')) };
  const ratio = fastest.bundle / fastest.bare;
  const peak = median(peaks);
  const show = (value: number) =>
    value === ratio ? `${times(ratio)} (${milliseconds(fastest.bundle)})` : times(value);
  const medians = `medians ${milliseconds(median(of('bundle')))} and ${milliseconds(median(of('bare')))}`;
  const figures = [
    atMost(`${name}, start`, ratio, limits.ratio, show, `bare Node ${milliseconds(fastest.bare)}; ${medians}`),
    atMost(`${name}, memory`, peak, limits.peak, megabytes, `bare Node ${megabytes(barePeak)}`),
  ];
  // The limits are ours alone.
  return isOwn ? figures : figures.map(({ limit, isMet, ...figure }) => figure);
}

type Runner = {
  /** Milliseconds from start to end. */
  start(args: string[]): Promise<number>;
  /** Peak resident set in bytes. */
  peak(args: string[]): Promise<number>;
};

/** Runs Node with the little that a runner gives every step. */
async function runnerIn(folder: string): Promise<Runner> {
  const files = ['output', 'summary'].map((name) => path.join(folder, name));
  await Promise.all(files.map((file) => writeFile(file, '')));
  const [GITHUB_OUTPUT = '', GITHUB_STEP_SUMMARY = ''] = files;
  const job = { GITHUB_REPOSITORY: 'harbour/boat-listing', GITHUB_RUN_ID: '1', GITHUB_SHA: '0'.repeat(40) };
  const env = { PATH: '', HOME: folder, ...job, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY };
  const timed = (args: string[], more: Record<string, string> = {}): Promise<number> => {
    const begun = performance.now();
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...env, ...more }, stdio: 'ignore' });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => resolve(performance.now() - begun));
    });
  };
  const PEAK_FILE = path.join(folder, 'peak');
  const probe = pathToFileURL(path.resolve('scripts/benchmarks/tell-peak.mjs')).href;
  return {
    start: timed,
    peak: async (args) => {
      await timed(args, { NODE_OPTIONS: `--import=${probe}`, PEAK_FILE });
      return Number(await readFile(PEAK_FILE, 'utf8'));
    },
  };
}
