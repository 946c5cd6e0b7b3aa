import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atMost, type Bench, type Figure, megabytes, milliseconds, type Section, times } from './figure.ts';
import { hostileMessages } from './hostile-messages.ts';
import {
  componentNames,
  generateRepository,
  git,
  type Repository,
  repositoryIn,
  sizes,
  withFewTags,
} from './notes-repository.ts';
import { type NotesRunner, notesRunner, wholeHistory } from './notes-runner.ts';

const rounds = 5;
const quickRounds = 15;
const limits = { whole: 2, peak: 128 * 2 ** 20, linear: 2.2, last: 90, flat: 1.15, components: 150 };
const fewTags = 100;

/** What release notes cost, beside git and Node alone. */
export async function notes({ peers, repositories, say }: Bench): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-notes-'));
  try {
    say(`a repository of ${sizes.commits} commits`);
    const runner = await notesRunner(folder);
    const generated = await generateRepository(folder);
    const figures = [
      ...(await wholeFigures('generated', generated, runner, say)),
      ...(await linearFigure(generated, runner, say)),
      ...(await lastFigures(generated, await withFewTags(folder, generated, fewTags), runner, say)),
      ...(await componentFigures(generated, runner, say)),
      ...hostileMessages(say),
    ];
    for (const given of repositories) {
      const copy = await copyOf(folder, given);
      figures.push(...(await wholeFigures(path.basename(path.resolve(given)), copy, runner, say)));
    }
    for (const peer of peers) figures.push(...(await peerFigures(peer, generated, runner, say)));
    return { title: 'Release notes', about, figures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const about = [
  `The bundle of release-notes is started as a runner does, offline and without writing to GitHub, in a generated repository:
${sizes.commits} commits on one branch, ${sizes.tags} packed tags, ${componentNames.length} components. "Whole history" rebuilds CHANGELOG.md, a section for each
version; its floor is \`git log\` of the same commits. "Last release" is what happens on each merge, ${sizes.sinceRelease} commits; its floor is
\`node -e 0\`. The fastest of ${rounds} or ${quickRounds} rounds, in turns with the floor. Memory is the peak resident set of the action's process.`,
];

/** The fastest of each, one after the other, round after round; the first round fills caches and does not count. */
async function fastest(turns: number, ...works: (() => Promise<number>)[]): Promise<number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, work] of works.entries()) {
      const took = await work();
      if (turn > 0) best[index] = Math.min(best[index] ?? took, took);
    }
  }
  return best;
}

async function wholeFigures(name: string, repository: Repository, runner: NotesRunner, say: Bench['say']) {
  say(`whole history, ${name}`);
  const [ours = 0, floor = 1] = await fastest(
    rounds,
    () => runner.notes(repository, wholeHistory),
    () => runner.log(repository),
  );
  const peak = await runner.peak(repository, wholeHistory);
  const what = `whole history, ${name}, ${repository.commits} commits`;
  const show = (value: number) => (value === limits.whole ? times(value) : `${times(value)} (${milliseconds(ours)})`);
  return [
    atMost(what, ours / floor, limits.whole, show, `git log ${milliseconds(floor)}`),
    atMost(`${what}: memory`, peak, limits.peak, megabytes),
  ];
}

async function linearFigure(repository: Repository, runner: NotesRunner, say: Bench['say']): Promise<Figure[]> {
  say('half of the history');
  const head = `HEAD~${sizes.commits / 2}`;
  const [whole = 0, half = 1] = await fastest(
    rounds,
    () => runner.notes(repository, wholeHistory),
    () => runner.notes(repository, { ...wholeHistory, head }),
  );
  return [atMost('twice the commits', whole / half, limits.linear, times, `half of them ${milliseconds(half)}`)];
}

async function lastFigures(
  many: Repository,
  few: Repository,
  runner: NotesRunner,
  say: Bench['say'],
): Promise<Figure[]> {
  say('last release');
  const [ours = 0, withFew = 1, floor = 1] = await fastest(
    quickRounds,
    () => runner.notes(many),
    () => runner.notes(few),
    () => runner.bareNode(),
  );
  const bare = `bare Node ${milliseconds(floor)}`;
  return [
    atMost(`last release, ${sizes.tags} tags`, ours, limits.last, milliseconds, bare),
    atMost(`the same beside ${fewTags} tags`, ours / withFew, limits.flat, times, milliseconds(withFew)),
  ];
}

async function componentFigures(repository: Repository, runner: NotesRunner, say: Bench['say']): Promise<Figure[]> {
  say(`${componentNames.length} components`);
  const components = componentNames.map((name) => `    ${name}: { paths: [${name}], scopes: [${name}] }\n`).join('');
  await mkdir(path.join(repository.folder, '.github'), { recursive: true });
  await writeFile(
    path.join(repository.folder, '.github/slipway.yml'),
    `${config}release:\n  components:\n${components}`,
  );
  const log = ['-C', repository.folder, 'log', '--name-only', '-z', `-${sizes.sinceComponents}`];
  const [ours = 0, floor = 1] = await fastest(
    quickRounds,
    () => runner.notes(repository),
    () => runner.other('git', log, repository),
  );
  await rm(path.join(repository.folder, '.github'), { recursive: true });
  const what = `${componentNames.length} components, ${sizes.sinceComponents} commits`;
  return [atMost(what, ours, limits.components, milliseconds, `git log --name-only ${milliseconds(floor)}`)];
}

const config = `version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "arn:aws:iam::111122223333:role/build" }
environments:
  production:
    account: "111122223333"
    region: eu-west-1
    role: arn:aws:iam::111122223333:role/deploy
    ecs: { cluster: boat-production, services: { boat-listing: {} } }
`;

/** What is written there stays out of the repository that was given. */
async function copyOf(folder: string, given: string): Promise<Repository> {
  // Two of them may have one name.
  const copy = await mkdtemp(path.join(folder, 'given-'));
  await git(folder, ['clone', '--quiet', '--shared', '--no-checkout', path.resolve(given), copy]);
  return repositoryIn(copy);
}

/** How others are asked for the last release, and for the whole history. */
const peerCommands: [name: string, last: string[], whole: string[]][] = [
  ['conventional-changelog', ['-p', 'conventionalcommits', '-r', '1'], ['-p', 'conventionalcommits', '-r', '0']],
  ['git-cliff', ['--latest', '--offline'], ['--offline']],
];

async function peerFigures(folder: string, repository: Repository, runner: NotesRunner, say: Bench['say']) {
  const figures: Figure[] = [];
  for (const [name, last, whole] of peerCommands) {
    const command = path.resolve(folder, 'node_modules/.bin', name);
    const isThere = await access(command).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    for (const [what, args] of [
      ['last release', last],
      ['whole history', whole],
    ] as const) {
      say(`${name}, ${what}`);
      figures.push({ what: `${name}: ${what}`, value: milliseconds(await runner.other(command, args, repository)) });
    }
  }
  return figures;
}
