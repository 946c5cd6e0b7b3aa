import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { rolesOf } from '#lib/domain/access/roles';
import { taskFacts } from '#lib/domain/access/task-facts';
import { parseConfig } from '#lib/domain/config/parse';

const text = readFileSync('examples/boat-listing/.github/slipway.yml', 'utf8').replaceAll(
  /^( +)checks:$/gm,
  '$&\n$1  - { name: alarms, kind: alarms, names: [errors, everything] }',
);
const facts = { repository: 'harbour/boat-listing', branch: 'main' };
const access = (more: { subjectPrefix?: string; tags?: unknown[] } = {}) => {
  const { tags = [], ...given } = more;
  const tasks = { staging: taskFacts([{ executionRoleArn: 'arn:aws:iam::111122223333:role/run', tags }]) };
  const roles = rolesOf(parseConfig(text, 'slipway.yml'), { ...facts, ...given, tasks });
  return roles.find(({ name }) => name === 'slipway-deploy-staging');
};
const statement = (action: string, more = {}) =>
  access(more)?.policy.Statement.find(({ Action, Sid }) => Action.includes(action) && Sid !== 'HoldTheLease');

test('composite alarms are only told to who may see every alarm', () => {
  expect(statement('cloudwatch:DescribeAlarms')).toMatchObject({ Resource: ['*'] });
});

test('tags are registered only where a task definition has some', () => {
  expect(statement('ecs:TagResource')).toBeUndefined();
  expect(statement('ecs:TagResource', { tags: [{ key: 'team', value: 'harbour' }] })).toMatchObject({
    Resource: ['arn:aws:ecs:eu-west-1:111122223333:task-definition/*:*'],
    Condition: { StringEquals: { 'ecs:CreateAction': ['RegisterTaskDefinition'] } },
  });
});

test.each([
  ['an old repository is trusted by its name', {}, 'repo:harbour/boat-listing:environment:staging'],
  [
    'a new repository is trusted by what GitHub tells of it',
    { subjectPrefix: 'repo:harbour@12/boat-listing@34' },
    'repo:harbour@12/boat-listing@34:environment:staging',
  ],
])('%s', (_case, given, subject) => {
  expect(access(given)?.trust.Statement[0].Condition.StringEquals).toMatchObject({
    'token.actions.githubusercontent.com:sub': subject,
  });
});

test('the role that anchors is trusted on the branch, and may put and read below its prefix, never delete', () => {
  const config = parseConfig(text.replace('bucket: boat-listing-anchors', '$&\n      prefix: audit/'), 'slipway.yml');
  const anchor = rolesOf(config, { ...facts, tasks: {} }).find(({ name }) => name === 'slipway-anchor');
  expect(anchor?.trust.Statement[0].Condition.StringEquals).toMatchObject({
    'token.actions.githubusercontent.com:sub': 'repo:harbour/boat-listing:ref:refs/heads/main',
  });
  expect(anchor?.policy.Statement).toMatchObject([
    {
      Resource: ['arn:aws:s3:::boat-listing-anchors/audit/*'],
      Action: ['s3:GetObject', 's3:GetObjectRetention', 's3:PutObject', 's3:PutObjectRetention'],
    },
  ]);
});

test('without an anchor there is no role for it', () => {
  const without = text.slice(0, text.indexOf('  # Whoever may push over the ledger'));
  const names = rolesOf(parseConfig(without, 'slipway.yml'), { ...facts, tasks: {} }).map(({ name }) => name);
  expect(names).not.toContain('slipway-anchor');
});
