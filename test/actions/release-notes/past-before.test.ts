import { expect, test } from '@jest/globals';
import { newestAt, pastBefore } from '#actions/release-notes/src/past-before';
import type { Ports } from '#actions/release-notes/src/ports';
import type { Commit } from '#lib/domain/release/commit';

/** A straight history of so many commits, named by their numbers; what it is asked for is kept. */
function history(length: number) {
  const asked: string[] = [];
  const newest = async (head: string, most: number) => {
    asked.push(head);
    const oldest = Math.max(1, Number(head) - most + 1);
    return Array.from({ length: Number(head) - oldest + 1 }, (_, index) => {
      const sha = String(Number(head) - index);
      return { sha, email: `${sha}@harbour.example`, subject: `fix: ${sha}`, paths: [`file-${sha}`] };
    });
  };
  const ports = { rangeFiles: { newest } } as unknown as Ports;
  const begun = newestAt(String(length), ports);
  const between = (start: number) =>
    Array.from({ length: length - start }, (_, index) => ({ sha: String(length - index) }) as Commit);
  return {
    asked,
    before: (start: number) => pastBefore(String(start), async () => between(start), begun, ports),
  };
}

test.each([
  ['what the range brings is none of its past', 1_500, 1_460, 960, ['1500']],
  ['of a short history all the rest is', 300, 20, 20, ['300']],
  ['before a long range its start is asked for', 2_000, 1_400, 1_000, ['2000', '1400']],
])('%s', async (_sentence, length, start, known, asked) => {
  const told = history(length);
  const past = await told.before(start);
  expect(past?.touched.size).toBe(known);
  expect([past?.touched.has(`file-${start}`), past?.touched.has(`file-${start + 1}`)]).toEqual([true, false]);
  expect(told.asked).toEqual(asked);
});

test('git that cannot tell holds up nothing, and is not asked for the range', async () => {
  const ports = { rangeFiles: { newest: () => Promise.reject(new Error('gone')) } } as unknown as Ports;
  const range = () => Promise.reject(new Error('asked for'));
  expect(await pastBefore('1', range, newestAt('2', ports), ports)).toBeUndefined();
});
