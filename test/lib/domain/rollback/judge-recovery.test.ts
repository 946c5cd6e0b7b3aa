import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Evidence, judgeRecovery } from '#lib/domain/rollback/judge-recovery';

const there = { service: 'boat-listing', end: 'there', why: 'It runs.' } as const;
const proven = { service: 'boat-listing', proven: true, why: '2 tasks run it' };
const passed = { judgement: 'pass', reason: 'OK', summary: 'All checks passed.' } as const;
const whole: Evidence = { restored: [there], proofs: [proven], validation: passed, quarantined: true };

test.each<[string, Partial<Evidence>, string, string]>([
  ['all evidence is there', {}, 'succeeded', 'OK'],
  ['recovered, but the bad digest may come back', { quarantined: false }, 'failed', 'QUARANTINE_NOT_WRITTEN'],
  ['a service did not get there', { restored: [there, { ...there, end: 'escalate' }] }, 'failed', 'ROLLBACK_ESCALATE'],
  ['a rollout could not be seen', { restored: [{ ...there, end: 'unseen' }] }, 'inconclusive', 'ROLLBACK_UNSEEN'],
  ['the time was up', { restored: [{ ...there, end: 'timed-out' }] }, 'timed-out', 'ROLLBACK_TIMED_OUT'],
  ['the run was cancelled', { restored: [{ ...there, end: 'cancelled' }] }, 'cancelled', 'CANCELLED_LEFT'],
  ['the tasks run something else', { proofs: [{ ...proven, proven: false }] }, 'inconclusive', 'ROLLBACK_UNPROVEN'],
  ['nobody asked the tasks', { proofs: [] }, 'inconclusive', 'ROLLBACK_UNPROVEN'],
  ['validation failed', { validation: { ...passed, judgement: 'fail' } }, 'failed', 'ROLLBACK_VALIDATION_FAILED'],
  [
    'validation could not tell',
    { validation: { ...passed, judgement: 'inconclusive' } },
    'inconclusive',
    'ROLLBACK_NOT_VALIDATED',
  ],
  ['validation was never reached', { validation: undefined }, 'inconclusive', 'ROLLBACK_NOT_VALIDATED'],
])('%s', (_sentence, change, verdict, reason) => {
  const recovery = judgeRecovery({ ...whole, ...change });
  expect(recovery).toMatchObject({ verdict, reason });
  expect(recovery.recovered).toBe(verdict === 'succeeded' || reason === 'QUARANTINE_NOT_WRITTEN');
});

const evidence = fc.record({
  restored: fc.array(
    fc.record({
      service: fc.constantFrom('a', 'b'),
      end: fc.constantFrom('there', 'escalate', 'unseen', 'timed-out', 'cancelled'),
      why: fc.string(),
    }),
    { minLength: 1 },
  ),
  proofs: fc.array(fc.record({ service: fc.constantFrom('a', 'b'), proven: fc.boolean(), why: fc.string() })),
  validation: fc.option(
    fc.record({
      judgement: fc.constantFrom('pass', 'fail', 'inconclusive'),
      reason: fc.string(),
      summary: fc.string(),
    }),
    { nil: undefined },
  ),
  quarantined: fc.boolean(),
});

test('recovered is never said without all evidence', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const all =
        given.restored.every(({ end }) => end === 'there') &&
        given.restored.every(({ service }) => given.proofs.find((proof) => proof.service === service)?.proven) &&
        given.validation?.judgement === 'pass';
      expect(judgeRecovery(given as Evidence).recovered).toBe(all);
    }),
  );
});
