import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { page } from '#scripts/benchmarks/page';
import { playRelease } from '#scripts/benchmarks/release';
import { size } from '#scripts/benchmarks/size';
import { startProvider } from '#test/rehearsal/aws/aws-world';
import { run } from '#test/support/outside-run';

const bench = (...args: string[]) => run(process.execPath, ['--no-warnings', 'scripts/bench.ts', ...args]);
const silent = { peers: [], repositories: [], say: () => {} };

/** The cells of every table row, without the heads. */
const rows = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|(-|What)|^\| What/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('every bundle keeps to its size, its chunks included', async () => {
  const { figures } = await size(silent);
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.filter(({ isMet }) => !isMet)).toEqual([]);
});

test('a five-minute deployment calls AWS thirty times at the most, and ends well', async () => {
  const provider = await startProvider();
  const formerMs = [303_000, 298_000, 300_000];
  const { verdict, calls } = await playRelease(
    { services: [{ name: 'boat-listing', takesMs: 300_000, formerMs }] },
    provider,
  );
  provider.close();
  expect({ verdict, isFew: calls.length <= 30 }).toEqual({ verdict: 'succeeded', isFew: true });
});

test('a subject alone is shown, and the page is left as it is', async () => {
  const before = await readFile('docs/benchmarks.md', 'utf8');
  const { stdout } = await bench('size');
  expect(rows(stdout).map(([action]) => action)).toContain('deploy-env');
  expect(rows(stdout).every((row) => row.length === 5)).toBe(true);
  expect(await readFile('docs/benchmarks.md', 'utf8')).toBe(before);
});

test('a subject that there is not is said to be none, with those that there are', async () => {
  const { code, stderr } = await bench('speed');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/no subject speed[\s\S]*size, start, follow/),
  });
});

test('the committed page has every subject, with the machine, and a floor beside each time', async () => {
  const committed = await readFile('docs/benchmarks.md', 'utf8');
  const titles = [...committed.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    ...['Size', 'Start', 'Following a rollout', 'Many services in one deployment', 'Ledger'],
    ...['Release notes', 'Is it live?'],
  ]);
  expect(committed).toMatch(/^- Machine: \d+ × .+, Node v24/m);
  const limited = rows(committed).filter(([, , limit]) => limit !== '');
  expect(limited.length).toBeGreaterThan(15);
  expect(limited.every(([, value, , kept]) => /\d/.test(value ?? '') && /^(yes|\*\*no\*\*)$/.test(kept ?? ''))).toBe(
    true,
  );
  const timed = rows(committed).filter(([what = '']) => /, (start|memory)$|beside the slowest|verifying/.test(what));
  expect(timed.every(([, , , , floor]) => floor !== '')).toBe(true);
});

test('a limit that is not kept is told at the top, and a cell cannot break its row', () => {
  const figure = { what: 'a | b', value: '9 s', limit: '≤ 1 s', isMet: false };
  const sections = [{ title: 'Slow', about: ['It is.'], figures: [figure] }];
  const text = page({ at: new Date(0), machine: 'a machine', peers: ['theirs'], tookMs: 1_000, sections });
  expect(text).toContain('Not every limit was kept');
  expect(text).toContain('Other actions in the same run: theirs.');
  expect(rows(text)).toEqual([['a \\| b', '9 s', '≤ 1 s', '**no**', '']]);
});
