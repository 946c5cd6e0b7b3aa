import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { rolesFor } from '#scripts/lib/roles-for';
import { project } from '#test/rehearsal/images/project';
import { ownRepository, pier } from '#test/rehearsal/product/own-repository';

type Template = { Resources: Record<string, { Type: string; Properties: Record<string, unknown> }> };

test('the roles of the sample are those that it is rehearsed with', async () => {
  const { folder, remove } = project({});
  cpSync('examples/boat-listing', folder, { recursive: true });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', 'git@github.com:harbour/boat-listing.git']);
  const { template } = (await rolesFor(folder, {})) as { template: Template };
  remove();
  const { roles } = JSON.parse(readFileSync('examples/boat-listing/infrastructure/shared.json', 'utf8'));
  const own = Object.values(template.Resources).map(({ Properties: { Path, ...properties } }) => ({
    Path,
    properties,
  }));
  expect(own.map(({ properties }) => properties)).toEqual(roles);
  expect(own.map(({ Path }) => Path)).toEqual(roles.map(() => '/'));
  expect(Object.keys(template.Resources)).toContain('SlipwayDeployStaging');
});

const given = { repository: 'harbour/pier', 'task-role': ['arn:aws:iam::222233334444:role/run'] };

test('roles in a path, another subject, and roles of tasks that no file names', async () => {
  const { folder, remove } = ownRepository(pier);
  const subject = 'repo:harbour@12/pier@34';
  const { template } = (await rolesFor(folder, { ...given, subject, 'log-group': ['/ecs/pier'] })) as {
    template: Template;
  };
  remove();
  expect(template.Resources['Staging']?.Properties).toMatchObject({ RoleName: 'staging', Path: '/ci/' });
  const text = JSON.stringify(template.Resources['Staging']);
  expect(text).toContain('repo:harbour@12/pier@34:environment:staging');
  expect(text).toContain('"iam:PassRole"],"Resource":["arn:aws:iam::222233334444:role/run"]');
  expect(text).toContain('log-group:/ecs/pier:*');
});

const config = String(pier['.github/slipway.yml']);
const twoAccounts = config.replace(
  /(account: ")222233334444("\n.*\n.*iam::)222233334444/,
  '$1333344445555$2333344445555',
);

test.each<[string, Record<string, string>, object, RegExp[]]>([
  [
    'everything',
    {},
    {},
    [/--repository OWNER\/NAME/, /staging's tasks: --task-role/, /production's tasks: --task-role/],
  ],
  ['which account', { '.github/slipway.yml': twoAccounts }, given, [/--account ID.*222233334444, 333344445555/]],
  ['a configuration without mistakes', { '.github/slipway.yml': 'version: 2' }, given, [/mistakes/]],
])('it says what it needs: %s', async (_sentence, files, options, expected) => {
  const { folder, remove } = ownRepository({ ...pier, ...files });
  const { template, needs } = await rolesFor(folder, options);
  remove();
  expect({ template, needs }).toEqual({
    template: undefined,
    needs: expected.map((one) => expect.stringMatching(one)),
  });
});

test.each<[string, string[], number, string]>([
  ['help', ['--help'], 0, 'aws cloudformation deploy'],
  ['an unknown option', ['--role'], 2, "Unknown option '--role'"],
  ['no folder', [], 2, 'Name one folder'],
  ['what is no repository', ['nowhere'], 1, 'not the root of a git repository'],
])('on the command line: %s', async (_sentence, args, code, sentence) => {
  const ended = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, ['--no-warnings', path.resolve('scripts/roles.ts'), ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
  expect(ended).toEqual({ code, output: expect.stringContaining(sentence) });
});
