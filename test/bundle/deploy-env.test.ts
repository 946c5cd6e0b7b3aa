import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allow, trust } from '#test/rehearsal/aws/aws-world';
import { digestOf, serviceOf } from '#test/rehearsal/aws/ecs/ecs-world';
import { type DeployWorld, startDeployWorld } from './deploy-world.ts';

let world: DeployWorld;
const migration = (exit: number) =>
  `      before: [{ name: migrate, command: [node, /app.mjs, up], environment: { MODE: once, EXIT: "${exit}" } }]`;
const otherRole = 'arn:aws:iam::111122223333:role/deploy-inputs-other';

/** The runs have nothing to do with each other but the time that they take. */
const play = async ({ deploy, ecs }: DeployWorld) => {
  ecs.aws.iam.putRole({ name: 'deploy-inputs-other', trust: trust(), policies: [allow('*')] });
  const [good, crash, plan, tag, cancelled, invalid, migrated, notMigrated, inputs] = await Promise.all([
    deploy('good', { mode: 'better', desiredCount: 2 }),
    deploy('crash', { mode: 'crash' }),
    deploy('plan', {
      mode: 'better',
      with: { mode: 'plan' },
      service: ', environment: { DB_PASSWORD: hunter3-secret }',
    }),
    deploy('tag', { mode: 'better', with: { image: 'stable' }, environment: '    protected: true' }),
    deploy('cancelled', { mode: 'slow', environment: '    on-cancel: rollback', cancelOn: 'IN_PROGRESS' }),
    deploy('invalid', { mode: 'better', with: { mode: 'dry', image: 'not an image', sevrices: 'x' } }),
    deploy('migrated', { mode: 'better', tasks: migration(0) }),
    deploy('not-migrated', { mode: 'better', tasks: migration(3) }),
    deploy('inputs', {
      mode: 'better',
      configFile: 'ops/release.yml',
      with: {
        mode: 'plan',
        image: 'stable',
        config: 'ops/release.yml',
        'role-arn': otherRole,
        'github-token': 'ghs_other_token_of_a_job',
      },
    }),
  ]);
  return { good, crash, plan, tag, cancelled, invalid, migrated, notMigrated, inputs };
};

let runs: Awaited<ReturnType<typeof play>>;
beforeAll(async () => {
  world = await startDeployWorld();
  runs = await play(world);
}, 60_000);
afterAll(() => world.close());

const callsOn = (cluster: string, operation: string) =>
  world.ecs.aws.calls.filter((call) => call.operation === operation && JSON.stringify(call.input).includes(cluster));

test('a release ends with the tasks on the digest, and its record at GitHub', async () => {
  const { exitCode, outputs, summary } = runs.good;
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    verdict: 'succeeded',
    reason: 'OK',
    digest: digestOf('better'),
    'deployment-id': '4711',
    changed: 'true',
  });
  expect(summary).toContain('Deployed to staging');
  const service = await serviceOf(world.ecs, 'good');
  expect(service).toMatchObject({ runningCount: 2, taskDefinition: expect.stringMatching(/good-boat-listing:2$/) });
  expect(callsOn('good', 'UpdateService').map(({ input }) => input)).toEqual([
    { cluster: 'good', service: 'boat-listing', taskDefinition: expect.stringMatching(/:2$/) },
  ]);
  expect(world.github.heard).toContainEqual({
    method: 'POST',
    path: '/repos/harbour/boat-listing/deployments/4711/statuses',
    token: 'token ghs_test_token_of_this_job',
    body: expect.objectContaining({ state: 'success', description: `deployed ${digestOf('better')}` }),
  });
});

test('a release that crashes is rolled back by ECS, and its own last words name the cause', async () => {
  const { exitCode, outputs, result, summary } = runs.crash;
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 1,
    verdict: 'rolled-back',
    reason: 'DEPLOY_CIRCUIT_BREAKER',
  });
  expect(result.details).toMatchObject({ services: [{ cause: { code: 'CRASH_LOOP' } }] });
  expect(summary).toContain('cannot read configuration');
  expect(await serviceOf(world.ecs, 'crash')).toMatchObject({ runningCount: 1 });
});

