/** A job's OIDC token from the GitHub stand-in, exchanged by the AWS CLI at the AWS stand-in: who gets in, and who does not. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { sampleProduct } from '#rehearsal/product/sample';
import { type AwsWorld, startAwsWorld } from '#rehearsal/world/aws-world';
import { provisionShared } from '#rehearsal/world/provision';
import { fakeRunner, succeeded } from '#test/rehearsal/github/fake-runner';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { aws, awsEnvironment, type Credentials } from '#test/support/outside-aws';

const path = '.github/workflows/go.yml';
const go = `
on: workflow_dispatch
permissions: { id-token: write }
jobs: { staging: { runs-on: ubuntu-latest, steps: [] } }
`;

const runner = fakeRunner();
let github: World;
let cloud: AwsWorld;
/** Of a job for staging, by audience. */
const tokens: Record<string, string> = {};

beforeAll(async () => {
  github = await startWorld({ [path]: go }, { runner });
  const faults = createFaults({ seed: 1, rules: [] });
  cloud = await startAwsWorld({ clock: scaledClock(1), faults, oidc: github.oidc });
  await provisionShared(cloud, await sampleProduct());
  runner.plays[path] = async ({ runId, token }, report) => {
    await report.jobStarted({ name: 'staging', id: 'staging', environment: { name: 'staging' } });
    for (const audience of ['sts.amazonaws.com', 'somebody-else']) {
      const url = `${github.oidc.tokenUrl(runId)}&audience=${audience}`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      tokens[audience] = ((await answer.json()) as { value: string }).value;
    }
    await report.jobFinished('staging', succeeded);
  };
  await github.ada.rest.actions.createWorkflowDispatch({ ...here, workflow_id: 'go.yml', ref: 'main' });
  await github.idle();
});

afterAll(() => Promise.all([github.close(), cloud.close()]));

const assume = (role: string, token = '') =>
  aws(
    awsEnvironment(cloud.url),
    'sts assume-role-with-web-identity --role-session-name outside',
    ...['--role-arn', `arn:aws:iam::111122223333:role/${role}`, '--web-identity-token', token],
  );

const forged = (token: string) => token.replace(/\.[^.]+$/, `.${'A'.repeat(342)}`);

test.each<[string, string, () => string | undefined, string]>([
  ['the role of another environment', 'slipway-deploy-production', () => tokens['sts.amazonaws.com'], '(AccessDenied)'],
  ['the role of jobs without one', 'slipway-build', () => tokens['sts.amazonaws.com'], '(AccessDenied)'],
  ['a role that is not there', 'nobody', () => tokens['sts.amazonaws.com'], '(AccessDenied)'],
  ['a token for another audience', 'slipway-deploy-staging', () => tokens['somebody-else'], '(InvalidIdentityToken)'],
  [
    'a token that nobody signed',
    'slipway-deploy-staging',
    () => forged(tokens['sts.amazonaws.com'] ?? ''),
    '(InvalidIdentityToken)',
  ],
])('a job for staging is refused %s', async (_case, role, token, words) => {
  const { code, error } = await assume(role, token());
  expect(error).toContain(words);
  expect(code).toBe(255);
});

test('its own role lets it do what the policy says, and nothing else', async () => {
  const { error, answer } = await assume('slipway-deploy-staging', tokens['sts.amazonaws.com']);
  expect(error).toBe('');
  const { Credentials: given, ...who } = answer as { Credentials: Record<string, string> };
  expect(who).toMatchObject({
    SubjectFromWebIdentityToken: 'repo:harbour/boat-listing:environment:staging',
    AssumedRoleUser: { Arn: 'arn:aws:sts::111122223333:assumed-role/slipway-deploy-staging/outside' },
    Provider: expect.stringContaining('token.actions.githubusercontent.com'),
  });
  const session: Credentials = {
    accessKeyId: given?.['AccessKeyId'] ?? '',
    secretAccessKey: given?.['SecretAccessKey'] ?? '',
    sessionToken: given?.['SessionToken'] ?? '',
  };
  const env = awsEnvironment(cloud.url, session);
  const allowed = await aws(env, 'ecr describe-images --repository-name boat-listing');
  expect(allowed).toEqual({ code: 0, error: '', answer: { imageDetails: [] } });
  const denied = await aws(env, 'ecr delete-repository --repository-name boat-listing');
  expect(denied.error).toMatch(
    /\(AccessDeniedException\).*slipway-deploy-staging.*not authorized.*ecr:DeleteRepository/,
  );
});
