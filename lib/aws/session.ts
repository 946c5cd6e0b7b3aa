import { AssumeRoleWithWebIdentityCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import { identityUnavailable, roleNotAssumed } from '#lib/domain/errors/aws';
import { messageOf } from '#lib/domain/errors/ops-error';
import { withoutRandomWords } from '#lib/domain/redact';
import type { Clock, Mask } from '#lib/ports';
import { systemRandom } from '#lib/system/random';
import { awsClient } from './aws-client.ts';
import { ecsPace, type Pace } from './ecs-pace.ts';
import { awsErrorKind } from './errors.ts';
import { type RetryStrategy, retryPolicy } from './retry-policy.ts';

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string; expiration: Date };

/** What every client of a session is built with: `awsClient(new ECSClient(session.config))`. */
export type AwsSession = {
  region: string;
  config: ClientConfig & { credentials: () => Promise<Credentials> };
  /** For clients of ECS: the second argument of `awsClient`. */
  pace: Pace;
};

type ClientConfig = Required<Pick<STSClientConfig, 'requestHandler'>> & {
  region: string;
  retryStrategy: RetryStrategy;
};

export type SessionSettings = {
  roleArn: string;
  region: string;
  /** Names the session in CloudTrail, such as `slipway-1234567`. */
  name: string;
};

export type SessionPorts = {
  clock: Clock;
  mask: Mask;
  /** A signed token of this job for the audience. */
  idToken(audience: string): Promise<string>;
  random?: () => number;
};

/** New credentials are fetched so long before the old ones end. */
const refreshMs = 5 * 60_000;
/** What STS grants where nothing else is asked for. */
const grantedMs = 60 * 60_000;

/** A request that hangs is a request that failed. The SDK's own limit is 15 minutes. */
const requestHandler = { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true };

/**
 * A session of a role, assumed with the job's OIDC token and renewed before it ends. Nothing is called until a client needs
 * credentials. The endpoint is the SDK's business: AWS_ENDPOINT_URL where it is set, AWS otherwise.
 */
export function awsSession(settings: SessionSettings, ports: SessionPorts): AwsSession {
  const { region } = settings;
  const retryStrategy = retryPolicy(ports.clock, ports.random ?? systemRandom);
  const config = { region, retryStrategy, requestHandler };
  return {
    region,
    config: { ...config, credentials: renewing(() => assumeRole(settings, config, ports), ports.clock) },
    pace: ecsPace(ports.clock),
  };
}

/** The same session in another region: credentials of a role are good for all. */
export const inRegion = (session: AwsSession, region: string): AwsSession => ({
  ...session,
  region,
  config: { ...session.config, region },
});

/** One renewal at a time, shared by all clients; a failed one is not kept. */
function renewing(fetch: () => Promise<Credentials>, clock: Clock): () => Promise<Credentials> {
  let current: Promise<Credentials> | undefined;
  let renewAt = 0;
  return async () => {
    const held = current;
    if (held && (await held) && clock.now().getTime() < renewAt) return held;
    if (current === held) {
      current = fetch().then((credentials) => {
        renewAt = clock.now().getTime() + usefulMs(credentials, clock);
        return credentials;
      });
      current.catch(() => {
        current = undefined;
      });
    }
    return current ?? fetch();
  };
}

/** By our own clock alone: AWS's may be hours away from it, and then the two tell nothing together. */
function usefulMs({ expiration }: Credentials, clock: Clock): number {
  const told = expiration.getTime() - clock.now().getTime();
  const lifetime = told > 0 && told < grantedMs ? told : grantedMs;
  return lifetime - refreshMs;
}

async function assumeRole(settings: SessionSettings, config: ClientConfig, ports: SessionPorts): Promise<Credentials> {
  const token = await ports.idToken(audienceOf(settings.region)).catch((error: unknown) => {
    throw identityUnavailable(withoutRandomWords(messageOf(error)), error);
  });
  const sts = awsClient(new STSClient(config));
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: settings.roleArn,
    RoleSessionName: settings.name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
    WebIdentityToken: token,
  });
  const { Credentials: given } = await sts.send(command).catch((error: unknown) => {
    throw notAssumed(settings.roleArn, token, error);
  });
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw roleNotAssumed(settings.roleArn, subjectOf(token), 'STS answered without credentials');
  }
  for (const secret of [SecretAccessKey, SessionToken]) ports.mask(secret);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}

const audienceOf = (region: string) => (region.startsWith('cn-') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com');

/** Throttling and a broken network keep their own words; all else is a matter of trust. */
function notAssumed(role: string, token: string, error: unknown): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return ['throttled', 'transient'].includes(awsErrorKind(cause))
    ? error
    : roleNotAssumed(role, subjectOf(token), withoutRandomWords(messageOf(cause)), cause);
}

/** Whom a token says that it is about; the signature is for STS to judge. */
function subjectOf(token: string): string {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null && 'sub' in claims) return String(claims.sub);
  } catch {
    // Not a JSON web token.
  }
  return 'of unknown subject';
}
