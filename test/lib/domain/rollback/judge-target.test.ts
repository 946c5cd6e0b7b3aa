import { expect, test } from '@jest/globals';
import { broken, type TargetState, unfit } from '#lib/domain/rollback/judge-target';
import { digestOf, recordOf, taskDefinitionOf } from '#test/support/records';

const rules = { environment: 'production', failing: digestOf('z'), quarantines: [], services: ['boat-listing'] };
const quarantine = { id: 1, digest: digestOf('a'), reason: 'leaks', at: new Date(0), overridden: false };

test.each([
  ['validated', recordOf('a', 'validated'), rules, undefined],
  ['validated, and inactive since', recordOf('a', 'retired'), rules, undefined],
  ['the digest to leave, though validated once', recordOf('z', 'validated'), rules, /to leave/],
  ['deployed only', recordOf('a', 'deployed'), rules, /never passed validation/],
  ['opened and died', recordOf('a', 'opened'), rules, /never passed validation/],
  ['failed', recordOf('a', 'failed'), rules, /never passed validation/],
  [
    'quarantined here',
    recordOf('a', 'validated'),
    { ...rules, quarantines: [{ ...quarantine, environment: 'production' }] },
    /quarantined: leaks/,
  ],
  [
    'quarantined elsewhere',
    recordOf('a', 'validated'),
    { ...rules, quarantines: [{ ...quarantine, environment: 'staging' }] },
    undefined,
  ],
  [
    'says nothing of a service',
    recordOf('a', 'validated'),
    { ...rules, services: ['boat-listing', 'worker'] },
    /worker/,
  ],
])('a record that is %s', (_sentence, record, given, why) => {
  if (why) expect(unfit(record, given)).toMatch(why);
  else expect(unfit(record, given)).toBeUndefined();
});

const image = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/boat-listing@${digestOf('a')}`;
const whole: TargetState = {
  imageExists: true,
  taskDefinitions: { 'boat-listing': { arn: taskDefinitionOf('a'), status: 'ACTIVE', images: ['proxy:1', image] } },
};
const changed = (change: object): TargetState => ({
  ...whole,
  taskDefinitions: { 'boat-listing': { arn: taskDefinitionOf('a'), status: 'ACTIVE', images: [image], ...change } },
});

test.each([
  ['whole', whole, undefined],
  ['without its image', { ...whole, imageExists: false }, /no longer in ECR/],
  ['without its task definition', { ...whole, taskDefinitions: { 'boat-listing': undefined } }, /is gone/],
  [
    'with a deregistered task definition',
    changed({ status: 'INACTIVE' }),
    /boat-listing:97 of boat-listing is INACTIVE/,
  ],
  ['with a task definition of another digest', changed({ images: ['x@sha256:0'] }), /does not run this digest/],
])('a target %s', (_sentence, state, why) => {
  if (why) expect(broken(digestOf('a'), state)).toMatch(why);
  else expect(broken(digestOf('a'), state)).toBeUndefined();
});
