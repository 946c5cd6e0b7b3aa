import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { type AwsStandIn, startAws } from '#rehearsal/aws/server';
import { scaledClock } from '#rehearsal/clock';
import type { AwsService, FaultRule, RehearsalClock } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';

const issuer = 'https://token.actions.githubusercontent.com';
const account = '111122223333';
const trustedSubject = 'repo:harbour/boat-listing:environment:staging';

/** Lets the holder of a token for this subject assume the role. */
export const trust = (subject = trustedSubject): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
      StringLike: { 'token.actions.githubusercontent.com:sub': subject },
    },
  },
});

export const allow = (Action: string | string[], Resource: string | string[] = '*'): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action, Resource },
});

export type TokenClaims = { iss?: string; aud?: string; sub?: string; exp?: number; forged?: boolean } & Record<
  string,
  unknown
>;

export type AwsWorld = {
  aws: AwsStandIn;
  faults: ReturnType<typeof createFaults>;
  /** What an SDK client needs to be root. */
  asRoot: { region: string; endpoint: string; maxAttempts: number; credentials: AwsStandIn['rootCredentials'] };
  token(claims?: TokenClaims): Promise<string>;
  close(): Promise<void>;
};

/** The stand-in with a small identity provider next to it. */
export async function startWorld(
  options: { services?: AwsService[]; rules?: FaultRule[]; clock?: RehearsalClock } = {},
) {
  const provider = await startProvider();
  const faults = createFaults({ seed: 1, rules: options.rules ?? [] });
  const { services = [], clock = scaledClock(1) } = options;
  const aws = await startAws({ services, clock, faults, oidc: { issuer, jwksUrl: provider.jwksUrl } });
  const world: AwsWorld = {
    aws,
    faults,
    asRoot: { region: 'eu-west-1', endpoint: aws.url, maxAttempts: 1, credentials: aws.rootCredentials },
    token: provider.token,
    async close() {
      await aws.close();
      provider.close();
    },
  };
  return world;
}

/** Credentials of a role with these policies, as STS gives them to a job. */
export async function sessionOf(
  { aws, asRoot, token }: Pick<AwsWorld, 'aws' | 'asRoot' | 'token'>,
  policies: PolicyDocument[],
) {
  const { arn: RoleArn } = aws.iam.putRole({ name: 'deployer', trust: trust(), policies });
  const WebIdentityToken = await token();
  const command = new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: 'run-1', WebIdentityToken });
  const {
    AccessKeyId = '',
    SecretAccessKey = '',
    SessionToken = '',
  } = (await new STSClient(asRoot).send(command)).Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

export async function startProvider() {
  const [genuine, forged] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(genuine.publicKey)), kid: 'k1', alg: 'RS256' }] });
  const server = createServer((_request, response) => response.end(jwks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    token({ forged: isForged = false, ...claims }: TokenClaims = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: issuer,
        aud: 'sts.amazonaws.com',
        sub: trustedSubject,
        iat: now,
        exp: now + 300,
        ...claims,
      };
      const key = isForged ? forged.privateKey : genuine.privateKey;
      return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(key);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
