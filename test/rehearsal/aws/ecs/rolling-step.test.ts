import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RollingFacts, rollingStep, type TaskCounts } from '#rehearsal/aws/ecs/scheduler/rolling-step';

const counts = (active: number, healthy = active): TaskCounts => ({ active, healthy });
const facts = (desired: number, limits: [number, number], target: TaskCounts, others: TaskCounts): RollingFacts => ({
  desired,
  minimumHealthyPercent: limits[0],
  maximumPercent: limits[1],
  target,
  others,
});
const step = (start: number, stopOthers: number, stopTarget = 0) => ({ start, stopTarget, stopOthers });

test.each<[string, RollingFacts, ReturnType<typeof step>]>([
  ['a new service starts all its tasks', facts(3, [100, 200], counts(0), counts(0)), step(3, 0)],
  ['at 100/200 all new tasks start at once', facts(3, [100, 200], counts(0), counts(3)), step(3, 0)],
  ['nothing is stopped while new tasks are not healthy', facts(3, [100, 200], counts(3, 0), counts(3)), step(0, 0)],
  ['each healthy new task lets an old one go', facts(3, [100, 200], counts(3, 2), counts(3)), step(0, 2)],
  ['a finished rollout does nothing', facts(3, [100, 200], counts(3), counts(0)), step(0, 0)],
  ['at 100/150 the new tasks come in batches', facts(4, [100, 150], counts(0), counts(4)), step(2, 0)],
  [
    'the next batch starts when the first has replaced old ones',
    facts(4, [100, 150], counts(2), counts(2)),
    step(2, 0),
  ],
  ['at 50/100 old tasks make room first', facts(4, [50, 100], counts(0), counts(4)), step(0, 2)],
  [
    'at 0/100 a single task is stopped before its successor starts',
    facts(1, [0, 100], counts(0), counts(1)),
    step(0, 1),
  ],
  ['at 100/100 nothing can ever move, as on ECS', facts(1, [100, 100], counts(0), counts(1)), step(0, 0)],
  ['unhealthy old tasks make room whatever the minimum is', facts(2, [100, 100], counts(0), counts(2, 0)), step(0, 2)],
  ['scaling in stops surplus tasks', facts(1, [100, 200], counts(3), counts(0)), step(0, 0, 2)],
  ['scaling to zero stops everything', facts(0, [100, 200], counts(2), counts(1)), step(0, 1, 2)],
  ['scaling out within the ceiling', facts(5, [100, 200], counts(2), counts(0)), step(3, 0)],
  ['a rollback stops the failed tasks at once', facts(2, [100, 200], counts(2), counts(2, 0)), step(0, 2)],
])('%s', (_case, given, expected) => {
  expect(rollingStep(given)).toEqual(expected);
});

const anyCounts = fc.nat(12).chain((active) => fc.record({ active: fc.constant(active), healthy: fc.nat(active) }));
const anyFacts = fc.record({
  desired: fc.nat(10),
  minimumHealthyPercent: fc.nat(100),
  maximumPercent: fc.integer({ min: 100, max: 300 }),
  target: anyCounts,
  others: anyCounts,
});

test('a step never goes below the minimum or above the maximum by its own doing', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { desired, target, others, minimumHealthyPercent, maximumPercent } = given;
      const { start, stopOthers, stopTarget } = rollingStep(given);
      const floor = Math.ceil((desired * minimumHealthyPercent) / 100);
      const ceiling = Math.floor((desired * maximumPercent) / 100);
      const healthyStopped =
        Math.max(0, stopOthers - (others.active - others.healthy)) +
        Math.max(0, stopTarget - (target.active - target.healthy));
      const healthy = target.healthy + others.healthy;
      const active = target.active + others.active;
      expect(healthyStopped === 0 || healthy - healthyStopped >= floor).toBe(true);
      expect(start === 0 || active + start <= ceiling).toBe(true);
      expect(Math.min(start, stopOthers, stopTarget)).toBeGreaterThanOrEqual(0);
      expect(stopOthers <= others.active && stopTarget <= target.active).toBe(true);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('with any limits that leave room, a rollout of healthy tasks comes to its end', () => {
  const limits = fc
    .record({ minimumHealthyPercent: fc.nat(100), maximumPercent: fc.integer({ min: 100, max: 200 }) })
    .filter(({ minimumHealthyPercent, maximumPercent }) => minimumHealthyPercent === 0 || maximumPercent >= 200);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), limits, (desired, given) => {
      let target = 0;
      let others = desired;
      for (let turn = 0; turn < 2 * desired + 2 && !(target === desired && others === 0); turn++) {
        const next = rollingStep({ desired, ...given, target: counts(target), others: counts(others) });
        target += next.start - next.stopTarget;
        others -= next.stopOthers;
      }
      expect({ target, others }).toEqual({ target: desired, others: 0 });
    }),
    { seed: 7, numRuns: 200 },
  );
});