test('a plan changes nothing and hides values', () => {
  const { exitCode, outputs, summary } = runs.plan;
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 0,
    verdict: 'succeeded',
    reason: 'PLANNED',
    changed: 'false',
  });
  expect(summary).toContain('```diff');
  expect(['UpdateService', 'RegisterTaskDefinition'].flatMap((name) => callsOn('plan-boat', name))).toHaveLength(1);
  expect(callsOn('plan', 'UpdateService')).toEqual([]);
});

test('a tag is refused where the environment is protected', () => {
  expect({ exitCode: runs.tag.exitCode, ...runs.tag.outputs }).toMatchObject({
    exitCode: 1,
    verdict: 'refused',
    reason: 'TAG_REFUSED',
  });
});

test('SIGTERM rolls back as the environment says, and says so', () => {
  const { exitCode, outputs } = runs.cancelled;
  expect({ exitCode, ...outputs }).toMatchObject({
    exitCode: 1,
    verdict: 'cancelled',
    reason: 'CANCELLED_ROLLING_BACK',
  });
  expect(callsOn('cancelled', 'StopServiceDeployment').map(({ input }) => input)).toMatchObject([
    { stopType: 'ROLLBACK' },
  ]);
});

test('all mistakes of the step are told at once, and nothing is called', () => {
  const { exitCode, log } = runs.invalid;
  expect(exitCode).toBe(1);
  for (const name of ['mode:', 'image:', 'sevrices:']) expect(log).toContain(name);
  expect(
    callsOn('invalid', 'DescribeServices').filter(({ principal }) => principal.includes('deploy-invalid')),
  ).toEqual([]);
});

test('a migration runs from the new revision before the service is touched', async () => {
  expect({ exitCode: runs.migrated.exitCode, ...runs.migrated.outputs }).toMatchObject({ exitCode: 0, reason: 'OK' });
  const [run] = callsOn('"migrated"', 'RunTask');
  const [update] = callsOn('"migrated"', 'UpdateService');
  expect(run?.input['taskDefinition']).toBe(update?.input['taskDefinition']);
  expect(Number(run?.at)).toBeLessThan(Number(update?.at));
});

test('a migration that fails ends the deployment with its last words, and the service is not touched', () => {
  const { exitCode, outputs, summary } = runs.notMigrated;
  expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, verdict: 'failed', reason: 'ONE_OFF_FAILED' });
  expect(summary).toContain('migrated by up');
  expect(callsOn('"not-migrated"', 'UpdateService')).toEqual([]);
});

test('config, role-arn, github-token and a tag in image each change what is asked', () => {
  expect(runs.inputs.outputs).toMatchObject({ reason: 'PLANNED', digest: digestOf('better') });
  expect(
    callsOn('"inputs"', 'DescribeServices').some(({ principal }) => principal.includes('/deploy-inputs-other/')),
  ).toBe(true);
  expect(world.github.heard.map(({ token }) => token)).toContain('token ghs_other_token_of_a_job');
  expect(world.registry.of('ecr:DescribeImages').map(({ body }) => body['imageIds'])).toContainEqual([
    { imageTag: 'stable' },
  ]);
});

test('no secret comes out, in any way a run can end', () => {
  for (const { log, summary, outputs } of Object.values(runs)) {
    const shown = [log.replace(/^::add-mask::.*$/gm, ''), summary, JSON.stringify(outputs)].join('\n');
    expect(shown).not.toMatch(/hunter[23]-secret|ghs_(test|other)_token|test-session/);
  }
});

test('credentials come from the job alone: one session, by OIDC, and every call within the least policy', () => {
  const denied = world.ecs.aws.calls.filter(({ error = '' }) => error.includes('AccessDenied'));
  expect(denied).toEqual([]);
  const principals = new Set(callsOn('good', 'UpdateService').map(({ principal }) => principal));
  expect([...principals]).toEqual(['arn:aws:sts::111122223333:assumed-role/deploy-good/slipway-1234']);
});
