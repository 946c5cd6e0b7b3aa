import { expect, test } from '@jest/globals';
import { type Conditions, decide, type PolicyDocument, policyProblem, type Statement } from '#rehearsal/aws/iam/policy';

const policy = (...Statement: Statement[]): PolicyDocument => ({ Version: '2012-10-17', Statement });
const cluster = 'arn:aws:ecs:eu-west-1:111122223333:cluster/boat-staging';
const service = 'arn:aws:ecs:eu-west-1:111122223333:service/boat-staging/boat-listing';
const ask = (statements: Statement[], action = 'ecs:UpdateService', context = {}) =>
  decide([policy(...statements)], { action, resource: service, context });

test.each<[string, Statement[], string]>([
  ['no statement', [], 'implicit-deny'],
  ['the very action', [{ Effect: 'Allow', Action: 'ecs:UpdateService', Resource: service }], 'allowed'],
  ['an action in other letters', [{ Effect: 'Allow', Action: 'ECS:updateservice', Resource: '*' }], 'allowed'],
  [
    'an action by pattern',
    [{ Effect: 'Allow', Action: ['ecs:Describe*', 'ecs:Update?ervice'], Resource: '*' }],
    'allowed',
  ],
  ['another action', [{ Effect: 'Allow', Action: 'ecs:Describe*', Resource: '*' }], 'implicit-deny'],
  ['all but this action', [{ Effect: 'Allow', NotAction: 'ecs:UpdateService', Resource: '*' }], 'implicit-deny'],
  ['all but another action', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 'allowed'],
  ['another resource', [{ Effect: 'Allow', Action: '*', Resource: cluster }], 'implicit-deny'],
  [
    'a resource by pattern',
    [{ Effect: 'Allow', Action: '*', Resource: [cluster, 'arn:aws:ecs:*:*:service/boat-*/*'] }],
    'allowed',
  ],
  ['all but this resource', [{ Effect: 'Allow', Action: '*', NotResource: service }], 'implicit-deny'],
  [
    'a deny behind an allow',
    [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'ecs:Update*', Resource: '*' },
    ],
    'explicit-deny',
  ],
  [
    'a deny whose condition does not hold',
    [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      {
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
      },
    ],
    'allowed',
  ],
])('%s', (_case, statements, decision) => {
  expect(ask(statements)).toBe(decision);
});

const context = {
  'ecs:cluster': cluster,
  'aws:RequestedRegion': 'eu-west-1',
  'aws:SecureTransport': 'true',
  'aws:TagKeys': ['team', 'env'],
  size: '5',
};
test.each<[string, Conditions, boolean]>([
  ['StringEquals', { StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } }, true],
  ['StringEquals in other letters', { StringEquals: { 'aws:RequestedRegion': 'EU-WEST-1' } }, false],
  ['StringEqualsIgnoreCase', { StringEqualsIgnoreCase: { 'aws:RequestedRegion': 'EU-WEST-1' } }, true],
  ['StringNotEquals', { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } }, true],
  ['StringNotEquals, one of them', { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } }, false],
  ['StringLike', { StringLike: { 'ecs:cluster': '*staging' } }, true],
  ['StringNotLike', { StringNotLike: { 'ecs:cluster': '*staging' } }, false],
  ['ArnEquals', { ArnEquals: { 'ecs:cluster': cluster } }, true],
  ['ArnLike over a part', { ArnLike: { 'ecs:cluster': 'arn:aws:ecs:*:111122223333:cluster/*' } }, true],
  ['ArnLike does not reach over a colon', { ArnLike: { 'ecs:cluster': 'arn:aws:ecs:*:cluster/*' } }, false],
  ['ArnNotLike', { ArnNotLike: { 'ecs:cluster': '*:*:*:*:*:cluster/boat-production' } }, true],
  ['Bool', { Bool: { 'aws:SecureTransport': 'true' } }, true],
  ['Null: absent', { Null: { 'aws:PrincipalTag/x': 'true' } }, true],
  ['Null: present', { Null: { 'ecs:cluster': 'true' } }, false],
  ['NumericLessThan', { NumericLessThan: { size: '6' } }, true],
  ['NumericGreaterThanEquals', { NumericGreaterThanEquals: { size: '6' } }, false],
  ['an absent key fails', { StringEquals: { absent: 'x' } }, false],
  ['an absent key passes a negated operator', { StringNotEquals: { absent: 'x' } }, true],
  ['an absent key passes IfExists', { StringEqualsIfExists: { absent: 'x' } }, true],
  ['a key in other letters', { StringEquals: { 'AWS:requestedregion': 'eu-west-1' } }, true],
  ['ForAnyValue', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'env' } }, true],
  ['ForAllValues', { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'env' } }, false],
  ['two keys both have to hold', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1', size: '6' } }, false],
  ['two operators both have to hold', { StringEquals: { size: '5' }, Bool: { 'aws:SecureTransport': 'false' } }, false],
])('condition %s', (_case, Condition, holds) => {
  const decision = ask([{ Effect: 'Allow', Action: '*', Resource: '*', Condition }], 'ecs:UpdateService', context);
  expect(decision).toBe(holds ? 'allowed' : 'implicit-deny');
});

test.each<[string, Statement, string | undefined]>([
  ['a sound statement', { Effect: 'Allow', Action: '*', Resource: '*' }, undefined],
  ['an effect that is none', { Effect: 'Permit' as 'Allow', Action: '*' }, 'Effect Permit is neither Allow nor Deny'],
  ['no action', { Effect: 'Allow', Resource: '*' }, 'a statement has neither Action nor NotAction'],
  [
    'an operator that is not supported',
    { Effect: 'Allow', Action: '*', Condition: { DateLessThan: { a: 'b' } } },
    'condition operator DateLessThan is not supported',
  ],
])('a policy is checked when it is put: %s', (_case, statement, problem) => {
  expect(policyProblem(policy(statement))).toBe(problem);
});
