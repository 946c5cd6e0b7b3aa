import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DeploymentRecord } from '#lib/domain/records';
import { findChange } from '#lib/flow/find-change';
import { gitWhereabouts } from '#lib/git/whereabouts';
import { git } from '#test/rehearsal/github/stand-in';
import { checkoutOf, type GitRepository, gitRepository, whereaboutsOf } from '#test/support/git-repository';
import { type Fate, recordOf } from '#test/support/records';

let repository: GitRepository;
let records: DeploymentRecord[];
let asked: number[];
beforeEach(async () => {
  repository = await gitRepository();
  records = [];
  asked = [];
});
afterEach(() => repository.remove());

const run = (...args: string[]) => repository.git(...args);
const head = () => run('rev-parse', 'HEAD');
/** Later ones are newer. */
const deploy = (sha: string, fate: Fate = 'validated') =>
  void records.unshift({ ...recordOf('a', fate, { id: records.length + 1 }), sha });

const ask = async (question: string, folder = repository.folder) => {
  return findChange(question, {
    whereabouts: await whereaboutsOf(folder),
    environments: ['production'],
    records: {
      async *list() {
        yield* records;
      },
    },
    mergedAs: async (number) => {
      asked.push(number);
      return number === 77 ? head() : undefined;
    },
  });
};

const presence = async (question: string) => {
  const { findings } = await ask(question);
  return findings.map(({ places }) => places[0]?.presence);
};

const live = (sha: string, how = 'itself') => ({ kind: 'live', carrier: { sha, how } });

test('what is below what runs is live, since the first deployment that had it without a break; and its first versions are named', async () => {
  const base = await repository.commit('feat: keel');
  const fix = await repository.commit('fix: leak (#12)');
  await run('tag', 'v1.1.0-rc.1');
  const later = await repository.commit('feat: mast');
  await run('tag', '-a', 'v1.1.0', '-m', 'one');
  await run('tag', 'api-v3.0.0');
  for (const sha of [fix, base, fix]) deploy(sha);
  deploy(base, 'opened');
  records.splice(0, 1);
  deploy(later);
  deploy(later);
  const { findings } = await ask('#12');
  expect(findings).toMatchObject([
    {
      sha: fix,
      subject: 'fix: leak (#12)',
      carriers: [{ sha: fix, versions: ['v1.1.0-rc.1', 'v1.1.0', 'api-v3.0.0'] }],
      places: [{ presence: live(fix), running: { sha: later }, since: { record: 3, runId: 3, isFirst: true } }],
    },
  ]);
});

test('what was live from the oldest deployment that was looked at may be older', async () => {
  const fix = await repository.commit('fix: leak');
  for (let count = 0; count < 101; count += 1) deploy(fix);
  expect((await ask(fix)).findings[0]?.places[0]?.since).toMatchObject({ record: 2, isFirst: false });
});

test('what comes after what runs, or was taken away by a rollback, is not live', async () => {
  const base = await repository.commit('feat: keel');
  const fix = await repository.commit('fix: leak');
  deploy(base);
  expect(await presence(fix)).toEqual([{ kind: 'absent' }]);
  deploy(fix, 'failed');
  expect(await presence(fix)).toEqual([live(fix)]);
  deploy(base);
  expect(await presence(fix)).toEqual([{ kind: 'absent' }]);
});

test.each([
  ['that names it', ['-x'], 'picked'],
  ['with the same patch', [], 'same patch'],
])('a cherry-pick %s is live in its place, in both directions', async (_case, options, how) => {
  await repository.commit('feat: keel', ['keel']);
  await run('checkout', '--quiet', '-b', 'hotfix');
  await repository.commit('feat: else', ['else']);
  await run('checkout', '--quiet', 'main');
  const fix = await repository.commit('fix: leak', ['leak']);
  await run('checkout', '--quiet', 'hotfix');
  await run('cherry-pick', ...options, fix);
  await run('tag', 'v1.0.1');
  const twin = await head();
  deploy(twin);
  expect(await presence(fix)).toEqual([live(twin, how)]);
  expect((await ask(fix)).findings[0]?.carriers).toMatchObject([
    { sha: fix, versions: [] },
    { sha: twin, versions: ['v1.0.1'] },
  ]);
  deploy(fix);
  expect(await presence(twin)).toEqual([live(fix, how)]);
});

