import type { WireRequest } from '../protocol/codec.ts';
import type { CommonErrors } from '../protocol/common-errors.ts';
import type { Session, Sessions } from './sessions.ts';
import { isSignedWith, parseAuthorization, signedAt } from './signature.ts';

const toleratedSkewMs = 5 * 60_000;

/**
 * The live session that signed the request, and the region that it was signed for.
 * Throws in AWS's words when there is none: unsigned, unknown key, wrong token, expired, bad signature, skewed clock.
 */
export function authenticate(
  request: WireRequest,
  { sessions, now, errors }: { sessions: Sessions; now: Date; errors: CommonErrors },
): { session: Session; region: string } {
  const authorization = parseAuthorization(request.headers.authorization);
  if (!authorization) throw errors.missingAuthentication();
  const session = sessions.find(authorization.accessKeyId);
  const token = request.headers['x-amz-security-token'];
  if (!session || token !== session.credentials.sessionToken) throw errors.invalidToken();
  if (session.credentials.expiration && session.credentials.expiration <= now) throw errors.expiredToken();
  const skew = skewOf(request, now);
  if (skew || !isSignedWith(session.credentials.secretAccessKey, request, authorization)) {
    throw errors.badSignature(skew);
  }
  return { session, region: authorization.region };
}

function skewOf(request: WireRequest, now: Date): string | undefined {
  const at = signedAt(request);
  if (!at) return 'Missing X-Amz-Date.';
  if (Math.abs(now.getTime() - at.getTime()) <= toleratedSkewMs) return undefined;
  const [signed, current] = [compact(at), compact(now)];
  return at < now
    ? `Signature expired: ${signed} is now earlier than ${current}`
    : `Signature not yet current: ${signed} is still later than ${current}`;
}

const compact = (date: Date): string => date.toISOString().replace(/[-:]|\.\d{3}/g, '');
