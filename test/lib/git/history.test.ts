import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { versionTags } from '#lib/domain/release/tags';
import { gitHistory } from '#lib/git/history';
import type { Pipes } from '#lib/ports';
import { git, writeFiles } from '#test/rehearsal/github/stand-in';
import { checkoutOf, type GitRepository, gitRepository, historyOf } from '#test/support/git-repository';

let repository: GitRepository;
const shas: Record<string, string> = {};

/** v1.0.0 ── v1.1.0 ── head on main; a hotfix v1.0.1 beside v1.1.0, picked from main. */
beforeAll(async () => {
  repository = await gitRepository();
  const { commit, git: run } = repository;
  for (let number = 0; number < 5; number += 1) await commit(`fix: old ${number}`, ['old']);
  shas['v1.0.0'] = await commit('feat: one\n\n(tag: v9.9.9)', ['one']);
  await run('tag', 'v1.0.0');
  shas['picked'] = await commit('fix: both', ['both']);
  shas['v1.1.0'] = await commit('feat: two', ['two', 'deep/er/two']);
  await run('tag', '-a', 'v1.1.0', '-m', 'annotated');
  await run('checkout', '--quiet', '-b', 'hotfix', 'v1.0.0');
  await commit('chore: branch', ['branch']);
  await run('cherry-pick', shas['picked']);
  shas['v1.0.1'] = await run('rev-parse', 'HEAD');
  await run('tag', 'v1.0.1');
  await run('tag', 'api-v3.0.0');
  await run('checkout', '--quiet', 'main');
  shas['head'] = await commit('fix: drei Bööte 💥', ['three']);
});
afterAll(() => repository.remove());

const of = (name: string): string => shas[name] ?? '';
const headers = (commits: { message: string; side: string }[]) =>
  commits.map(({ message, side }) => `${side} ${message.split('\n')[0]}`);

test('tags come from refs: annotated ones with their commit, and none from the text of a commit', async () => {
  const tags = await historyOf(repository.folder).tags();
  expect(Object.fromEntries(tags.map(({ name, sha }) => [name, sha]))).toEqual({
    'v1.0.0': of('v1.0.0'),
    'v1.1.0': of('v1.1.0'),
    'v1.0.1': of('v1.0.1'),
    'api-v3.0.0': of('v1.0.1'),
  });
});

test.each([
  ['main', 'head', 'v1.1.0'],
  ['the hotfix branch', 'v1.0.1', 'v1.0.1'],
  ['an old commit', 'picked', 'v1.0.0'],
])('the previous version of %s is an ancestor, whatever came later', async (_branch, head, expected) => {
  const history = historyOf(repository.folder);
  const found = await history.firstAncestor(of(head), versionTags(await history.tags()));
  expect(found?.name).toBe(expected);
});

