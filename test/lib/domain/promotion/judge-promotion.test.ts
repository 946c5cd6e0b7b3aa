import { expect, test } from '@jest/globals';
import type { Approval, PromotionFacts } from '#lib/domain/promotion/facts';
import { awaitsReview, judgePromotion } from '#lib/domain/promotion/judge-promotion';
import type { Quarantine } from '#lib/domain/records';
import { digestOf, recordOf } from '#test/support/records';

const known = <T>(value: T) => ({ known: true as const, value });
const unknown = { known: false as const, why: 'GitHub did not answer.' };

const approval = (change: Partial<Approval> = {}): Approval => ({
  environments: ['production'],
  state: 'approved',
  user: 'grace',
  comment: 'OPS-1 fine',
  ...change,
});
const reviewed = (...approvals: Approval[]) => known({ approvals, stillPending: false });

/** Everything speaks for it. */
const good: PromotionFacts = {
  environment: 'production',
  digest: digestOf('a'),
  policy: { reviewers: 'required', approvers: [], preventSelfReview: true },
  starters: ['ada'],
  rules: known({ exists: true, reviewers: ['grace'], preventSelfReview: false, waitMinutes: 0 }),
  review: reviewed(approval()),
  predecessors: [{ environment: 'staging', record: known(recordOf('a', 'validated')) }],
  quarantines: known([]),
  incidents: known([]),
};
const rules = (change: object) =>
  known({ exists: true, reviewers: ['grace'], preventSelfReview: false, waitMinutes: 0, ...change });
const policy = (change: object) => ({ ...good.policy, ...change });
const quarantine = (change: Partial<Quarantine> = {}): Quarantine => ({
  id: 9,
  environment: 'production',
  digest: digestOf('a'),
  reason: 'search broke',
  at: new Date(0),
  overridden: false,
  ...change,
});
const before = (record: PromotionFacts['predecessors'][number]['record']) => ({
  predecessors: [{ environment: 'staging', record }],
});

