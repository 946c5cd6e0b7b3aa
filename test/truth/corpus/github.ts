import type { Subject } from '../case.ts';
import { wellAfter } from './courses.ts';

const open = 'github:POST /repos/{owner}/{repo}/deployments';
const status = 'github:POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';

export const githubFaults: Subject = {
  title: 'GitHub fails while the deployment is recorded',
  about: 'The record is opened before anything is changed; once the rollout goes on, GitHub cannot change its verdict.',
  cases: [
    {
      name: 'The answer to opening the record is lost: there is one record, not two',
      given: { faults: [{ on: open, kind: 'lost-response', times: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'success' },
    },
    {
      name: 'GitHub answers with server errors only: nothing is changed without a record',
      given: { faults: [{ on: 'github:*', kind: 'server-error' }] },
      expect: { verdict: 'failed', reason: 'GITHUB_UNAVAILABLE', started: 0 },
    },
    {
      name: 'GitHub’s secondary limit holds up each call once',
      given: { faults: [{ on: 'github:*', kind: 'throttle', times: 2, ms: 2_000 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'success' },
    },
    {
      name: 'GitHub’s secondary limit does not end before the rollout does: the release runs, and its record says less',
      given: { rollouts: [wellAfter(5)], faults: [{ on: status, kind: 'throttle', skip: 1, ms: 600_000 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'in_progress', says: 'could not be updated' },
    },
    {
      name: 'GitHub is out of reach when the rollout has succeeded',
      given: { rollouts: [wellAfter(5)], faults: [{ on: status, kind: 'server-error', skip: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'in_progress', says: 'could not be updated' },
    },
    {
      name: 'GitHub is out of reach when ECS has rolled back',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            { at: 6, status: 'ROLLBACK_SUCCESSFUL' },
          ],
        ],
        faults: [{ on: status, kind: 'server-error', skip: 1 }],
      },
      expect: { verdict: 'rolled-back', reason: 'DEPLOY_ROLLED_BACK', started: 1 },
    },
    {
      name: 'The answer to the last status is lost: it stands there once',
      given: { rollouts: [wellAfter(5)], faults: [{ on: status, kind: 'lost-response', skip: 1, times: 1 }] },
      expect: { verdict: 'succeeded', reason: 'OK', started: 1, record: 'success' },
    },
    {
      name: 'The token is not valid any more',
      given: { faults: [{ on: 'github:*', kind: 'expired-token' }] },
      expect: { verdict: 'failed', reason: 'GITHUB_UNAUTHORIZED', started: 0 },
    },
  ],
};
