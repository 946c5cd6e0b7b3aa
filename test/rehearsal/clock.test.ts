import { expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';

test('a wait is divided by the factor', async () => {
  const started = performance.now();
  await scaledClock(1000).sleep(30_000);
  const took = performance.now() - started;
  expect(took).toBeGreaterThanOrEqual(25);
  expect(took).toBeLessThan(5000);
});

test('a wait ends at once when its signal aborts', async () => {
  const stop = new AbortController();
  const waiting = scaledClock(1).sleep(60_000, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([[0], [-1], [Number.NaN]])('factor %d is refused', (factor) => {
  expect(() => scaledClock(factor)).toThrow('A clock factor is a number above 0');
});
