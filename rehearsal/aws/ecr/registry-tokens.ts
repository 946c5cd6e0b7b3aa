import { randomBytes } from 'node:crypto';
import type { AwsCall } from '#rehearsal/contracts';

/** How a holder of a registry password asks the policy of the role that fetched it. */
type Authorize = AwsCall['authorize'];

/** Passwords from GetAuthorizationToken: valid for 12 hours, whatever happens to the session that asked. */
export type RegistryTokens = {
  issue(authorize: Authorize, now: Date): { authorizationToken: string; expiresAt: Date };
  /** Whose `Authorization: Basic …` this is; undefined when nobody's, or no longer. */
  holder(header: string | undefined, now: Date): Authorize | undefined;
};

const lifetimeMs = 12 * 3_600_000;

export function createRegistryTokens(): RegistryTokens {
  const issued = new Map<string, { authorize: Authorize; expiresAt: Date }>();
  return {
    issue(authorize, now) {
      const expiresAt = new Date(now.getTime() + lifetimeMs);
      const authorizationToken = Buffer.from(`AWS:${randomBytes(48).toString('base64url')}`).toString('base64');
      issued.set(authorizationToken, { authorize, expiresAt });
      return { authorizationToken, expiresAt };
    },
    holder(header, now) {
      const token = issued.get(/^Basic (.+)$/i.exec(header ?? '')?.[1] ?? '');
      return token && token.expiresAt > now ? token.authorize : undefined;
    },
  };
}
