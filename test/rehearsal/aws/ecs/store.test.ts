import { expect, test } from '@jest/globals';
import { createStore } from '#rehearsal/aws/ecs/store';

const cluster = (status: string) => ({ clusterName: 'c', status });

function storeWithClock() {
  let at = 0;
  const store = createStore({ now: () => new Date(at) });
  return { store, advance: (ms: number) => (at += ms) };
}

test('a read sees the state as it was, and each change leaves the former states alone', () => {
  const { store, advance } = storeWithClock();
  advance(1000);
  store.put('clusters', 'c', cluster('PROVISIONING'));
  advance(1000);
  store.patch('clusters', 'c', { status: 'ACTIVE' });
  const seenAt = (ms: number) => store.asOf(new Date(ms)).clusters.get('c')?.status;
  expect([999, 1000, 1999, 2000, 9999].map(seenAt)).toEqual([
    undefined,
    'PROVISIONING',
    'PROVISIONING',
    'ACTIVE',
    'ACTIVE',
  ]);
  expect(store.now().clusters.get('c')).toEqual(cluster('ACTIVE'));
});

test('a row that is not there is not patched into being', () => {
  const { store } = storeWithClock();
  store.patch('clusters', 'c', { status: 'ACTIVE' });
  expect(store.now().clusters.size).toBe(0);
});

test('the past is bounded', () => {
  const { store, advance } = storeWithClock();
  for (let n = 0; n < 6000; n++) {
    advance(100);
    store.put('clusters', 'c', cluster(String(n)));
  }
  expect(store.asOf(new Date(599_000)).clusters.get('c')?.status).toBe('5989');
  expect(Number(store.asOf(new Date(100)).clusters.get('c')?.status)).toBeGreaterThan(1000);
});
