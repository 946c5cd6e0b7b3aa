import { expect, test } from '@jest/globals';
import { doubtsOf, type Observed, type Word } from '#lib/domain/evidence/doubts';
import type { Verdict } from '#lib/domain/outcome';
import type { Approval } from '#lib/domain/promotion/facts';
import type { DeploymentRecord } from '#lib/domain/records';
import { digestOf, recordOf } from '#test/support/records';

type Said = { verdict?: Verdict; outputs?: Record<string, string>; details?: Record<string, unknown> };

const word = (action: string, { verdict = 'succeeded', outputs = {}, details = {} }: Said = {}): Word => ({
  ...{ action, key: `job/${action}` },
  result: {
    ...{ schemaVersion: 1, verdict, reason: 'OK', title: 't', summary: 's', next: [], evidence: '', outputs, details },
    ...{ startedAt: '2026-01-01T12:00:00Z', finishedAt: '2026-01-01T12:10:00Z', run: '97/1' },
  },
});

const named = { 'deployment-id': '97', digest: digestOf('a') };
const deployed = (said: Said = {}) => word('deploy-env', { outputs: named, ...said });
const recovered = (id?: number) =>
  word('rollback', { outputs: { recovered: 'true' }, details: id === undefined ? {} : { deploymentId: id } });

const sawWith = (...deployments: DeploymentRecord[]): Observed => ({ deployments, reviews: undefined });
const review = (state: Approval['state']): Approval => ({ environments: ['e'], state, user: 'grace', comment: '' });
const reviewed = (...states: Approval['state'][]): Observed => ({ deployments: [], reviews: states.map(review) });

const both = (validation: Verdict): Word[] => [deployed(), word('validate-deployment', { verdict: validation })];
const neverValidated = recordOf('a', 'failed');
const undeployed = { ...neverValidated, statuses: neverValidated.statuses.filter(({ state }) => state !== 'success') };

test.each<[string, Word[], Observed]>([
  ['deployed and validated, and GitHub says so', both('succeeded'), sawWith(recordOf('a', 'validated'))],
  ['deployed, not validated, and GitHub says so', both('failed'), sawWith(recordOf('a', 'failed'))],
  ['validation could not tell', both('inconclusive'), sawWith(recordOf('a', 'deployed'))],
  [
    'validated before, and not any more',
    both('failed'),
    sawWith({
      ...recordOf('a', 'validated'),
      statuses: [...recordOf('a', 'validated').statuses, ...recordOf('a', 'failed').statuses],
    }),
  ],
  ['GitHub has retired it meanwhile', both('succeeded'), sawWith(recordOf('a', 'retired'))],
  ['a deployment that failed', [deployed({ verdict: 'failed' })], sawWith(recordOf('a', 'opened'))],
  ['nothing to change, and no record', [word('deploy-env', { outputs: { 'deployment-id': '' } })], sawWith()],
  ['a rollback that recovered', [recovered(98)], sawWith(recordOf('b', 'validated', { rollbackOf: digestOf('a') }))],
  ['a rollback that opened no record, and said so', [recovered()], sawWith()],
  ['a rollback that did not recover', [word('rollback', { outputs: { recovered: 'false' } })], sawWith()],
  ['a gate without reviews', [word('promotion-gate')], reviewed()],
  ['an approval after a rejection', [word('promotion-gate')], reviewed('rejected', 'approved')],
  ['a gate that refused a rejected one', [word('promotion-gate', { verdict: 'refused' })], reviewed('rejected')],
  ['a step of which GitHub keeps no record', [word('incident'), word('smoke')], sawWith()],
])('no doubt: %s', (_sentence, words, observed) => {
  expect(doubtsOf(words, observed)).toEqual([]);
});

test.each<[string, Word[], Observed, kind: string, about: string, says: RegExp]>([
  [
    'GitHub lists no such deployment',
    [deployed()],
    sawWith(),
    'unconfirmed',
    'deploy-env',
    /97, which GitHub does not list/,
  ],
  ['it never says deployed', [deployed()], sawWith(recordOf('a', 'opened')), 'unconfirmed', 'deploy-env', /does not\./],
  ['it says failed, never deployed', [deployed()], sawWith(undeployed), 'contradicted', 'deploy-env', /says failed/],
  [
    'it is of another image',
    [deployed({ outputs: { ...named, digest: digestOf('b') } })],
    ...([sawWith(recordOf('a', 'deployed')), 'contradicted', 'deploy-env', /is of sha256:6161/] as const),
  ],
  [
    'a failure that was none',
    [deployed({ verdict: 'timed-out' })],
    ...([sawWith(recordOf('a', 'deployed')), 'contradicted', 'deploy-env', /says deployed/] as const),
  ],
  [
    'it never says validated',
    both('succeeded'),
    sawWith(recordOf('a', 'deployed')),
    'unconfirmed',
    'validate-deployment',
    /does not\./,
  ],
  [
    'it says failed, never validated',
    both('succeeded'),
    sawWith(recordOf('a', 'failed')),
    'contradicted',
    'validate-deployment',
    /never validated/,
  ],
  [
    'it says validated, and the check failed',
    both('failed'),
    sawWith(recordOf('a', 'validated')),
    'contradicted',
    'validate-deployment',
    /says validated/,
  ],
  ['it does not list the rollback', [recovered(98)], sawWith(), 'unconfirmed', 'rollback', /98, which/],
  [
    'the rollback was never validated',
    [recovered(98)],
    sawWith(recordOf('b', 'failed')),
    'contradicted',
    'rollback',
    /never validated/,
  ],
  [
    'the gate passed over a rejection',
    [word('promotion-gate')],
    reviewed('approved', 'rejected'),
    'contradicted',
    'promotion-gate',
    /rejection/,
  ],
])('a doubt: %s', (_sentence, words, observed, kind, about, says) => {
  expect(doubtsOf(words, observed)).toEqual([
    { kind, about: `job/${about}`, says: expect.stringMatching(says), time: '2026-01-01T12:10:00Z' },
  ]);
});
