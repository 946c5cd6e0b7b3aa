import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AwsWorld, allow, startWorld, type TokenClaims, trust } from './aws-world.ts';

let world: AwsWorld;
beforeAll(async () => {
  world = await startWorld();
  world.aws.iam.putRole({ name: 'slipway-deploy-staging', trust: trust(), policies: [allow('ecs:*')] });
});
afterAll(() => world.close());

const roleArn = 'arn:aws:iam::111122223333:role/slipway-deploy-staging';

async function assume(token: string, RoleArn = roleArn, DurationSeconds = 900) {
  const sts = new STSClient({ region: 'eu-west-1', endpoint: world.aws.url, maxAttempts: 1 });
  return sts.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn,
      RoleSessionName: 'run-1',
      WebIdentityToken: token,
      DurationSeconds,
    }),
  );
}

test('a job of the trusted environment gets a session, and is who the session says', async () => {
  const answer = await assume(await world.token());
  expect(answer.AssumedRoleUser?.Arn).toBe('arn:aws:sts::111122223333:assumed-role/slipway-deploy-staging/run-1');
  expect(answer.SubjectFromWebIdentityToken).toBe('repo:harbour/boat-listing:environment:staging');
  expect(answer.Provider).toBe('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
  expect(Math.round(((Expiration?.getTime() ?? 0) - Date.now()) / 1000)).toBeLessThanOrEqual(900);
  const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  const identity = await new STSClient({ ...world.asRoot, credentials }).send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({ Account: '111122223333', Arn: answer.AssumedRoleUser?.Arn });
  expect(identity.UserId).toBe(answer.AssumedRoleUser?.AssumedRoleId);
});

const expired = 1_700_000_000;
test.each<[string, TokenClaims, string, string]>([
  [
    'another subject',
    { sub: 'repo:evil/fork:ref:refs/heads/main' },
    'AccessDenied',
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  ],
  [
    'another audience',
    { aud: 'https://github.com/harbour' },
    'InvalidIdentityTokenException',
    'Incorrect token audience',
  ],
  [
    'another issuer',
    { iss: 'https://evil.example' },
    'InvalidIdentityTokenException',
    'No OpenIDConnect provider found in your account for https://evil.example',
  ],
  ['an expired token', { exp: expired }, 'ExpiredTokenException', `before the expiration date/time${expired}`],
  [
    'a forged signature',
    { forged: true },
    'InvalidIdentityTokenException',
    "Couldn't retrieve verification key from your identity provider",
  ],
])('%s is refused in the words of AWS', async (_case, claims, name, message) => {
  await expect(assume(await world.token(claims))).rejects.toMatchObject({
    name,
    message: expect.stringContaining(message),
  });
});

test('text that is no token is refused', async () => {
  await expect(assume('not-a-token')).rejects.toMatchObject({
    name: 'InvalidIdentityTokenException',
    message: expect.stringContaining('The ID Token provided is not a valid JWT'),
  });
});

test.each<[string, string, number, string]>([
  [
    'a role that does not exist is answered like one that does not trust',
    'arn:aws:iam::111122223333:role/none',
    900,
    'AccessDenied',
  ],
  ['a session longer than the role allows is refused', roleArn, 7200, 'ValidationError'],
  ['a session shorter than STS allows is refused', roleArn, 60, 'ValidationError'],
])('%s', async (_case, arn, seconds, name) => {
  await expect(assume(await world.token(), arn, seconds)).rejects.toMatchObject({ name });
});

test.each<[string, Record<string, string>, string, boolean]>([
  [
    'job_workflow_ref fits',
    { job_workflow_ref: 'slipway-dev/slipway/.github/workflows/deploy.yml@refs/tags/v1' },
    'job_workflow_ref',
    true,
  ],
  [
    'job_workflow_ref does not fit',
    { job_workflow_ref: 'evil/x/.github/workflows/deploy.yml@refs/tags/v1' },
    'job_workflow_ref',
    false,
  ],
  ['job_workflow_ref is absent', {}, 'job_workflow_ref', false],
])('trust may ask for other claims: %s', async (_case, claims, claim, isTrusted) => {
  const policy = trust();
  const statement = [policy.Statement].flat()[0];
  const condition = { StringLike: { [`token.actions.githubusercontent.com:${claim}`]: 'slipway-dev/slipway/*' } };
  world.aws.iam.putRole({
    name: 'picky',
    trust: { ...policy, Statement: [{ ...statement, Effect: 'Allow', Condition: condition }] },
    policies: [],
  });
  const answer = assume(await world.token(claims), 'arn:aws:iam::111122223333:role/picky');
  if (isTrusted) await expect(answer).resolves.toHaveProperty('Credentials');
  else await expect(answer).rejects.toMatchObject({ name: 'AccessDenied' });
});