const cases: [sentence: string, change: Partial<PromotionFacts>, reasons: string[]][] = [
  ['all is well', {}, []],
  ['no reviewers required, none asked', { policy: policy({ reviewers: 'none' }), rules: unknown, review: unknown }, []],
  ['the environment is mistyped', { rules: rules({ exists: false, reviewers: [] }) }, ['ENVIRONMENT_MISSING']],
  ['the environment is unprotected', { rules: rules({ reviewers: [] }) }, ['REVIEWERS_MISSING']],
  ['nobody reviewed yet', { review: reviewed() }, ['APPROVAL_MISSING']],
  [
    'another environment was approved',
    { review: reviewed(approval({ environments: ['staging'] })) },
    ['APPROVAL_MISSING'],
  ],
  ['a review without a decision', { review: reviewed(approval({ state: 'pending' })) }, ['APPROVAL_MISSING']],
  [
    'an earlier attempt was approved, this one waits again',
    { review: known({ approvals: [approval()], stillPending: true }) },
    ['APPROVAL_MISSING'],
  ],
  ['rejected', { review: reviewed(approval({ state: 'rejected' })) }, ['APPROVAL_REJECTED']],
  ['approved, then rejected', { review: reviewed(approval(), approval({ state: 'rejected' })) }, ['APPROVAL_REJECTED']],
  [
    'rejected, then approved in a second attempt',
    { review: reviewed(approval({ state: 'rejected' }), approval()) },
    [],
  ],
  ['approved by who started it', { review: reviewed(approval({ user: 'Ada' })) }, ['APPROVAL_SELF']],
  ['approved by who ran it again', { starters: ['ada', 'grace'] }, ['APPROVAL_SELF']],
  [
    'self-review allowed by the policy, not by GitHub',
    {
      policy: policy({ preventSelfReview: false }),
      rules: rules({ preventSelfReview: true }),
      review: reviewed(approval({ user: 'ada' })),
    },
    ['APPROVAL_SELF'],
  ],
  [
    'self-review allowed by both',
    { policy: policy({ preventSelfReview: false }), review: reviewed(approval({ user: 'ada' })) },
    [],
  ],
  ['self-approved, and by somebody else', { review: reviewed(approval(), approval({ user: 'ada' })) }, []],
  ['approved by somebody who may not', { policy: policy({ approvers: ['linus'] }) }, ['APPROVER_NOT_ALLOWED']],
  ['approved by one who may, in other letters', { policy: policy({ approvers: ['Grace'] }) }, []],
  ['the comment lacks a ticket', { policy: policy({ commentPattern: '^JIRA-\\d+' }) }, ['APPROVAL_COMMENT']],
  ['the comment has its ticket', { policy: policy({ commentPattern: 'OPS-\\d+' }) }, []],
  ['never deployed before', before(known(undefined)), ['NOT_DEPLOYED_BEFORE']],
  ['deployment begun and nothing more', before(known(recordOf('a', 'opened'))), ['NOT_DEPLOYED_BEFORE']],
  ['deployed, not validated', before(known(recordOf('a', 'deployed'))), ['NOT_VALIDATED_BEFORE']],
  ['deployed, validation failed', before(known(recordOf('a', 'failed'))), ['NOT_VALIDATED_BEFORE']],
  ['validated, and inactive since a newer release', before(known(recordOf('a', 'retired'))), []],
  ['no environment comes before', { predecessors: [] }, []],
  ['quarantined here', { quarantines: known([quarantine()]) }, ['DIGEST_QUARANTINED']],
  [
    'quarantined where it was before',
    { quarantines: known([quarantine({ environment: 'staging' })]) },
    ['DIGEST_QUARANTINED'],
  ],
  ['quarantined elsewhere', { quarantines: known([quarantine({ environment: 'demo' })]) }, []],
  ['the quarantine was overridden', { quarantines: known([quarantine({ overridden: true })]) }, []],
  ['another digest is quarantined', { quarantines: known([quarantine({ digest: digestOf('b') })]) }, []],
  ['an incident is open', { incidents: known([{ number: 7, url: 'u', title: 'Search is down' }]) }, ['INCIDENT_OPEN']],
  [
    'nothing can be found out',
    { rules: unknown, review: unknown, quarantines: unknown, incidents: unknown, ...before(unknown) },
    ['FACT_UNKNOWN', 'FACT_UNKNOWN', 'FACT_UNKNOWN', 'FACT_UNKNOWN'],
  ],
  ['who approved is not known', { review: unknown }, ['FACT_UNKNOWN']],
  [
    'several things at once are all named',
    {
      ...before(known(undefined)),
      quarantines: known([quarantine()]),
      incidents: known([{ number: 7, url: 'u', title: 't' }]),
      review: reviewed(approval({ user: 'ada', comment: '' })),
      policy: policy({ approvers: ['linus'], commentPattern: 'OPS' }),
    },
    [
      'NOT_DEPLOYED_BEFORE',
      'DIGEST_QUARANTINED',
      'INCIDENT_OPEN',
      'APPROVAL_SELF',
      'APPROVER_NOT_ALLOWED',
      'APPROVAL_COMMENT',
    ],
  ],
];

test.each(cases)('%s', (_sentence, change, reasons) => {
  const promotion = judgePromotion({ ...good, ...change });
  const refusals = promotion.kind === 'allowed' ? [] : promotion.refusals;
  expect(refusals.map(({ reason }) => reason)).toEqual(reasons);
  for (const { sentence, next } of refusals) expect([sentence, next].join()).not.toMatch(/undefined|\[object/);
});

test.each([
  ['only an approval is missing', { review: reviewed() }, true],
  ['nothing is missing', {}, false],
  ['it was rejected', { review: reviewed(approval({ state: 'rejected' })) }, false],
  [
    'an incident is open as well',
    { review: reviewed(), incidents: known([{ number: 7, url: 'u', title: 't' }]) },
    false,
  ],
])('waiting is worth it: %s', (_sentence, change, expected) => {
  expect(awaitsReview(judgePromotion({ ...good, ...change }))).toBe(expected);
});