test('a version is found behind commits of a machine whose clock was years late', async () => {
  const other = await gitRepository();
  await other.commit('feat: first');
  await other.git('tag', 'v1.0.0');
  const stream = Array.from({ length: 9 }, (_, day) => {
    const from = day === 0 ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\ncommitter Ada <ada@harbour.example> ${1_000_000_000 + day * 86_400} +0000\ndata 1\nx\n${from}\n`;
  });
  await writeFiles(other.folder, { stream: stream.join('') });
  await other.git('-c', 'alias.import=!git fast-import --quiet --force < stream', 'import');
  const [history, head] = [historyOf(other.folder), await other.git('rev-parse', 'main')];
  const found = await history.firstAncestor(head, versionTags(await history.tags()));
  expect(found?.name).toBe('v1.0.0');
  expect(await history.between(found?.sha, head)).toHaveLength(9);
  await other.remove();
});

test('one pass has messages, files, authors and parents of a range', async () => {
  const commits = await historyOf(repository.folder).between(of('v1.0.0'), of('head'), { files: true });
  expect(headers(commits)).toEqual(['added fix: drei Bööte 💥', 'added feat: two', 'added fix: both']);
  expect(commits[1]).toMatchObject({
    sha: of('v1.1.0'),
    parents: [of('picked')],
    author: { name: 'Ada', email: 'ada@harbour.example' },
    files: ['deep/er/two', 'two'],
  });
});

test.each([
  ['forward', 'v1.1.0', 'head', ['added fix: drei Bööte 💥']],
  ['backward', 'head', 'v1.1.0', ['removed fix: drei Bööte 💥']],
  ['nowhere', 'head', 'head', []],
  [
    'from a hotfix to main',
    'v1.0.1',
    'v1.1.0',
    ['added feat: two', 'equal fix: both', 'equal fix: both', 'removed chore: branch'],
  ],
])('a range that goes %s', async (_way, from, to, expected) => {
  expect(headers(await historyOf(repository.folder).between(of(from), of(to))).sort()).toEqual(expected);
});

test('without a start it is everything', async () => {
  expect(await historyOf(repository.folder).between(undefined, of('head'))).toHaveLength(9);
});

test('a shallow checkout gets the range that it needs, and no more', async () => {
  const clone = await repository.shallowClone();
  const history = historyOf(clone);
  const found = await history.firstAncestor(of('head'), versionTags(await history.tags()));
  expect(found?.name).toBe('v1.1.0');
  expect(headers(await history.between(found?.sha, of('head')))).toEqual(['added fix: drei Bööte 💥']);
  expect(await git(clone, 'rev-list', '--count', '--all')).toBe('1');
});

test('a shallow checkout passes over a higher version of another branch', async () => {
  const clone = await repository.shallowClone();
  const history = historyOf(clone);
  const tags = versionTags(await history.tags()).filter(({ version }) => version !== '1.1.0');
  const found = await history.firstAncestor(of('head'), tags);
  expect(found?.name).toBe('v1.0.0');
  expect(await history.between(found?.sha, of('head'))).toHaveLength(3);
  expect(await git(clone, 'rev-list', '--count', '--all')).toBe('3');
});

test.each([
  ['back to what ran before', 'head', 'v1.0.0', 3],
  ['to a commit that no tag names', 'picked', 'head', 2],
  ['to another branch', 'v1.0.1', 'head', 5],
])('a shallow checkout is deepened until it sees %s', async (_sentence, from, to, count) => {
  const commits = await historyOf(await repository.shallowClone()).between(of(from), of(to));
  expect(commits).toHaveLength(count);
});

test('a shallow checkout without a start gets the whole', async () => {
  expect(await historyOf(await repository.shallowClone()).between(undefined, of('head'))).toHaveLength(9);
});

test('a shallow checkout that may not fetch says what is missing, and what to do', async () => {
  const clone = await repository.shallowClone();
  await git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
  await expect(historyOf(clone).between(of('v1.0.0'), of('head'))).rejects.toMatchObject({
    code: 'HISTORY_MISSING',
    next: expect.stringContaining('fetch-depth: 0'),
  });
});

test.each([
  ['a sha', () => of('head'), true],
  ['a tag', () => 'v1.1.0', true],
  ['a branch', () => 'hotfix', true],
  ['nothing', () => 'v7.7.7', false],
  ['an option', () => '--all', false],
])('%s is resolved to a commit, or to nothing', async (_sentence, revision, isThere) => {
  const found = await historyOf(repository.folder).resolve(revision());
  expect(found === undefined).toBe(!isThere);
});

test.each([
  ['that its remote has', () => of('v1.0.0'), true],
  ['that nobody has', () => 'f'.repeat(40), false],
])('a shallow checkout resolves a commit %s', async (_sentence, sha, isThere) => {
  const history = historyOf(await repository.shallowClone());
  expect(await history.resolve(sha())).toBe(isThere ? sha() : undefined);
});

test('a commit has a date, and what is not there has none', async () => {
  const history = historyOf(repository.folder);
  const seconds = await repository.git('show', '--no-patch', '--format=%ct', of('head'));
  expect(await history.dateOf(of('head'))).toEqual(new Date(Number(seconds) * 1000));
  expect(await history.dateOf('0'.repeat(40))).toBeUndefined();
});

test('a message with whatever git lets in stays one message', async () => {
  const message = 'fix: a\n\n\u0001\u0002 -hash- \u001e\n(HEAD -> main, tag: v8.0.0)\n\n\n\ncommit deadbeef';
  const sha = await repository.commit(message, ['with space', 'ünïcode', '-dash']);
  const [commit] = await historyOf(repository.folder).between(of('head'), sha, { files: true });
  expect(commit?.message.trimEnd()).toBe(message);
  expect(commit?.files.sort()).toEqual(['-dash', 'with space', 'ünïcode']);
  await repository.git('reset', '--quiet', '--hard', of('head'));
});

test('git may hand its output over in pieces that end anywhere, in a letter too', async () => {
  await repository.commit('fix: drei Bööte 💥\n\nŽluťoučký kůň', ['eins', 'zwölf']);
  const checkout = checkoutOf(repository.folder);
  const inPieces = (size: number): Pipes => ({
    run: (command, args, options) => {
      const onOutput = (chunk: Buffer) => {
        for (let at = 0; at < chunk.length; at += size) options.onOutput(chunk.subarray(at, at + size));
      };
      return checkout.pipes.run(command, args, { ...options, onOutput });
    },
  });
  const head = await repository.git('rev-parse', 'HEAD');
  const whole = await gitHistory(checkout).between(undefined, head, { files: true });
  expect(whole[0]).toMatchObject({ message: 'fix: drei Bööte 💥\n\nŽluťoučký kůň\n', files: ['eins', 'zwölf'] });
  for (const size of [1, 2, 7, 64]) {
    const history = gitHistory({ ...checkout, pipes: inPieces(size) });
    expect(await history.between(undefined, head, { files: true })).toEqual(whole);
  }
  await repository.git('reset', '--quiet', '--hard', of('head'));
});
