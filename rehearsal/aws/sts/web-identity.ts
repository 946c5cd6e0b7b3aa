import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { decide, type PolicyDocument, statementsOf } from '../iam/policy.ts';
import { type AwsError, awsError } from '../protocol/aws-error.ts';

/** The account's OpenID Connect provider: who signs tokens, and where its public keys are. */
export type OidcProvider = {
  /** https://token.actions.githubusercontent.com */
  issuer: string;
  jwksUrl: string;
  /** Accepted `aud`. Default: sts.amazonaws.com */
  audience?: string;
};

const defaultAudience = 'sts.amazonaws.com';

/** Checks web identity tokens against the provider; the verified claims, or AWS's own error. */
export function tokenVerifier({ issuer, jwksUrl, audience = defaultAudience }: OidcProvider) {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (token: string, now: Date): Promise<JWTPayload> => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, currentDate: now, algorithms: ['RS256'] });
      return payload;
    } catch (error) {
      throw tokenError(error, token, now);
    }
  };
}

function tokenError(error: unknown, token: string, now: Date): AwsError {
  if (error instanceof errors.JWTExpired) {
    const [current, end] = [Math.floor(now.getTime() / 1000), error.payload.exp];
    const message = `Token expired: current date/time ${current} must be before the expiration date/time${end}`;
    return awsError('ExpiredTokenException', message);
  }
  if (error instanceof errors.JWTClaimValidationFailed) return claimError(error.claim, token);
  if (error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid) {
    const hint = '(You may see this error if you sent an Access Token)';
    return awsError('InvalidIdentityTokenException', `The ID Token provided is not a valid JWT. ${hint}`);
  }
  const cause = error instanceof errors.JWSSignatureVerificationFailed ? 'Invalid signature' : 'Could not retrieve key';
  const advice = 'please reference AssumeRoleWithWebIdentity documentation for requirements';
  const message = `Couldn't retrieve verification key from your identity provider, ${advice} (${cause})`;
  return awsError('InvalidIdentityTokenException', message);
}

function claimError(claim: string, token: string): AwsError {
  if (claim === 'aud') return awsError('InvalidIdentityTokenException', 'Incorrect token audience');
  const message = `No OpenIDConnect provider found in your account for ${decodeJwt(token).iss}`;
  return awsError('InvalidIdentityTokenException', message);
}

/** Whether the role trusts the holder of these claims; the claims are condition keys behind the issuer's host. */
export function isTrusted(trust: PolicyDocument, claims: JWTPayload, provider: { arn: string; host: string }): boolean {
  const strings = Object.entries(claims).flatMap(([claim, value]) => {
    return typeof value === 'string' || Array.isArray(value) ? [[`${provider.host}:${claim}`, value]] : [];
  });
  const concerned = statementsOf(trust).filter(({ Principal }) => {
    return Principal === '*' || [Principal?.Federated ?? []].flat().includes(provider.arn);
  });
  const question = { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', context: Object.fromEntries(strings) };
  return decide([{ ...trust, Statement: concerned }], question) === 'allowed';
}
