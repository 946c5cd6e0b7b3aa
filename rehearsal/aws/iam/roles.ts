import { awsError } from '../protocol/aws-error.ts';
import { type PolicyDocument, policyProblem } from './policy.ts';

export type Role = {
  name: string;
  /** arn:aws:iam::111122223333:role/slipway-build */
  arn: string;
  trust: PolicyDocument;
  policies: PolicyDocument[];
  /** Longest session in seconds. Default 3600, as in IAM. */
  maxSessionSeconds: number;
};

type NewRole = {
  name: string;
  /** Default: the stand-in's own. */
  account?: string;
  /** Path of the role's ARN between slashes. Default `/`. */
  path?: string;
  trust: PolicyDocument;
  policies: PolicyDocument[];
  maxSessionSeconds?: number;
};

/** The roles of all accounts. */
export type Iam = {
  /** Creates or replaces a role. Throws MalformedPolicyDocument for what the stand-in cannot judge. */
  putRole(role: NewRole): Role;
  /** By ARN, or by name in the stand-in's own account. */
  role(nameOrArn: string): Role | undefined;
  /** Of the stand-in's own account. */
  deleteRole(name: string): void;
};

/** The account in an ARN. */
export const accountOf = (arn: string): string => arn.split(':')[4] ?? '';

export function createIam(own: string): Iam {
  const roles = new Map<string, Role>();
  const find = (nameOrArn: string) =>
    roles.get(nameOrArn) ?? [...roles.values()].find(({ name, arn }) => name === nameOrArn && accountOf(arn) === own);
  return {
    putRole({ name, account = own, path = '/', trust, policies, maxSessionSeconds = 3600 }) {
      for (const policy of [trust, ...policies]) {
        const problem = policyProblem(policy);
        if (problem) throw awsError('MalformedPolicyDocument', `Role ${name}: ${problem}`);
      }
      const role = { name, arn: `arn:aws:iam::${account}:role${path}${name}`, trust, policies, maxSessionSeconds };
      roles.set(role.arn, role);
      return role;
    },
    role: find,
    deleteRole: (name) => void roles.delete(find(name)?.arn ?? ''),
  };
}
