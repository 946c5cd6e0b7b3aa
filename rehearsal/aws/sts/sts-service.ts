import * as sts from '@aws-sdk/client-sts';
import type { AwsCall, AwsService } from '#rehearsal/contracts';
import { accountOf, type Iam, type Role } from '../iam/roles.ts';
import type { Sessions } from '../iam/sessions.ts';
import { awsError } from '../protocol/aws-error.ts';
import { isTrusted, type OidcProvider, tokenVerifier } from './web-identity.ts';

type Options = { iam: Iam; sessions: Sessions; oidc: OidcProvider };

/** STS: a GitHub job's token for a session of a role that trusts it, and the question who one is. */
export function stsService({ iam, sessions, oidc }: Options): AwsService {
  const verify = tokenVerifier(oidc);
  const host = new URL(oidc.issuer).host;
  /** Each account has the provider of its own. */
  const providerOf = (role: Role) => ({ host, arn: `arn:aws:iam::${accountOf(role.arn)}:oidc-provider/${host}` });

  async function assume(input: sts.AssumeRoleWithWebIdentityRequest, { now }: AwsCall) {
    const { RoleArn = '', RoleSessionName = '', WebIdentityToken = '', DurationSeconds = 3600 } = input;
    checkSessionName(RoleSessionName);
    const claims = await verify(WebIdentityToken, now);
    const role = iam.role(RoleArn);
    if (!role || !isTrusted(role.trust, claims, providerOf(role))) {
      throw awsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    }
    checkDuration(DurationSeconds, role);
    const session = sessions.open(role, RoleSessionName, new Date(now.getTime() + DurationSeconds * 1000));
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = session.credentials;
    return {
      AssumedRoleUser: { Arn: session.principal, AssumedRoleId: session.userId },
      Audience: [claims.aud].flat()[0],
      Credentials: {
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        SessionToken: sessionToken,
        Expiration: expiration,
      },
      Provider: providerOf(role).arn,
      SubjectFromWebIdentityToken: claims.sub,
    };
  }

  const identity = (_input: unknown, { account, principal }: AwsCall) => ({
    UserId: sessions.userIdOf(principal),
    Account: account,
    Arn: principal,
  });

  const everything = () => ['*'];
  return {
    prefix: 'sts',
    sdk: sts,
    operations: {
      AssumeRoleWithWebIdentity: { handle: assume, resources: everything, access: 'anyone' },
      GetCallerIdentity: { handle: identity, resources: everything, access: 'session' },
    },
  };
}

function checkSessionName(name: string): void {
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return;
  const constraint = 'Member must satisfy regular expression pattern: [\\w+=,.@-]*';
  const message = `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: ${constraint}`;
  throw awsError('ValidationError', message);
}

function checkDuration(seconds: number, { maxSessionSeconds }: Role): void {
  if (seconds < 900) {
    const constraint = 'Member must have value greater than or equal to 900';
    const message = `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: ${constraint}`;
    throw awsError('ValidationError', message);
  }
  if (seconds > maxSessionSeconds) {
    throw awsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
}
