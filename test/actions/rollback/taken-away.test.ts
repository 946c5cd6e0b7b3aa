import { expect, test } from '@jest/globals';
import { githubUnavailable } from '#lib/domain/errors/github';
import { findingsText } from '#lib/report/text';
import { commit, line } from '#test/lib/domain/release/commits';
import { aGoodBFailed, ofB, play, settledBad, type World } from './rollback-world.ts';

const sectionsOf = async (world: World) => {
  const { outcome } = await play({ input: ofB, ...world });
  const sections = outcome.report.sections.filter(({ title }) => ['Taken away', 'Runs again'].includes(title));
  return { outcome, sections };
};

/** `b` came after `a` on the same line. */
const asked: string[] = [];
const comparison = {
  onlyIn: async (head: string, base: string) => {
    asked.push(`${base[0]}..${head[0]}`);
    return head.startsWith('b')
      ? { commits: line('feat: mast (#12)', 'fix: leak'), left: 0 }
      : { commits: [], left: 0 };
  },
};

test('what users lost is told backward, from the commits of the deployment records', async () => {
  const { outcome, sections } = await sectionsOf({ comparison });
  expect(asked.sort()).toEqual(['a..b', 'b..a']);
  expect(sections).toEqual([
    expect.objectContaining({
      title: 'Taken away',
      items: [expect.stringMatching(/^feat: mast \(#12\) \([0-9a-f]{7}\)$/), expect.stringMatching(/^fix: leak \(/)],
    }),
  ]);
  expect(outcome.details['takenAway']).toMatchObject({
    kind: 'known',
    direction: 'backward',
    since: 'b'.repeat(40),
    head: 'a'.repeat(40),
    removed: [{ header: 'feat: mast (#12)', pull: 12 }, { header: 'fix: leak' }],
    added: [],
  });
  expect(outcome.outputs['taken-away']).toBe('2');
  expect(JSON.stringify(outcome.details)).not.toContain('ada@');
});

test('a way back over a hotfix tells what runs again, too', async () => {
  const both = {
    onlyIn: async (head: string) => ({
      commits: [commit(head, head.startsWith('b') ? 'fix: urgent' : 'feat: x')],
      left: 0,
    }),
  };
  const { outcome, sections } = await sectionsOf({ comparison: both });
  expect(sections.map(({ title }) => title)).toEqual(['Taken away', 'Runs again']);
  expect(outcome.details['takenAway']).toMatchObject({ direction: 'sideways' });
});

test('more than anybody reads is counted', async () => {
  const many = {
    onlyIn: async () => ({ commits: line(...Array.from({ length: 60 }, (_, n) => `fix: ${n}`)), left: 40 }),
  };
  const { sections } = await sectionsOf({ comparison: many });
  const [gone] = sections;
  expect(gone?.kind === 'list' && gone.items.slice(-2)).toEqual([
    'and 10 more',
    'and what 80 more commits between bbbbbbbbbbbb and aaaaaaaaaaaa changed',
  ]);
});

const never = { onlyIn: () => new Promise<never>(() => {}) };
const down = {
  onlyIn: async () => {
    throw githubUnavailable({ call: 'GET /compare', why: '502' });
  },
};

test.each<[string, World, RegExp]>([
  ['GitHub does not answer', { comparison: never }, /GitHub did not answer in time/],
  ['GitHub fails', { comparison: down }, /GitHub did not answer properly/],
  [
    'the bad digest was never recorded',
    { records: aGoodBFailed().slice(1), ecs: { history: settledBad } },
    /was never recorded here/,
  ],
])('when %s, the rollback has recovered all the same, and says that it is not known', async (_case, world, words) => {
  const { outcome, sections } = await sectionsOf(world);
  expect(outcome).toMatchObject({ verdict: 'succeeded', outputs: { recovered: 'true', 'taken-away': '' } });
  expect(sections).toMatchObject([{ kind: 'text', text: expect.stringMatching(words) }]);
  expect(outcome.details['takenAway']).toMatchObject({ kind: 'unknown' });
});

test('the time to recover is not that of the notes', async () => {
  const [quick, slow] = await Promise.all([sectionsOf({ comparison }), sectionsOf({ comparison: never })]);
  const recoverMs = ({ outcome }: typeof quick) => (outcome.details['times'] as { recoverMs: number }).recoverMs;
  expect(recoverMs(slow)).toBe(recoverMs(quick));
});

test('where nothing is proven to run, nothing is asked, and nothing is said of it', async () => {
  asked.length = 0;
  const { outcome, sections } = await sectionsOf({ comparison, ecs: { history: settledBad, tasksRun: 'b' } });
  expect(outcome.outputs['recovered']).toBe('false');
  expect([asked, sections, 'takenAway' in outcome.details]).toEqual([[], [], false]);
});

test('whoever quotes the findings has it from the details, once', async () => {
  const { outcome } = await sectionsOf({ comparison });
  expect(findingsText(outcome.report)).not.toContain('Taken away');
});
