import { expect, test } from '@jest/globals';
import { takeLease } from '#lib/flow/take-lease';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { service } from '#test/support/rollouts';

/** Services whose tags ECS writes one after the other, a tenth of a second each. */
function fleet(count: number) {
  const clock = fakeClock();
  const tags = new Map<string, string>();
  const readAt = new Map<string, number>();
  const waits: number[] = [];
  let free = clock.now().getTime();
  const services = Array.from({ length: count }, (_, index) => service({ name: `s${index}`, arn: `arn/s${index}` }));
  const ports = {
    services: {
      service: async ({ service: name }: { service: string }) => {
        readAt.set(`arn/${name}`, clock.now().getTime());
        const found = services.find((one) => one.name === name);
        const lease = tags.get(`arn/${name}`);
        return found && { ...found, ...(lease !== undefined && { lease }) };
      },
    },
    leases: {
      write: async (arn: string, lease: string) => {
        free = Math.max(free, clock.now().getTime()) + 100;
        await clock.sleep(free - clock.now().getTime());
        waits.push(clock.now().getTime() - (readAt.get(arn) ?? 0));
        tags.set(arn, lease);
      },
      clear: async (arn: string) => {
        await clock.sleep(100 * tags.size);
        tags.delete(arn);
      },
    },
    runs: { isOver: async () => false },
    clock,
    log: silentLog,
  };
  const claims = services.map((one) => {
    readAt.set(one.arn, clock.now().getTime());
    return { ref: { cluster: 'boats', service: one.name }, service: one, readAt: clock.now() };
  });
  const until = new Date(clock.now().getTime() + 600_000);
  const terms = {
    repository: 'harbour/boats',
    runId: 1,
    runAttempt: 1,
    token: 't',
    until,
    cancelled: new AbortController().signal,
  };
  return { claims, terms, ports, tags, waits };
}

test('of two hundred services, none is read more than a second before it is written, so that a lease has settled', async () => {
  const { claims, terms, ports, tags, waits } = fleet(200);
  await takeLease(claims, terms, ports);
  expect(tags.size).toBe(200);
  expect(Math.max(...waits)).toBeLessThanOrEqual(1_000);
});

test('all two hundred leases are given back, however long ECS takes for that', async () => {
  const { claims, terms, ports, tags } = fleet(200);
  const lease = await takeLease(claims, terms, ports);
  await lease.release();
  expect(tags.size).toBe(0);
});
