import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { provideBadRelease } from './bad-release.ts';
import { distinctCalls } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import type { Call, Decision } from './interceptor.ts';
import { type Moment, play } from './play.ts';
import {
  digestOf,
  type Place,
  providePlace,
  type SurvivalWorld,
  settled,
  startSurvivalWorld,
  stateOf,
} from './world.ts';

let world: SurvivalWorld;
let calls: Call[];
beforeAll(async () => {
  world = await startSurvivalWorld();
  const clean = await deploy(await providePlace(world, 'undisturbed'));
  calls = distinctCalls(clean.calls);
});
afterAll(() => world.close());

type Cancel = { at?: Call; policy?: string; hangs?: boolean };

/** Sends SIGTERM when the call comes; a call that hangs gets no answer for as long as the process lives. */
async function deploy(place: Place, { at, policy = 'leave', hangs = false }: Cancel = {}) {
  let sentAt = performance.now();
  const cancel = (call: Call, moment: Moment, child: ChildProcess): Decision | undefined => {
    if (!at || moment !== 'before' || call.name !== at.name || call.nth !== at.nth) return undefined;
    sentAt = performance.now();
    child.kill('SIGTERM');
    return hangs ? 'hang' : 'pass';
  };
  const run = await play(world, {
    action: 'deploy-env',
    place,
    with: { image: digestOf('better') },
    settings: `    on-cancel: ${policy}`,
    at: cancel,
  });
  return { ...run, tookMs: run.endedAt - sentAt };
}

/** What each word has to mean, when ECS has come to rest. */
const truths: Record<string, { rollouts: string[]; running: string[] }> = {
  CANCELLED_BEFORE_CHANGE: { rollouts: ['good SUCCESSFUL'], running: ['good'] },
  CANCELLED_ROLLING_BACK: { rollouts: ['good SUCCESSFUL', 'better ROLLBACK_SUCCESSFUL'], running: ['good'] },
  CANCELLED_LEFT: { rollouts: ['good SUCCESSFUL', 'better SUCCESSFUL'], running: ['better'] },
  OK: { rollouts: ['good SUCCESSFUL', 'better SUCCESSFUL'], running: ['better'] },
};

/** What a policy is about begins with the lease; before it nothing can have been changed. */
const afterTheLease = () => calls.slice(calls.findIndex(({ name }) => name === 'aws:TagResource'));
/** Few: each has to end in five real seconds, on whatever machine. */
const atOnce = 6;

test.each([
  ['leave', afterTheLease, ['CANCELLED_BEFORE_CHANGE', 'CANCELLED_LEFT']],
  ['rollback', () => calls, ['CANCELLED_BEFORE_CHANGE', 'CANCELLED_ROLLING_BACK']],
])(
  'SIGTERM at any call ends within 5 s as on-cancel: %s says, and the verdict is true',
  async (policy, moments, words) => {
    const work = async (at: Call, index: number) => {
      const place = await providePlace(world, `${policy}-${index}`);
      const { outputs, tookMs } = await deploy(place, { at, policy });
      await settled(world, place);
      const { rollouts, running, lease, records } = await stateOf(world, place);
      const open = records.filter(({ statuses }) => statuses.length < 2).length;
      return {
        at: `${at.name} ${at.nth}`,
        reason: outputs['reason'],
        inTime: tookMs < 5_000,
        rollouts,
        running,
        lease,
        open,
      };
    };
    const ends = await inParallel(moments(), work, atOnce);
    expect(ends).toEqual(
      ends.map(({ at, reason = '' }) => ({ at, reason, inTime: true, ...truths[reason], lease: undefined, open: 0 })),
    );
    // Whether the rollout had ended by the last calls, so that it was left or even finished, is a matter of moments.
    expect(ends.map(({ reason }) => reason)).toEqual(expect.arrayContaining(words));
  },
  60_000,
);

test('a call that never answers does not keep a cancelled run: it says what it knows', async () => {
  const work = async (at: Call, index: number) => {
    const place = await providePlace(world, `hanging-${index}`);
    const { result, tookMs } = await deploy(place, { at, policy: 'rollback', hangs: true });
    await settled(world, place);
    const { running } = await stateOf(world, place);
    return { at: `${at.name} ${at.nth}`, verdict: result.verdict, tookMs, running };
  };
  const ends = await inParallel(calls, work, 6);
  const late = ends.filter(({ tookMs }) => tookMs >= 5_000);
  const untrue = ends.filter(({ verdict, running }) => !mayBe(verdict, running));
  expect({ late, untrue }).toEqual({ late: [], untrue: [] });
}, 60_000);

/** A cancelled run may end well, when the release was seen to run; and "could not be seen" is never wrong here. */
const mayBe = (verdict: string, running: string[]) =>
  verdict === 'succeeded' ? running.join() === 'better' : ['cancelled', 'inconclusive'].includes(verdict);

test('a rollback that is cancelled at any call ends within 5 s, and says that it recovered only where it did', async () => {
  const rollback = (place: Place) => ({
    ...{ action: 'rollback', place },
    with: { reason: 'search fails', 'failed-digest': digestOf('better') },
  });
  const clean = await play(world, rollback(await provideBadRelease(world, 'cancelled-rollback-undisturbed')));
  const moments = distinctCalls(clean.calls);
  const work = async (at: Call, index: number) => {
    const place = await provideBadRelease(world, `cancelled-rollback-${index}`);
    let sentAt = Number.NaN;
    const { outputs, result, endedAt } = await play(world, {
      ...rollback(place),
      at: (call, moment, child) => {
        if (moment === 'before' && call.name === at.name && call.nth === at.nth) {
          sentAt = performance.now();
          child.kill('SIGTERM');
        }
        return 'pass';
      },
    });
    await settled(world, place);
    const { running, lease } = await stateOf(world, place);
    const isTrue = outputs['recovered'] !== 'true' || (running.join() === 'good' && result.verdict === 'succeeded');
    return { at: `${at.name} ${at.nth}`, verdict: result.verdict, isTrue, tookMs: endedAt - sentAt, lease };
  };
  const ends = await inParallel(moments, work, atOnce);
  expect(ends.filter(({ tookMs }) => tookMs >= 5_000)).toEqual([]);
  expect(ends.filter(({ isTrue, lease }) => !isTrue || lease !== undefined)).toEqual([]);
}, 90_000);
