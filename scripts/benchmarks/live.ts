import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { versionTags } from '#lib/domain/release/tags';
import { gitHistory } from '#lib/git/history';
import { git } from '#lib/git/run-git';
import { atMost, type Bench, type Figure, kilobytes, median, milliseconds, type Section } from './figure.ts';
import { checkoutOf, writeLongHistory } from './long-history.ts';
import { timedProcess } from './timed-process.ts';

const commits = 30_000;
const rounds = 15;
const limits = { answerMs: 100, rangeBytes: 1e6 };

/** How soon `scripts/live` answers, and what the last release costs a checkout of one commit. */
export async function live({ say }: Bench): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-live-'));
  try {
    say(`a history of ${commits} commits`);
    const product = path.join(folder, 'product');
    await mkdir(product);
    await writeLongHistory(product, commits);
    const first = await timed(product, ['HEAD']);
    const figures = [...(await answers(product, say)), await lastRange(product, folder)];
    return { title: 'Is it live?', about: aboutIt(first), figures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const aboutIt = (first: number): string[] => [
  `\`scripts/live … --offline\` in a generated repository of ${commits} commits and ${commits / 10} tags, the start of Node included and
without a network: deployments come from GitHub on top. The fastest of ${rounds} rounds, each beside a bare \`node -e 0\`; medians stand
beside it. Before, one question made the commit-graph and the index, which took ${milliseconds(first)}.`,
  'The last release is read from a clone of one commit, over `file://`: what git fetched for it, as objects on the disk.',
];

async function answers(product: string, say: Bench['say']): Promise<Figure[]> {
  const questions: [string, string][] = [
    ['the newest commit', 'HEAD'],
    ['a commit of long ago', 'HEAD~12000'],
    ['a pull request', '#15001'],
    ['a tag', 'v1.1500.0'],
  ];
  const times = new Map(questions.map(([what]) => [what, [] as number[]]));
  const bare: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`questions, round ${round} of ${rounds}`);
    bare.push(await timedNode(product, ['-e', '0']));
    for (const [what, asked] of questions) times.get(what)?.push(await timed(product, [asked]));
  }
  return [...times].map(([what, all]) => {
    const floor = `bare Node ${milliseconds(Math.min(...bare))}; medians ${milliseconds(median(all))} and ${milliseconds(median(bare))}`;
    return atMost(`${what} is found`, Math.min(...all), limits.answerMs, milliseconds, floor);
  });
}

const script = path.resolve('scripts/live.ts');

const timed = (product: string, args: string[]): Promise<number> =>
  timedNode(product, ['--no-warnings', script, ...args, '--offline']);

/** Compiled code is kept, as scripts/live does. */
function timedNode(cwd: string, args: string[]): Promise<number> {
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(cwd, '.git', 'compiled') };
  return timedProcess(process.execPath, args, { cwd, env });
}

async function lastRange(product: string, folder: string): Promise<Figure> {
  const clone = path.join(folder, 'clone');
  await git(checkoutOf(folder), ['clone', '--quiet', '--depth=1', '--no-tags', `file://${product}`, clone]);
  const before = await bytesBelow(path.join(clone, '.git/objects'));
  const history = gitHistory(checkoutOf(clone));
  const head = (await history.resolve('HEAD')) ?? '';
  // The newest commit has the newest tag.
  const previous = await history.firstAncestor(head, versionTags(await history.tags()).slice(1));
  await history.between(previous?.sha, head);
  const bytes = (await bytesBelow(path.join(clone, '.git/objects'))) - before;
  return atMost(
    `a clone of one commit, ${kilobytes(before)}, fetches the last release`,
    bytes,
    limits.rangeBytes,
    kilobytes,
  );
}

async function bytesBelow(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(files.map(async (file) => stat(path.join(folder, file))));
  return sizes.reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}
