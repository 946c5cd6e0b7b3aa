import { expect, test } from '@jest/globals';
import { fakeRecords } from '#test/support/records';
import { documentOf, newDigest, oldDigest, repository, world } from './world.ts';

const boat = (digest: string, over = {}) => [
  { name: 'boat-listing', document: documentOf('boat-listing', digest), over },
];

const quarantine = { id: 1, environment: 'staging', digest: newDigest, reason: '500s on search', at: new Date(0) };
test.each<[string, Parameters<typeof world>[0], string, string]>([
  ['a tag in a protected environment', { environment: '    protected: true' }, 'v2', 'TAG_REFUSED'],
  ['a tag that is not there', {}, 'v3', 'TAG_NOT_FOUND'],
  ['a digest that is not there', {}, `sha256:${'9'.repeat(64)}`, 'DIGEST_NOT_FOUND'],
  [
    'a quarantined digest',
    { records: fakeRecords([], [{ ...quarantine, overridden: false }]) },
    newDigest,
    'DIGEST_QUARANTINED',
  ],
  ['a service that is not there', { services: [] }, newDigest, 'SERVICE_NOT_FOUND'],
  [
    'a service that is being deleted',
    { services: boat(oldDigest, { status: 'DRAINING' }) },
    newDigest,
    'SERVICE_NOT_FOUND',
  ],
])('refused, and nothing touched: %s', async (_case, options, image, reason) => {
  const { deploy, ecs, records } = world(options);
  const outcome = await deploy({ image });
  expect([outcome.verdict, outcome.reason]).toEqual(['refused', reason]);
  expect([ecs.changes, records.written]).toEqual([[], []]);
});

test.each<[string, Parameters<typeof world>[0], string]>([
  ['a tag outside protected environments', {}, 'v2'],
  ['a quarantine that was overridden', { records: fakeRecords([], [{ ...quarantine, overridden: true }]) }, newDigest],
])('let through: %s', async (_case, options, image) => {
  expect(await world(options).deploy({ image })).toMatchObject({
    verdict: 'succeeded',
    outputs: { digest: newDigest },
  });
});

test('plan mode shows the change, hides values, and changes nothing', async () => {
  const { deploy, ecs, records } = world({
    service: ', environment: { DB_PASSWORD: hunter3-secret, NEW: value-of-new }, desired-count: 3',
  });
  const outcome = await deploy({ mode: 'plan' });
  const [section] = outcome.report.sections;
  expect([outcome.verdict, outcome.reason, outcome.outputs['changed']]).toEqual(['succeeded', 'PLANNED', 'false']);
  expect([ecs.changes, records.written]).toEqual([[], []]);
  expect(section).toMatchObject({ kind: 'code', language: 'diff' });
  expect(section?.kind === 'code' && section.text).toContain(
    `+ containerDefinitions.app.image: ${repository}@${newDigest}`,
  );
  expect(section?.kind === 'code' && section.text).toContain('- desiredCount: 2\n+ desiredCount: 3');
  expect(JSON.stringify(outcome)).not.toMatch(/hunter|value-of-new/);
});

test('settings alone are updated without a new revision, and awaited', async () => {
  const { deploy, ecs } = world({ services: boat(newDigest), service: ', desired-count: 3' });
  expect(await deploy()).toMatchObject({ verdict: 'succeeded', reason: 'OK' });
  expect(ecs.changes).toEqual(['update boat-listing {"desiredCount":3}']);
});

test('values of the task definition are masked before anything is logged', async () => {
  const { deploy, masked } = world();
  await deploy();
  expect(masked).toEqual(expect.arrayContaining(['hunter2-secret']));
  expect(masked).not.toContain(newDigest);
});
