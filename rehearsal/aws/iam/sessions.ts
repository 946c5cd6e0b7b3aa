import { randomBytes } from 'node:crypto';
import { accountOf, type Role } from './roles.ts';

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
  /** In which account the session acts. */
  account: string;
  /** arn:aws:sts::111122223333:assumed-role/name/session, or the account's root. */
  principal: string;
  /** The role's unique id and the session's name; the account's number for root. */
  userId: string;
  /** Undefined for root, who may do everything. */
  roleArn?: string;
};

/** Live credentials by access key. Secrets are random: nothing may depend on their value. */
export type Sessions = {
  /** The root of an account. */
  root(account: string): Session;
  /** Opens a session of a role, which ends at `expiration`. */
  open(role: Role, sessionName: string, expiration: Date): Session;
  find(accessKeyId: string): Session | undefined;
  /** Ends every session of a role now, sooner than its credentials say; root stays. */
  expireAll(now: Date): void;
  /** What GetCallerIdentity calls UserId. */
  userIdOf(principal: string): string | undefined;
};

export function createSessions(): Sessions {
  const roots = new Map<string, Session>();
  const live = new Map<string, Session>();
  const keep = (session: Session): Session => {
    live.set(session.credentials.accessKeyId, session);
    return session;
  };
  return {
    root(account) {
      const root = roots.get(account) ?? keep(rootOf(account));
      roots.set(account, root);
      return root;
    },
    open: (role, sessionName, expiration) => keep(sessionOf(role, sessionName, expiration)),
    find: (accessKeyId) => live.get(accessKeyId),
    expireAll(now) {
      for (const { roleArn, credentials } of live.values()) if (roleArn) credentials.expiration = now;
    },
    userIdOf: (principal) => [...live.values()].find((session) => session.principal === principal)?.userId,
  };
}

const rootOf = (account: string): Session => ({
  credentials: { accessKeyId: accessKey('AKIA'), secretAccessKey: secret(30) },
  account,
  principal: `arn:aws:iam::${account}:root`,
  userId: account,
});

function sessionOf(role: Role, sessionName: string, expiration: Date): Session {
  const account = accountOf(role.arn);
  return {
    credentials: {
      accessKeyId: accessKey('ASIA'),
      secretAccessKey: secret(30),
      sessionToken: secret(96),
      expiration,
    },
    account,
    principal: `arn:aws:sts::${account}:assumed-role/${role.name}/${sessionName}`,
    userId: `${roleId(role.name)}:${sessionName}`,
    roleArn: role.arn,
  };
}

const secret = (bytes: number): string => randomBytes(bytes).toString('base64');
const accessKey = (prefix: string): string => `${prefix}${randomBytes(8).toString('hex').toUpperCase()}`;
const roleId = (name: string): string =>
  `AROA${Buffer.from(name).toString('hex').toUpperCase().padEnd(17, 'X').slice(-17)}`;
