import { expect, test } from '@jest/globals';
import { type Ports, promotionGate } from '#actions/promotion-gate/src/promotion-gate';
import type { Environment } from '#lib/domain/config/schema';
import type { Approval } from '#lib/domain/promotion/facts';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { digestOf, fakeRecords, recordOf } from '#test/support/records';

const input = { environment: 'production', digest: digestOf('a'), config: '', githubToken: '' };
const gate = { reviewers: 'required', approvers: [], 'prevent-self-review': true, timeout: 60_000 };
const settings = { after: ['staging'], gate } as unknown as Environment;
const approved: Approval = { environments: ['production'], state: 'approved', user: 'grace', comment: '' };
const validated = recordOf('a', 'validated', { environment: 'staging' });

type World = {
  ports: Ports;
  clock: ReturnType<typeof fakeClock>;
  reviews: Approval[];
  looks: { count: number };
  cancel: AbortController;
};

function world(change: (world: World) => void = () => {}): World {
  const clock = fakeClock();
  const cancel = new AbortController();
  const reviews: Approval[] = [];
  const looks = { count: 0 };
  const run = { runId: 7, actor: 'ada', triggeringActor: 'ada', clock, log: silentLog, cancelled: cancel.signal };
  const ports: Ports = {
    run,
    settings,
    incidents: { labels: [], assignees: [], blocking: true },
    records: fakeRecords([validated]),
    approvals: {
      rules: async () => ({ exists: true, reviewers: ['grace'], preventSelfReview: false, waitMinutes: 0 }),
      ofRun: async () => {
        looks.count += 1;
        return [...reviews];
      },
      pending: async () => [],
    },
    issues: { withLabels: async () => [] },
  };
  const built = { ports, clock, reviews, looks, cancel };
  change(built);
  return built;
}

/** Something that happens at GitHub after so many looks at the reviews. */
const after = ({ ports, reviews }: World, looks: number, happens: () => void) => {
  let seen = 0;
  ports.approvals.ofRun = async () => {
    seen += 1;
    if (seen === looks) happens();
    return [...reviews];
  };
};

test('an approval that is there lets it in at once', async () => {
  const { ports, clock, looks } = world(({ reviews }) => reviews.push(approved));
  const started = clock.now();
  const outcome = await promotionGate(input, ports);
  expect(outcome).toMatchObject({ verdict: 'succeeded', reason: 'OK', outputs: { allowed: 'true', reason: 'OK' } });
  expect({ waited: clock.now().getTime() - started.getTime(), looks: looks.count }).toEqual({ waited: 0, looks: 1 });
});

test('it waits for a review, and sees it within ten seconds', async () => {
  const { ports, clock } = world((built) => after(built, 6, () => built.reviews.push(approved)));
  const started = clock.now();
  expect(await promotionGate(input, ports)).toMatchObject({ outputs: { allowed: 'true' } });
  expect(clock.now().getTime() - started.getTime()).toBeLessThan(20_000);
});

test('a rejection ends the wait at once', async () => {
  const { ports, clock } = world((built) =>
    after(built, 3, () => built.reviews.push({ ...approved, state: 'rejected', comment: 'not before the boat show' })),
  );
  const started = clock.now();
  const outcome = await promotionGate(input, ports);
  expect(outcome).toMatchObject({ verdict: 'refused', reason: 'APPROVAL_REJECTED', outputs: { allowed: 'false' } });
  expect(outcome.report.summary).toContain('not before the boat show');
  expect(clock.now().getTime() - started.getTime()).toBeLessThan(5_000);
});

test('without a review it refuses at its timeout, not before and not much later', async () => {
  const { ports, clock } = world();
  const started = clock.now();
  expect(await promotionGate(input, ports)).toMatchObject({ verdict: 'refused', reason: 'APPROVAL_MISSING' });
  expect(clock.now().getTime() - started.getTime()).toBe(60_000);
});

test('nobody is asked to review what would be refused anyway', async () => {
  const { ports, looks } = world((built) => Object.assign(built.ports, { records: fakeRecords([]) }));
  const outcome = await promotionGate(input, ports);
  expect(outcome.details['refusals']).toMatchObject([
    { reason: 'NOT_DEPLOYED_BEFORE' },
    { reason: 'APPROVAL_MISSING' },
  ]);
  expect(looks.count).toBe(1);
});

