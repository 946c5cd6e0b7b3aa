import { expect, test } from '@jest/globals';
import { blobsOfDelta, deltaOf } from '#lib/domain/release/delta';
import { parseYaml } from '#lib/domain/release/parse-yaml';
import type { FileChange } from '#lib/domain/release/range-files';

const changed = (path: string): FileChange => ({ path, status: 'changed', before: 'old', after: 'new' });
const facts = (path: string, before: string, after: string) => {
  const texts = new Map([
    ['old', before],
    ['new', after],
  ]);
  return deltaOf([changed(path)], texts, parseYaml)[0]?.facts;
};

test.each([
  ['infra/main.tf', 'Infrastructure'],
  ['Dockerfile', 'Infrastructure'],
  ['cloudformation/network.yaml', 'Infrastructure'],
  ['deploy/task-definition.json', 'Task definition'],
  ['.github/workflows/deploy.yml', 'Workflow'],
  ['.github/slipway.yml', 'Slipway configuration'],
  ['.env.example', 'Environment variables'],
  ['iam/deploy-policy.json', 'IAM'],
  ['config/feature-flags.yaml', 'Feature flags'],
  ['src/task.ts', undefined],
  ['src/environment.ts', undefined],
  ['docs/policy.md', undefined],
])('%s: %s', (path, kind) => {
  expect(deltaOf([changed(path)], new Map(), parseYaml)[0]?.kind).toBe(kind);
});

test.each([
  [
    'variables of a task, by name and never by value',
    'deploy/task-def.json',
    '{"cpu":"256","containerDefinitions":[{"environment":[{"name":"A","value":"1"},{"name":"B","value":"hunter1"}],"secrets":[{"name":"S","valueFrom":"x"}]}]}',
    '{"cpu":"512","containerDefinitions":[{"environment":[{"name":"B","value":"hunter2"},{"name":"C","value":"3"}],"secrets":[{"name":"S","valueFrom":"x"}]}]}',
    ['new: C', 'gone: A', 'changed: B, cpu'],
  ],
  [
    'variables of the configuration',
    '.github/slipway.yml',
    'environments: { staging: { ecs: { services: { web: { environment: { A: "1" }, desired-count: 1 } } } } }',
    'environments: { staging: { ecs: { services: { web: { environment: { A: "1", B: "2" }, desired-count: 2 } } } } }',
    ['new: B', 'changed: desired-count'],
  ],
  ['a file of variables', '.env.example', 'A=1\n# B=2\nexport C=3\n', 'A=2\nC=3\nD=\n', ['new: D', 'changed: A']],
  [
    'what a policy allows',
    'iam/policy.json',
    '{"Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}',
    '{"Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}]}',
    ['new: s3:PutObject'],
  ],
  ['what nobody can read', 'iam/policy.json', '{}', '{', ['what has changed inside is not known']],
  ['nothing that is known', 'deploy/task-def.json', '{"family":"a"}', '{"family":"b"}', []],
])('inside: %s', (_sentence, path, before, after, expected) => {
  expect(facts(path, before, after)).toEqual(expected);
});

test('only what is looked into is read, and a long list is cut', () => {
  expect(blobsOfDelta(['infra/main.tf', '.env', 'a.ts'].map(changed))).toEqual(['old', 'new']);
  const many = Array.from({ length: 20 }, (_, index) => `V${index}=1`).join('\n');
  expect(facts('.env', '', many)?.[0]).toMatch(/^new: V0, .* and 8 more$/);
});
