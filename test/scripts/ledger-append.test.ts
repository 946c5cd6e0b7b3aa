/** Records that a person appends: plain git, pushed to a server, by several at once, and killed in between. */
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { createLedger } from '#lib/github/ledger/ledger';
import { seededDraw } from '#rehearsal/faults';
import { draftsIn } from '#scripts/lib/append-drafts';
import { pushedBranch } from '#scripts/lib/pushed-branch';
import { cloneUrl, git, here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { fakeClock } from '#test/support/fake-clock';
import { contend, expectWhole, percentile95 } from '#test/support/ledger-contest';
import { filesOnBranch } from '#test/support/ledger-world';
import { draftOf, origin } from '#test/support/ledgers';
import { run } from '#test/support/outside-run';

let world: World;
let folder: string;
const clock = { now: () => new Date(), sleep: async () => {} };

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
  folder = await mkdtemp(path.join(os.tmpdir(), 'append-'));
});
beforeEach(() => world.grace.rest.git.deleteRef({ ...here, ref: `heads/${ledgerBranch}` }).catch(() => undefined));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

async function clone(name: string): Promise<string> {
  const at = path.join(folder, `${name}-${Math.random().toString(36).slice(2)}`);
  await git(folder, 'clone', '-q', cloneUrl(world, world.tokens.grace), at);
  for (const [key, value] of Object.entries({ 'user.name': 'Grace', 'user.email': 'grace@harbour.example' }))
    await git(at, 'config', key, value);
  return at;
}

const ledgerIn = async (name: string, seed = 1) =>
  createLedger({ branch: pushedBranch(await clone(name), ledgerBranch), origin, clock, random: seededDraw(seed) });

const verified = async () => verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: new Date() });

test('the branch is made, appended to, and holds; what is told twice is recorded once', async () => {
  const ledger = await ledgerIn('one');
  expect(await ledger.append([draftOf('a'), draftOf('b')])).toMatchObject({ retries: 0 });
  expect((await ledger.append([draftOf('b'), draftOf('c')])).placed.map(({ isNew }) => isNew)).toEqual([false, true]);
  expect(await ledger.known(['a', 'd'])).toEqual(new Set(['a']));
  const { findings, lines } = await verified();
  expect({ findings, keys: lines.map(({ record }) => record?.key) }).toEqual({ findings: [], keys: ['a', 'b', 'c'] });
});

test('of two who push onto the same head one is told that it moved, and nothing is written', async () => {
  await (await ledgerIn('first')).append([draftOf('a')]);
  const late = pushedBranch(await clone('late'), ledgerBranch);
  const { onto } = await late.look([]);
  await (await ledgerIn('second')).append([draftOf('b')]);
  const files = new Map([['head.json', 'mine']]);
  expect(await late.commit({ onto, files, message: 'late' })).toBe('moved');
  expect(await late.commit({ onto: undefined, files, message: 'as if new' })).toBe('moved');
  expect((await verified()).findings).toEqual([]);
});

test('5 people who push at once, 3 times each: nothing is lost, and few have to try often', async () => {
  const clock = fakeClock();
  const clones = await Promise.all(Array.from({ length: 5 }, (_, who) => clone(`writer-${who}`)));
  const retries = await contend({ writers: clones.map((at) => pushedBranch(at, ledgerBranch)), appends: 3, clock });
  await expectWhole(await filesOnBranch(world), 15, clock.now());
  expect(percentile95(retries)).toBeGreaterThan(0);
  expect(percentile95(retries)).toBeLessThanOrEqual(8);
}, 120_000);

test('a refusal that is none of a race is told in git’s own words', async () => {
  const at = await clone('refused');
  await git(at, 'remote', 'set-url', '--push', 'origin', path.join(folder, 'nowhere'));
  const commit = pushedBranch(at, ledgerBranch).commit({ onto: undefined, files: new Map([['a', 'b']]), message: 'x' });
  await expect(commit).rejects.toThrow(/git push: .*nowhere/s);
});

const byHand = (key: string, change: object = {}) =>
  JSON.stringify(draftOf(key, { basis: 'self-reported', type: 'review.recorded', ...change }));

async function append(at: string, lines: string, env: Record<string, string> = {}) {
  const file = path.join(folder, `records-${Math.random()}.jsonl`);
  await writeFile(file, lines);
  const args = ['--no-warnings', 'scripts/ledger.ts', 'append', file, '--clone', at, '--push'];
  return run(process.execPath, args, { env: { ...env, PATH: env['PATH'] ?? process.env['PATH'] ?? '' } });
}

/** A git that kills whoever called it, before or after it does this one thing. */
async function deadlyGit(command: string, when: 'before' | 'after'): Promise<string> {
  const bin = await mkdtemp(path.join(folder, 'bin-'));
  const real = (await run('which', ['git'])).stdout.trim();
  const kill = '{ kill -9 $PPID; exit 1; }';
  const hit = when === 'before' ? kill : `{ "${real}" "$@"; ${kill.slice(1)}`;
  await writeFile(
    path.join(bin, 'git'),
    `#!/bin/bash\n[[ " $* " == *" ${command} "* ]] && ${hit}\nexec "${real}" "$@"\n`,
  );
  await chmod(path.join(bin, 'git'), 0o755);
  return `${bin}${path.delimiter}${process.env['PATH']}`;
}

test.each([
  ['before it has made a commit', 'commit-tree', 'before'],
  ['before it pushes', 'push', 'before'],
  ['after it has pushed', 'push', 'after'],
] as const)('killed %s, and told again: recorded once', async (_sentence, command, when) => {
  await (await ledgerIn('base')).append([draftOf('a')]);
  const at = await clone('killed');
  await git(at, 'fetch', '-q', 'origin', ledgerBranch);
  const dead = await append(at, byHand('drill'), { PATH: await deadlyGit(command, when) });
  expect(dead.code).not.toBe(0);
  expect(await append(at, byHand('drill'))).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 {2}drill/) });
  const { findings, lines } = await verified();
  expect({ findings, size: lines.length }).toEqual({ findings: [], size: 2 });
});

test('a second story is appended as one, and who tells it is told', async () => {
  await (await ledgerIn('base')).append([draftOf('a')]);
  const at = await clone('second');
  expect((await append(at, byHand('a'))).stdout).toContain('(a second story: record 0 stands, and tells another one)');
});

test.each([
  ['what is no record', '{"key":"x"}', /records-.*:1 is no record: time/],
  ['what is no JSON', `${byHand('a')}\nahoi`, /:2 is no record/],
  ['a person who observes', byHand('a', { basis: 'observed' }), /"self-reported"/],
  ['a name that would be lost', byHand('a').replace('"reason":', '"__proto__":'), /name that cannot be recorded/],
  ['nothing', '\n', /holds no record/],
])('%s is refused', async (_sentence, lines, says) => {
  const file = path.join(folder, `records-${Math.random()}.jsonl`);
  await writeFile(file, lines);
  await expect(draftsIn(file)).rejects.toThrow(says);
});