test('what changed while a person thought counts', async () => {
  const { ports } = world((built) => {
    after(built, 4, () => built.reviews.push(approved));
    let asked = 0;
    built.ports.issues.withLabels = async () => {
      asked += 1;
      const issue = { number: 7, url: 'u', title: 'Search is down', body: '', labels: [], createdAt: new Date(0) };
      return asked > 1 ? [{ ...issue, state: 'open' }] : [];
    };
  });
  expect(await promotionGate(input, ports)).toMatchObject({ verdict: 'refused', reason: 'INCIDENT_OPEN' });
});

test('a look that fails during the wait does not end it', async () => {
  const { ports } = world((built) => {
    let seen = 0;
    built.ports.approvals.ofRun = async () => {
      seen += 1;
      if (seen === 3) throw new Error('GitHub is down');
      return seen > 4 ? [approved] : [];
    };
  });
  expect(await promotionGate(input, ports)).toMatchObject({ outputs: { allowed: 'true' } });
});

const breaks = async () => Promise.reject(new Error('GitHub is down'));

test.each<[string, (world: World) => void]>([
  ['the rules', ({ ports }) => Object.assign(ports.approvals, { rules: breaks })],
  ['the reviews', ({ ports }) => Object.assign(ports.approvals, { ofRun: breaks })],
  ['what is pending', ({ ports }) => Object.assign(ports.approvals, { pending: breaks })],
  ['the quarantines', ({ ports }) => Object.assign(ports.records, { quarantines: breaks })],
  ['the incidents', ({ ports }) => Object.assign(ports.issues, { withLabels: breaks })],
  [
    'the records',
    ({ ports }) =>
      Object.assign(ports.records, {
        list: () => ({ [Symbol.asyncIterator]: () => ({ next: breaks }) }),
      }),
  ],
])('fails closed when it cannot read %s', async (_sentence, change) => {
  const { ports } = world((built) => {
    built.reviews.push(approved);
    change(built);
  });
  const outcome = await promotionGate(input, ports);
  expect(outcome).toMatchObject({ verdict: 'refused', reason: 'FACT_UNKNOWN', outputs: { allowed: 'false' } });
  expect(JSON.stringify(outcome.report)).toContain('GitHub is down');
});

test('a cancelled run lets nothing in', async () => {
  const { ports, cancel } = world((built) => after(built, 3, () => built.cancel.abort()));
  const outcome = await promotionGate(input, ports);
  expect({ aborted: cancel.signal.aborted, outcome }).toMatchObject({
    aborted: true,
    outcome: { verdict: 'cancelled', reason: 'CANCELLED', outputs: { allowed: 'false' } },
  });
});

test.each([
  ['blocks', true, 'refused'],
  ['does not block', false, 'succeeded'],
])('an open incident %s, as the configuration says', async (_sentence, blocking, verdict) => {
  const asked: string[][] = [];
  const { ports } = world(({ ports: { incidents, issues }, reviews }) => {
    reviews.push(approved);
    Object.assign(incidents, { blocking });
    issues.withLabels = async (labels) => {
      asked.push(labels);
      return [{ number: 7, url: 'u', title: 't', body: '', labels, state: 'open', createdAt: new Date(0) }];
    };
  });
  expect(await promotionGate(input, ports)).toMatchObject({ verdict });
  expect(asked).toEqual(blocking ? [['incident', 'env:production']] : []);
});

test('a digest that is not among the newest hundred deployments has to prove itself again', async () => {
  const others = Array.from({ length: 120 }, (_, id) => recordOf('b', 'validated', { environment: 'staging', id }));
  const { ports } = world(({ reviews }) => reviews.push(approved));
  let read = 0;
  ports.records.list = async function* () {
    for (const record of [...others, validated]) {
      read += 1;
      yield record;
    }
  };
  expect(await promotionGate(input, ports)).toMatchObject({ reason: 'NOT_DEPLOYED_BEFORE' });
  expect(read).toBe(100);
});
