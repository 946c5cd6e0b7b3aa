import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { awsServices } from '#lib/aws/services';
import { awsRefusal, startAwsJson, type WireAnswer, type WireCall } from '#test/support/aws-json-server';
import { testSession } from '#test/support/aws-session';

let aws: Awaited<ReturnType<typeof startAwsJson>>;
let answer: (call: WireCall, earlier: number) => WireAnswer;
const ref = { cluster: 'boat-staging', service: 'boat-listing' };

beforeEach(async () => {
  answer = () => ({});
  aws = await startAwsJson((call) => answer(call, aws.of(call.operation).length - 1));
  process.env['AWS_ENDPOINT_URL'] = aws.url;
});
afterEach(() => aws.close());

const onEcs = (given: (earlier: number) => WireAnswer) => (call: WireCall, earlier: number) =>
  call.operation.startsWith('ecs:') ? given(earlier) : {};

test("a role is assumed with the job's token, once for all clients, and its secrets are masked", async () => {
  const masked: string[] = [];
  const asked: string[] = [];
  const idToken = async (audience: string) => {
    asked.push(audience);
    return 'identity-token';
  };
  const session = testSession({ mask: (secret) => masked.push(secret), idToken });
  await Promise.all([awsServices(session).service(ref), awsServices(session).service(ref)]);
  expect(asked).toEqual(['sts.amazonaws.com']);
  expect(aws.of('sts:AssumeRoleWithWebIdentity').map(({ body }) => body)).toEqual([
    expect.objectContaining({
      RoleArn: 'arn:aws:iam::111122223333:role/slipway-deploy-staging',
      RoleSessionName: 'slipway-1',
      WebIdentityToken: 'identity-token',
    }),
  ]);
  expect(masked).toEqual(['test-secret-access-key', 'test-session-token']);
  expect(aws.of('ecs:DescribeServices')[0]?.headers['x-amz-security-token']).toBe('test-session-token');
});

test('credentials are renewed before they end', async () => {
  const session = testSession();
  const ending = new Date(Date.now() + 4 * 60_000).toISOString();
  const short = await startAwsJson(() => ({}), { expiration: ending });
  process.env['AWS_ENDPOINT_URL'] = short.url;
  const services = awsServices(session);
  await services.service(ref);
  await services.service(ref);
  await short.close();
  expect(short.of('sts:AssumeRoleWithWebIdentity').length).toBeGreaterThan(1);
});

test("a clock that is hours off AWS's does not renew them at each call", async () => {
  const session = testSession();
  const skewed = await startAwsJson(() => ({}), { expiration: new Date(Date.now() - 2 * 3_600_000).toISOString() });
  process.env['AWS_ENDPOINT_URL'] = skewed.url;
  const services = awsServices(session);
  for (let call = 0; call < 3; call++) await services.service(ref);
  await skewed.close();
  expect(skewed.of('sts:AssumeRoleWithWebIdentity')).toHaveLength(1);
});

test.each<[string, (earlier: number) => WireAnswer, string | undefined, number]>([
  [
    'throttling is repeated until it ends',
    (n) => (n < 12 ? awsRefusal('ThrottlingException', 'Rate exceeded') : {}),
    undefined,
    13,
  ],
  [
    'throttling that is told by words alone is repeated',
    (n) =>
      n < 1
        ? awsRefusal(
            'ClientException',
            'Too many concurrent attempts to create a new revision of the specified family.',
          )
        : {},
    undefined,
    2,
  ],
  ['throttling for ever is told', () => awsRefusal('ThrottlingException', 'Rate exceeded'), 'AWS_THROTTLED', 41],
  ["AWS's own failure is repeated", (n) => (n < 2 ? awsRefusal('ServerException', 'oops', 500) : {}), undefined, 3],
  ['a broken connection is repeated', (n) => (n < 2 ? { drop: true } : {}), undefined, 3],
  ['a connection that stays broken is told', () => ({ drop: true }), 'AWS_UNREACHABLE', 5],
  [
    'access denied is never repeated',
    () => awsRefusal('AccessDeniedException', 'not authorized'),
    'AWS_ACCESS_DENIED',
    1,
  ],
  [
    'an expired token is never repeated',
    () => awsRefusal('ExpiredTokenException', 'expired'),
    'AWS_CREDENTIALS_EXPIRED',
    1,
  ],
  ['a bad request is never repeated', () => awsRefusal('InvalidParameterException', 'no'), 'AWS_REJECTED', 1],
])('%s', async (_case, given, code, calls) => {
  answer = onEcs(given);
  const failure = await awsServices(testSession())
    .service(ref)
    .then(
      () => undefined,
      (error: { code: string }) => error.code,
    );
  expect([failure, aws.of('ecs:DescribeServices').length]).toEqual([code, calls]);
});

test('repeats wait for Retry-After, with full jitter, out of one bucket', async () => {
  const waits: number[] = [];
  let now = 0;
  const clock = {
    now: () => new Date(Date.UTC(2026, 0, 1) + now),
    sleep: async (ms: number) => {
      waits.push(Math.round(ms));
      now += ms;
    },
  };
  answer = onEcs((n) => (n < 14 ? awsRefusal('ThrottlingException', 'Rate exceeded') : {}));
  await awsServices(testSession({ clock, random: () => 0 })).service(ref);
  // No jitter at all: the first ten repeats are the burst, the others wait for one token a second.
  expect(waits.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(waits.slice(10)).toEqual([1000, 1000, 1000, 1000]);
  waits.length = 0;
  answer = onEcs((n) =>
    n < 16 ? awsRefusal('ThrottlingException', 'Rate exceeded', 400, { 'x-amz-retry-after': '7000' }) : {},
  );
  await awsServices(testSession({ clock: { ...clock, now: () => new Date() } })).service(ref);
  expect(waits[0]).toBeGreaterThan(6_500);
});

test.each<[string, WireAnswer, string]>([
  [
    'a role that does not trust this job',
    {
      status: 403,
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>',
    },
    'AWS_ROLE_NOT_ASSUMED',
  ],
  [
    'an identity that STS does not accept',
    {
      status: 400,
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidIdentityToken</Code><Message>bad</Message></Error></ErrorResponse>',
    },
    'AWS_ROLE_NOT_ASSUMED',
  ],
])('%s', async (_case, given, code) => {
  answer = () => given;
  await expect(awsServices(testSession()).service(ref)).rejects.toMatchObject({ code });
});

test("the refusal tells the token's subject, which is what a trust policy must name", async () => {
  const sub = 'repo:harbour@12/boat-listing@34:environment:staging';
  const idToken = async () => `e30.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.c2ln`;
  answer = () => ({ status: 403, body: '<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>' });
  await expect(awsServices(testSession({ idToken })).service(ref)).rejects.toThrow(sub);
});

test('a job without `id-token: write` is told so', async () => {
  const idToken = () => Promise.reject(new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable'));
  await expect(awsServices(testSession({ idToken })).service(ref)).rejects.toMatchObject({ code: 'OIDC_UNAVAILABLE' });
});
