import { expect, test } from '@jest/globals';
import { rollout } from '#test/support/rollouts';
import { documentOf, world } from './world.ts';

const names = ['boat-listing', 'search', 'bookings'];
const others = '        search: { container: app }\n        bookings: { container: app }';

/** Three services whose last rollout took so many seconds; no entry for one that cannot tell. */
function fleet(seconds: Record<string, number>, more = others) {
  const staging = world({
    others: more,
    services: names.map((name) => ({ name, document: documentOf(name) })),
  });
  for (const [name, took] of Object.entries(seconds)) {
    const times = { startedAt: new Date(0), finishedAt: new Date(took * 1_000) };
    const former = rollout({ arn: `former-${name}`, status: 'SUCCESSFUL', ...times });
    staging.ecs.rolloutsOf.set(former.arn, { rollout: former, service: name, taskDefinitionArn: '', at: 0 });
  }
  return staging;
}

const updated = (changes: string[]): string[] =>
  changes.filter((change) => change.startsWith('update ')).map((change) => change.split(' ')[1] ?? '');

test.each([
  [
    'whoever usually takes longest begins first',
    { 'boat-listing': 30, search: 300, bookings: 90 },
    ['search', 'bookings', 'boat-listing'],
  ],
  ['who has no past comes last', { bookings: 90 }, ['bookings', 'boat-listing', 'search']],
  ['without any past, the order is the configuration’s', {}, names],
])('%s', async (_case, seconds, order) => {
  const { ecs, deploy } = fleet(seconds);
  const outcome = await deploy();
  expect(updated(ecs.changes)).toEqual(order);
  // The report keeps the order of the configuration.
  expect(outcome.details).toMatchObject({ services: names.map((name) => ({ name })) });
});

test('who needs another waits for it, however slow it is itself', async () => {
  const needy = '        search: { container: app, needs: [bookings] }\n        bookings: { container: app }';
  const { ecs, deploy } = fleet({ 'boat-listing': 30, search: 300, bookings: 90 }, needy);
  await deploy();
  expect(updated(ecs.changes)).toEqual(['bookings', 'boat-listing', 'search']);
});
