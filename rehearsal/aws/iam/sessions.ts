import { randomBytes } from 'node:crypto';
import type { Role } from './roles.ts';

/** Credentials in the spelling of the SDK's `credentials` option. */
export type Credentials = {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
};

/** Who holds a set of credentials. */
export type Session = {
  credentials: Credentials;
  /** arn:aws:sts::111122223333:assumed-role/name/session, or the account's root. */
  principal: string;
  /** The role's unique id and the session's name; the account's number for root. */
  userId: string;
  /** Undefined for root, who may do everything. */
  roleName?: string;
};

/** Live credentials by access key. Secrets are random: nothing may depend on their value. */
export type Sessions = {
  root: Session;
  /** Opens a session of a role, which ends at `expiration`. */
  open(role: Role, sessionName: string, expiration: Date): Session;
  find(accessKeyId: string): Session | undefined;
  /** What GetCallerIdentity calls UserId. */
  userIdOf(principal: string): string | undefined;
};

export function createSessions(account: string): Sessions {
  const root: Session = {
    credentials: { accessKeyId: accessKey('AKIA'), secretAccessKey: secret(30) },
    principal: `arn:aws:iam::${account}:root`,
    userId: account,
  };
  const live = new Map([[root.credentials.accessKeyId, root]]);
  return {
    root,
    open(role, sessionName, expiration) {
      const session: Session = {
        credentials: {
          accessKeyId: accessKey('ASIA'),
          secretAccessKey: secret(30),
          sessionToken: secret(96),
          expiration,
        },
        principal: `arn:aws:sts::${account}:assumed-role/${role.name}/${sessionName}`,
        userId: `${roleId(role.name)}:${sessionName}`,
        roleName: role.name,
      };
      live.set(session.credentials.accessKeyId, session);
      return session;
    },
    find: (accessKeyId) => live.get(accessKeyId),
    userIdOf: (principal) => [...live.values()].find((session) => session.principal === principal)?.userId,
  };
}

const secret = (bytes: number): string => randomBytes(bytes).toString('base64');
const accessKey = (prefix: string): string => `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`;
const roleId = (name: string): string =>
  `AROA${Buffer.from(name).toString('hex').toUpperCase().padEnd(17, 'X').slice(-17)}`;
