import { type Holder, leaseTag, leaseText } from '#lib/domain/rollout/lease';
import type { Subject } from '../case.ts';
import { going } from './courses.ts';

const lease = (holder: Holder, until: string): string =>
  leaseText({ ...holder, token: 'not-ours', since: new Date('2026-01-01T00:00:00Z'), until: new Date(until) });
const [live, over] = ['2099-01-01T00:00:00Z', '2026-01-01T01:00:00Z'];
const neighbour = { repository: 'harbour/another', runId: 7, runAttempt: 1 };
const held = (text: string) => ({ tags: { [leaseTag]: text } });

export const leases: Subject = {
  title: 'Two deployments at once',
  about: 'A lease with a fencing token in a tag of the service: one wins, the other changes nothing and says so.',
  cases: [
    {
      name: 'Another repository deploys the service right now',
      given: held(lease(neighbour, live)),
      expect: { verdict: 'refused', reason: 'DEPLOY_LEASE_HELD', started: 0, says: 'harbour/another' },
    },
    {
      name: 'Another repository’s lease is over: it is taken',
      given: held(lease(neighbour, over)),
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'The lease is in words that nobody can read: it counts',
      given: held('deploying @ lunch'),
      expect: { verdict: 'refused', reason: 'DEPLOY_LEASE_HELD', started: 0 },
    },
    {
      name: 'An earlier attempt of this run left its lease: it is taken over',
      given: held(lease({ repository: 'harbour/boat-listing', runId: 1234, runAttempt: 1 }, live)),
      expect: { verdict: 'succeeded', reason: 'OK', started: 1 },
    },
    {
      name: 'Somebody takes the lease in the second in which we do: theirs is read back, so nothing is changed',
      given: { acts: [{ when: 'ecs:TagResource', act: 'take the lease', lease: lease(neighbour, live) }] },
      expect: { verdict: 'refused', reason: 'DEPLOY_LEASE_LOST', started: 0 },
    },
    {
      name: 'Somebody without a lease starts a rollout between our plan and our update',
      given: { acts: [{ when: 'ecs:TagResource', act: 'update the service', course: [going] }] },
      expect: { verdict: 'refused', reason: 'DEPLOY_SERVICE_MOVED', started: 0 },
    },
  ],
};
