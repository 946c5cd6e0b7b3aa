import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseConfig } from '#lib/domain/config/parse';
import { readOwnProduct } from '#rehearsal/product/own/read-own-product';
import { commandLine } from '#scripts/lib/init/command-line';
import { initialise } from '#scripts/lib/init/initialise';
import { renderRelease, renderRollback } from '#scripts/lib/init/render-workflows';
import { ownRepository } from '#test/rehearsal/product/own-repository';

const script = path.resolve('scripts/init.ts');
const written = ['.github/slipway.yml', '.github/workflows/on-merge.yml', '.github/workflows/rollback-dispatch.yml'];
const image = { Dockerfile: 'FROM node:24-slim\nCMD ["node"]\n' };

let remove = () => {};
afterEach(() => {
  remove();
  remove = () => {};
});

async function init(files: Record<string, string>, ...args: string[]) {
  const repository = ownRepository(files);
  remove = repository.remove;
  const line = commandLine([repository.folder, ...args]);
  const { status, lines } = line.kind === 'run' ? await initialise(line.folder, line.given) : { status: 2, lines: [] };
  const ended = { code: status, output: lines.join('\n') };
  const read = (file: string) =>
    existsSync(repository.file(file)) ? readFileSync(repository.file(file), 'utf8') : undefined;
  return {
    ...ended,
    folder: repository.folder,
    read,
    files: written.filter((file) => existsSync(repository.file(file))),
  };
}

const flags = (line: string): string[] => line.split(' ');
const everything = flags(
  '--product pier --environment staging --environment production --account 222233334444 --region eu-west-1 --service pier --repository pier --cluster staging=pier-a --cluster production=pier-b --url staging=https://staging.pier.example',
);

test('with all that it needs it writes a configuration and the starters, and says what comes next', async () => {
  const { code, output, read, files, folder } = await init(image, ...everything);
  expect({ code, files }).toEqual({ code: 0, files: written });
  expect(output).toContain('production has no url');
  const place = path.relative(process.cwd(), folder);
  expect(output).toContain(`  scripts/check-config ${place}\n  scripts/rehearse --product ${place}\n`);
  const config = parseConfig(read('.github/slipway.yml') ?? '', 'slipway.yml');
  expect(config).toMatchObject({
    product: 'pier',
    environments: {
      staging: { account: '222233334444', url: 'https://staging.pier.example', ecs: { cluster: 'pier-a' } },
      production: { after: ['staging'], protected: true, gate: { reviewers: 'required' }, ecs: { cluster: 'pier-b' } },
    },
  });
  expect(read('.github/slipway.yml')).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
  expect(read('.github/workflows/on-merge.yml')).toBe(readFileSync('workflows/on-merge.yml', 'utf8'));
  expect(read('.github/workflows/rollback-dispatch.yml')).toBe(readFileSync('workflows/rollback-dispatch.yml', 'utf8'));
  expect(await readOwnProduct(folder, { comment: 'yes' })).toMatchObject({ kind: 'playable' });
});

test('any environments, branch and Dockerfile: what is written can be rehearsed', async () => {
  const { code, read, folder } = await init(
    { 'apps/web/Dockerfile': image.Dockerfile },
    ...flags(
      '--environment qa --environment eu --environment us --account 222233334444 --region eu=eu-west-1 --region us=us-east-1 --region qa=eu-west-1',
    ),
    ...flags('--cluster web --service web --repository web --branch main --product web'),
  );
  expect(code).toBe(0);
  expect(read('.github/workflows/rollback-dispatch.yml')).toContain('options: [us, eu, qa]');
  const reading = await readOwnProduct(folder, { comment: 'yes' });
  expect(reading).toMatchObject({
    kind: 'playable',
    product: {
      image: { context: 'apps/web', dockerfile: 'Dockerfile' },
      deployments: [{ environment: 'qa' }, { environment: 'eu' }, { environment: 'us' }],
      environments: { us: { infrastructure: { region: 'us-east-1' }, reviewed: true }, qa: { reviewed: false } },
    },
  });
});

