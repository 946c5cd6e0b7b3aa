import { expect, test } from '@jest/globals';
import { leaseText, parseLease } from '#lib/domain/rollout/lease';
import { documentOf, newDigest, setLease, world } from './world.ts';

const now = new Date('2026-01-02T03:04:05Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const leaseOf = (over: Partial<Parameters<typeof leaseText>[0]> = {}): string =>
  leaseText({
    repository: 'harbour/boat-listing',
    runId: 99,
    runAttempt: 1,
    token: 'theirs',
    since: later(-60_000),
    until: later(600_000),
    ...over,
  });
const held = (lease: string) => ({
  services: [{ name: 'boat-listing', document: documentOf('boat-listing'), over: { lease } }],
});
const leaseAt = ({ ecs }: ReturnType<typeof world>) => ecs.services.get('boat-listing')?.lease;

test.each<[string, string, number[], string]>([
  ['another repository', leaseOf({ repository: 'harbour/fleet' }), [99], 'refused'],
  ['another run that goes on', leaseOf(), [], 'refused'],
  ['a person, in words of their own', 'frozen until the boat show', [], 'refused'],
  ['another run that is over', leaseOf(), [99], 'succeeded'],
  ['an earlier attempt of this run', leaseOf({ runId: 1234 }), [], 'succeeded'],
  [
    'another repository, but its time is up',
    leaseOf({ repository: 'harbour/fleet', until: later(-1) }),
    [],
    'succeeded',
  ],
])('the service is leased to %s', async (_case, lease, runsOver, verdict) => {
  const one = world({ ...held(lease), runsOver });
  const outcome = await one.deploy();
  expect(outcome.verdict).toBe(verdict);
  if (verdict === 'succeeded') return expect(leaseAt(one)).toBeUndefined();
  expect([outcome.reason, outcome.outputs['changed'], one.ecs.changes, one.records.written]).toEqual([
    'DEPLOY_LEASE_HELD',
    'false',
    [],
    [],
  ]);
  expect(leaseAt(one)).toBe(lease);
});

test('a refusal says who holds the lease since when, and how to override it', async () => {
  const { report } = await world(held(leaseOf({ repository: 'harbour/fleet' }))).deploy();
  expect(report.summary).toBe(
    '"boat-listing" is being deployed by run 99 (attempt 1) of harbour/fleet since 2026-01-02T03:03:05Z, until 2026-01-02T03:14:05Z at the latest.',
  );
  expect(report.next[0]).toContain('aws ecs untag-resource --resource-arn arn:aws:ecs');
});

test('what runs already needs no lease', async () => {
  const services = [
    { name: 'boat-listing', document: documentOf('boat-listing', newDigest), over: { lease: leaseOf() } },
  ];
  expect((await world({ services }).deploy()).reason).toBe('NO_CHANGE');
});

test('the lease is ours for as long as the environment may take, and given back', async () => {
  const one = world();
  const written: string[] = [];
  const { write } = one.ports.leases;
  one.ports.leases.write = async (arn, lease) => {
    written.push(lease);
    await write(arn, lease);
  };
  expect((await one.deploy()).verdict).toBe('succeeded');
  expect(written.map(parseLease)).toEqual([
    {
      repository: 'harbour/boat-listing',
      runId: 1234,
      runAttempt: 1,
      token: 'token-of-1234',
      since: now,
      until: later(11 * 60_000),
    },
  ]);
  expect(leaseAt(one)).toBeUndefined();
});

test('of two that found it free, the one that wrote last wins; the other has changed nothing', async () => {
  const one = world();
  const { write } = one.ports.leases;
  one.ports.leases.write = async (arn, lease) => {
    await write(arn, lease);
    setLease(one.ecs, arn, leaseOf({ repository: 'harbour/fleet' }));
  };
  expect(await one.deploy()).toMatchObject({ verdict: 'refused', reason: 'DEPLOY_LEASE_LOST' });
  expect([one.ecs.changes, one.records.written]).toEqual([[], []]);
  expect(leaseAt(one)).toContain('harbour/fleet');
});

/** The process stands still for a minute where it opens its record; meanwhile the other one moves. */
async function lateLoser(meanwhile: (one: ReturnType<typeof world>, arn: string) => void) {
  const one = world();
  const { open } = one.records;
  one.records.open = async (record) => {
    await one.ports.clock.sleep(60_000);
    meanwhile(one, one.ecs.services.get('boat-listing')?.arn ?? '');
    return open(record);
  };
  return { one, outcome: await one.deploy() };
}

test('a late loser is stopped by its fencing token before it changes the service', async () => {
  const { one, outcome } = await lateLoser(({ ecs }, arn) => setLease(ecs, arn, leaseOf()));
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual([
    'superseded',
    'DEPLOY_LEASE_LOST',
    'false',
  ]);
  expect(one.ecs.changes).toEqual(['register boat-listing']);
  expect(one.records.written.at(-1)).toMatch(/^mark 1001 inactive: DEPLOY_LEASE_LOST/);
  expect(leaseAt(one)).toBe(leaseOf());
});

test('so is one whose service was given a rollout by somebody who takes no lease', async () => {
  const { one, outcome } = await lateLoser(({ ecs }) => {
    const service = ecs.services.get('boat-listing');
    if (service) ecs.services.set('boat-listing', { ...service, currentRolloutArn: 'of-the-console' });
  });
  expect([outcome.verdict, outcome.reason]).toEqual(['superseded', 'DEPLOY_SERVICE_MOVED']);
  expect(one.ecs.changes).toEqual(['register boat-listing']);
});

test('a removed tag is an override, too', async () => {
  const { outcome } = await lateLoser(({ ecs }, arn) => setLease(ecs, arn, undefined));
  expect(outcome.reason).toBe('DEPLOY_LEASE_LOST');
  expect(outcome.report.summary).toContain('belongs to nobody: the tag was removed');
});

test('a stale read does not lose the lease', async () => {
  const one = world({
    before: (method, number, ecs) => {
      const service = ecs.services.get('boat-listing');
      // The first look after the write shows the service without its tag.
      if (method === 'service' && number === 2 && service) setLease(ecs, service.arn, undefined);
      if (method === 'service' && number === 3 && service) setLease(ecs, service.arn, ours);
    },
  });
  let ours = '';
  const { write } = one.ports.leases;
  one.ports.leases.write = async (arn, lease) => {
    ours = lease;
    await write(arn, lease);
  };
  expect((await one.deploy()).verdict).toBe('succeeded');
});