test('of a pick with another patch it is not known whether it is the change', async () => {
  await repository.commit('feat: keel', ['keel']);
  await run('checkout', '--quiet', '-b', 'hotfix');
  await run('checkout', '--quiet', 'main');
  const fix = await repository.commit('fix: leak', ['leak']);
  await run('checkout', '--quiet', 'hotfix');
  await run('cherry-pick', fix);
  await repository.commit('chore: else', ['else']);
  await run('reset', '--quiet', '--soft', 'HEAD~2');
  await run('commit', '--quiet', '-C', fix);
  deploy(await head());
  expect(await presence(fix)).toMatchObject([{ kind: 'unknown', why: expect.stringContaining('another patch') }]);
});

test.each<[string, (fix: string) => Promise<string>]>([
  ['by sha', (fix) => repository.commit(`Revert "fix: leak"\n\nThis reverts commit ${fix}.`)],
  ['by a short sha', (fix) => repository.commit(`Revert "fix: leak"\n\nThis reverts commit ${fix.slice(0, 8)}.`)],
  ['by Refs', (fix) => repository.commit(`revert: leak\n\nRefs: ${fix.slice(0, 7)}`)],
  ['by pull request', () => repository.commit('Revert "fix: leak (#12)" (#13)\n\nReverts harbour/boats#12')],
  ['by title', () => repository.commit('Revert "fix: leak"')],
])('what was taken back %s is not live, until the revert is taken back', async (_how, revert) => {
  const fix = await repository.commit('fix: leak (#12)', ['leak']);
  deploy(fix);
  const by = await revert(fix);
  deploy(by);
  expect(await presence(fix)).toMatchObject([{ kind: 'taken-back', by }]);
  deploy(fix);
  expect(await presence(fix)).toEqual([live(fix)]);
  deploy(await repository.commit(`Reapply "fix: leak"\n\nThis reverts commit ${by}.`));
  const { findings } = await ask(fix);
  expect(findings[0]?.places[0]).toMatchObject({ presence: live(fix), since: { record: 3 } });
});

test('the revert of a merge takes back all that it brought, and nothing else', async () => {
  const base = await repository.commit('feat: keel', ['keel']);
  await run('checkout', '--quiet', '-b', 'topic');
  const fix = await repository.commit('fix: leak', ['leak']);
  await run('checkout', '--quiet', 'main');
  const own = await repository.commit('fix: own', ['own']);
  await run('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #12 from ada/topic', 'topic');
  await run('revert', '--no-edit', '--mainline=1', 'HEAD');
  const by = await head();
  deploy(by);
  expect(await presence(fix)).toMatchObject([{ kind: 'taken-back', by }]);
  expect(await presence('#12')).toMatchObject([{ kind: 'taken-back', by }]);
  expect(await presence(own)).toEqual([live(own)]);
  expect(await presence(base)).toEqual([live(base)]);
});

test.each([
  ['nothing was ever deployed there', () => {}, 'nothing was ever deployed there'],
  ['no deployment has reached its end', () => deploy('a'.repeat(40), 'opened'), 'none of its newest 1 deployments'],
  ['what runs is not in this checkout', () => deploy('a'.repeat(40)), 'git fetch'],
])('when %s, it is not known', async (_case, play, why) => {
  const fix = await repository.commit('fix: leak');
  play();
  expect(await presence(fix)).toMatchObject([{ kind: 'unknown', why: expect.stringContaining(why) }]);
});