const terraform = `provider "aws" { region = "eu-north-1" }
resource "aws_ecs_cluster" "staging" { name = "boats-staging" }
resource "aws_ecs_cluster" "live" {
  name = "boats-prod"
}
resource "aws_ecs_service" "app" { name = "boats" }
resource "aws_ecr_repository" "app" { name = "harbour/boats" }
locals { role = "arn:aws:iam::222233334444:role/x" }
`;
const cloudformation = `Resources:
  Cluster: { Type: AWS::ECS::Cluster, Properties: { ClusterName: boats-production } }
  Service:
    Type: AWS::ECS::Service
    Properties:
      Cluster: !Ref Cluster
      ServiceName: boats
  Images:
    Type: 'AWS::ECR::Repository'
    Properties: { RepositoryName: boats }
`;
const cdk = `new Stack(app, 'Boats', { env: { account: '222233334444', region: 'eu-north-1' } });
new ecs.Cluster(this, 'C', { clusterName: 'boats-production' });
new ecs.FargateService(this, 'S', { serviceName: 'boats' });
new ecr.Repository(this, 'R', { repositoryName: 'boats' });
`;
const workflow = `on: push
env:
  AWS_REGION: eu-north-1
  ECR_REPOSITORY: boats
  ECS_SERVICE: boats # ours
  ECS_CLUSTER: boats-production
  CONTAINER_NAME: web
jobs: { a: { steps: [{ uses: aws-actions/amazon-ecs-deploy-task-definition@v2, with: { role: "arn:aws:iam::222233334444:role/x" } }] } }
`;
const definition = JSON.stringify({
  family: 'boats',
  executionRoleArn: 'arn:aws:iam::222233334444:role/run',
  containerDefinitions: [{ name: 'web', image: '222233334444.dkr.ecr.eu-north-1.amazonaws.com/boats:1' }],
});
const boats = { account: '222233334444', region: 'eu-north-1' };
const web = { services: { boats: { container: 'web' } } };

test.each<[string, Record<string, string>, string[], object]>([
  [
    'Terraform',
    { 'infra/main.tf': terraform },
    [],
    {
      image: { repository: 'harbour/boats' },
      environments: {
        staging: { ...boats, ecs: { cluster: 'boats-staging' } },
        production: { ecs: { cluster: 'boats-prod' }, after: ['staging'] },
      },
    },
  ],
  [
    'CloudFormation, which has no account',
    { 'stack.yaml': cloudformation },
    flags('--account 222233334444 --region eu-north-1'),
    { environments: { production: { ...boats, ecs: { cluster: 'boats-production', services: { boats: {} } } } } },
  ],
  ['CDK', { 'cdk.json': '{}', 'lib/stack.ts': cdk }, [], { environments: { production: boats } }],
  [
    'CDK in Python',
    {
      'stack.py':
        'Cluster(self, "C", cluster_name="boats-prod")\nService(service_name="boats")\nRepository(repository_name="boats")',
    },
    flags('--account 222233334444 --region eu-north-1'),
    { environments: { production: { ecs: { cluster: 'boats-prod' } } } },
  ],
  [
    'a workflow that deploys today',
    { '.github/workflows/deploy.yml': workflow },
    [],
    { environments: { production: { ...boats, ecs: web } } },
  ],
  [
    'a task definition',
    { 'taskdef.json': definition },
    flags('--environment production --cluster boats-production --service boats'),
    { image: { ...boats, repository: 'boats' }, environments: { production: { ecs: web } } },
  ],
])('it finds what it needs in %s', async (_sentence, files, args, expected) => {
  const { code, output, read } = await init({ ...image, ...files }, '--product', 'boats', ...args);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('wrote .github/slipway.yml') });
  expect(parseConfig(read('.github/slipway.yml') ?? '', 'slipway.yml')).toMatchObject(expected);
});

