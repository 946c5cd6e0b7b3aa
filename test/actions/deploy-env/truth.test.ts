import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { awsThrottled, awsUnreachable } from '#lib/domain/errors/aws';
import type { Rollout, Service } from '#lib/domain/rollout/model';
import { type Course, steady } from '#test/support/fake-ecs';
import { container, task } from '#test/support/rollouts';
import { oldDigest, world } from './world.ts';

/** What really happens at ECS, and what of it the calls let us see. */
type Scenario = {
  end: 'SUCCESSFUL' | 'STOPPED' | 'ROLLBACK_SUCCESSFUL' | 'ROLLBACK_FAILED' | 'never';
  endMs: number;
  tasks: 'ours' | 'wrong digest' | 'too few';
  superseded: boolean;
  /** By call, in turn: 0 answers, 1 throttles, 2 breaks before and 3 after the call was done, 4 shows a stale rollout, 5 none. */
  faults: number[];
};

const timeoutMs = 600_000;
const scenario: fc.Arbitrary<Scenario> = fc.record({
  end: fc.constantFrom('SUCCESSFUL', 'SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'never'),
  endMs: fc.integer({ min: 1_000, max: 900_000 }),
  tasks: fc.constantFrom('ours', 'ours', 'wrong digest', 'too few'),
  superseded: fc.boolean(),
  faults: fc.oneof(
    fc.constant<number[]>([0]),
    fc.array(
      fc.integer({ min: -6, max: 5 }).map((n) => Math.max(0, n)),
      { minLength: 1, maxLength: 40 },
    ),
  ),
});

function play({ end, endMs, tasks, superseded, faults }: Scenario) {
  let calls = 0;
  let fault = 0;
  const course: Course = (ms) =>
    ms >= endMs && end !== 'never' ? { status: end, runningCount: 2 } : { status: 'IN_PROGRESS' };
  const running = (service: Service, document: Parameters<typeof steady>[1]) => {
    if (tasks === 'too few') return steady(service, document).slice(1);
    const wrong = task({
      taskDefinitionArn: service.taskDefinitionArn,
      containers: [container({ digest: oldDigest })],
    });
    return tasks === 'ours' ? steady(service, document) : [wrong, wrong];
  };
  const one = world({
    course,
    running,
    before: (method) => {
      // What is read before anything was started only fails: that is not what this test is about.
      fault = one.ecs.changes.length < 1 ? 0 : (faults[calls++ % faults.length] ?? 0);
      if (fault === 1) throw awsThrottled(`ecs:${method}`);
      if (fault === 2) throw awsUnreachable(`ecs:${method}`, 'reset');
      const boat = one.ecs.services.get('boat-listing');
      if (superseded && boat && one.ecs.rolloutsOf.size === 2 && one.ecs.count('rollout') > 5) {
        one.ecs.services.set('boat-listing', {
          ...boat,
          taskDefinitionArn: 'other:9',
          currentRolloutArn: 'of-another',
        });
      }
    },
    after: (method) => {
      if (fault === 3) throw awsUnreachable(`ecs:${method}`, 'reset');
    },
  });
  const look = one.ecs.rollout;
  let last: Rollout | undefined;
  one.ecs.rollout = async (arn) => {
    const seen = await look(arn);
    if (fault === 4) return last;
    last = seen;
    return fault === 5 ? undefined : seen;
  };
  return one;
}

/** The verdicts that are true of a scenario. `inconclusive` is true only where something kept us from seeing. */
function truths({ end, endMs, tasks, superseded, faults }: Scenario): string[] {
  const isClean = faults.every((fault) => fault === 0);
  const blind = isClean ? [] : ['inconclusive'];
  if (end === 'never' || endMs > timeoutMs + 60_000) return ['timed-out', ...blind];
  const late = endMs > timeoutMs - (isClean ? 15_000 : 60_000) ? ['timed-out'] : [];
  const others = superseded ? ['superseded'] : [];
  const ends = {
    SUCCESSFUL: [...(tasks === 'ours' ? ['succeeded'] : ['failed']), ...others],
    STOPPED: superseded ? ['superseded', 'failed'] : ['failed'],
    ROLLBACK_SUCCESSFUL: ['rolled-back'],
    ROLLBACK_FAILED: ['failed'],
  };
  return [...ends[end], ...late, ...blind];
}

test('no verdict is ever wrong, whatever ECS does and the calls let us see', async () => {
  const property = fc.asyncProperty(scenario, async (given) => {
    const one = play(given);
    const { verdict } = await one.deploy();
    const isStarted = one.ecs.rolloutsOf.size > 1;
    expect(isStarted ? truths(given) : ['failed', 'inconclusive']).toContain(verdict);
    expect(one.ecs.rolloutsOf.size).toBeLessThanOrEqual(2);
  });
  await fc.assert(property, { numRuns: 250 });
});