test('a deployment under way that would change the answer makes it unknown; one that would not, does not', async () => {
  const base = await repository.commit('feat: keel');
  const fix = await repository.commit('fix: leak');
  const next = await repository.commit('fix: next');
  deploy(base);
  deploy(fix, 'opened');
  expect(await presence(fix)).toMatchObject([{ kind: 'unknown', why: expect.stringContaining('deployment 2') }]);
  expect(await presence(next)).toEqual([{ kind: 'absent' }]);
  expect(await presence(base)).toEqual([live(base)]);
});

test('asked by number, by flaw, by tag, by page', async () => {
  const one = await repository.commit('fix: leak (#12)\n\nCloses #7. Mends CVE-2026-1234 and GHSA-2222-3333-4444.');
  await run('tag', 'v1.0.0');
  const two = await repository.commit('fix: more of it (#13)\n\nfixes #7');
  await repository.commit('docs: talks of #7 and #12');
  deploy(await head());
  const found = async (question: string) => (await ask(question)).findings.map(({ sha }) => sha);
  for (const question of ['#12', 'v1.0.0', 'CVE-2026-1234', 'cve-2026-1234', 'GHSA-2222-3333-4444', one.slice(0, 8)]) {
    expect({ question, found: await found(question) }).toEqual({ question, found: [one] });
  }
  expect(await found(`https://github.test/harbour/boats/commit/${one}`)).toEqual([one]);
  expect(await found('https://github.test/harbour/boats/pull/13/files')).toEqual([two]);
  expect((await found('#7')).sort()).toEqual([one, two].sort());
  expect(asked).toEqual([]);
  expect(await found('#77')).toEqual([await head()]);
  for (const question of ['#78', 'CVE-2026-9999', 'v9.9.9', '--all']) {
    await expect(ask(question)).rejects.toMatchObject({ code: 'CHANGE_UNKNOWN' });
  }
});

test('the index is kept, and only added to; what it does not know it is made for again', async () => {
  const one = await repository.commit('fix: leak (#12)');
  deploy(one);
  await ask('#12');
  const file = `${repository.folder}/.git/slipway/mentions`;
  const { readFile, writeFile } = await import('node:fs/promises');
  const before = await readFile(file, 'utf8');
  await ask('#12');
  expect(await readFile(file, 'utf8')).toBe(before);
  const two = await repository.commit('fix: more (#12)');
  expect((await ask('#12')).findings.map(({ sha }) => sha).sort()).toEqual([one, two].sort());
  for (const broken of ['', 'slipway mentions 0\n\nx', `slipway mentions 1\n${'0'.repeat(40)}\n`]) {
    await writeFile(file, broken);
    expect((await ask('#12')).findings).toHaveLength(2);
  }
});

test('a shallow checkout is refused, because who sees a part says nothing of the whole; or completed, without contents', async () => {
  const fix = await repository.commit('fix: leak (#12)', ['leak']);
  await run('tag', 'v1.0.0');
  await run('checkout', '--quiet', '-b', 'old', 'HEAD');
  const other = await repository.commit('fix: elsewhere', ['else']);
  await run('checkout', '--quiet', 'main');
  await repository.commit('feat: mast', ['mast']);
  const clone = await repository.shallowClone();
  await expect(whereaboutsOf(clone)).rejects.toMatchObject({ code: 'HISTORY_SHALLOW' });
  expect(await git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
  const whole = await gitWhereabouts(checkoutOf(clone), { complete: true });
  expect(await whole.with('#12')).toEqual([fix]);
  expect(whole.tags).toEqual([{ name: 'v1.0.0', sha: fix }]);
  expect(await whole.isAncestor(fix, other)).toBe(true);
  const missing = await git(clone, 'rev-list', '--objects', '--all', '--missing=print');
  expect(missing).toMatch(/^\?[0-9a-f]{40}$/m);
});