test.each<[string, string[], Record<string, string>, string]>([
  [
    'three',
    ['qa', 'eu-west', 'us'],
    { qa: 'build', 'eu-west': 'build,qa', draft: 'eu-west', us: 'build,eu-west,draft', publish: 'build,draft,us' },
    "!cancelled() && needs.eu-west.result == 'success'",
  ],
  [
    'one',
    ['live'],
    { draft: 'build', live: 'build,draft', publish: 'build,draft,live' },
    "!cancelled() && needs.build.result == 'success'",
  ],
])(
  'of %s environments the last is what a release is published for',
  async (_sentence, environments, needs, condition) => {
    const { jobs } = parse(await renderRelease({ branch: 'main', environments, dockerfile: 'Dockerfile' }));
    const { build: _build, ...rest } = jobs;
    expect(Object.fromEntries(Object.keys(rest).map((id) => [id, String(rest[id].needs)]))).toEqual(needs);
    const last = environments.at(-1) ?? '';
    expect(rest[last]).toMatchObject({
      if: `\${{ ${condition} }}`,
      with: { environment: last, 'release-tag': '${{ needs.draft.outputs.tag }}' },
    });
    expect(rest.publish.if).toContain(`needs.${last}.outputs.verdict == 'succeeded'`);
    expect(rest.publish.with).toMatchObject({ 'validated-in': last });
    const { release } = parse(await renderRollback({ environments })).jobs;
    expect(release.if).toContain(`inputs.environment == '${last}'`);
    expect(release.with['validated-in']).toBe(last);
  },
);

test('in China the roles are of its own partition', async () => {
  const { code, read } = await init(
    image,
    ...everything,
    ...flags('--region staging=cn-north-1 --region production=cn-north-1'),
  );
  expect({ code, text: read('.github/slipway.yml') }).toEqual({
    code: 0,
    text: expect.stringContaining('role: arn:aws-cn:iam::'),
  });
});

test('a workflow that deploys today is named: two would undo each other', async () => {
  const { output } = await init({ ...image, '.github/workflows/deploy.yml': workflow });
  expect(output).toContain('.github/workflows/deploy.yml deploys too');
});

test.each<[string, Record<string, string>, string[], (string | RegExp)[]]>([
  [
    'nothing is known',
    {},
    [],
    [
      /Dockerfile.*--dockerfile.*None/,
      /--environment staging/,
      /ECR repository: --repository/,
      /ECS service: --service/,
      /account of ENV: --account ENV=VALUE/,
      /region of ENV/,
      /cluster of ENV/,
    ],
  ],
  [
    'several fit',
    { ...image, 'a.tf': terraform, 'b.tf': 'resource "aws_ecs_service" "w" { name = "worker" }' },
    [],
    [/ECS service: --service VALUE\. Found: boats \(a\.tf:6\), worker \(b\.tf:1\)/],
  ],
  ['two Dockerfiles', { 'a/Dockerfile': '', 'b/Dockerfile': '' }, everything, [/Found: a\/Dockerfile, b\/Dockerfile/]],
  [
    'a flag names no environment',
    image,
    [...everything, '--url', 'stagign=https://x.example'],
    [/--url names "stagign"/],
  ],
  ['a value cannot be', image, [...everything, '--account', 'staging=12'], [/12 digits/]],
])('it says what it needs, all at once, and writes nothing: %s', async (_sentence, files, args, expected) => {
  const { code, output, files: made } = await init(files, ...args);
  expect({ code, made }).toEqual({ code: 1, made: [] });
  for (const line of expected) expect(output).toMatch(line);
});

test.each(written)('where %s exists, nothing is written', async (there) => {
  const { code, output, read, files } = await init({ ...image, [there]: 'mine\n' }, ...everything);
  expect({ code, files, content: read(there) }).toEqual({ code: 1, files: [there], content: 'mine\n' });
  expect(output).toMatch(/Nothing was written[\s\S]*\.github/);
});

test('a dry run shows the files and writes none', async () => {
  const { code, output, files } = await init(image, ...everything, '--dry-run');
  expect({ code, files }).toEqual({ code: 0, files: [] });
  for (const file of written) expect(output).toContain(`--- ${file}\n`);
});

test.each<[string, string[], number, string]>([
  ['an unknown option', ['--force'], 2, "Unknown option '--force'"],
  ['two folders', ['elsewhere', 'here'], 2, 'Name one folder.'],
  ['help', ['--help'], 0, 'Exit status'],
  ['a folder that is no repository', ['nowhere'], 1, 'not the root of a git repository'],
])('on the command line: %s', async (_sentence, args, code, sentence) => {
  const ended = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, ['--no-warnings', script, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
  expect(ended).toEqual({ code, output: expect.stringContaining(sentence) });
});
