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

/** The account's roles. */
export type Iam = {
  /** Creates or replaces a role. Throws MalformedPolicyDocument for what the stand-in cannot judge. */
  putRole(role: { name: string; trust: PolicyDocument; policies: PolicyDocument[]; maxSessionSeconds?: number }): Role;
  /** By name or ARN. */
  role(nameOrArn: string): Role | undefined;
  deleteRole(name: string): void;
};

export function createIam(account: string): Iam {
  const roles = new Map<string, Role>();
  return {
    putRole({ name, trust, policies, maxSessionSeconds = 3600 }) {
      for (const policy of [trust, ...policies]) {
        const problem = policyProblem(policy);
        if (problem) throw awsError('MalformedPolicyDocument', `Role ${name}: ${problem}`);
      }
      const role = { name, arn: `arn:aws:iam::${account}:role/${name}`, trust, policies, maxSessionSeconds };
      roles.set(name, role);
      return role;
    },
    role: (nameOrArn) => [...roles.values()].find(({ name, arn }) => nameOrArn === name || nameOrArn === arn),
    deleteRole: (name) => void roles.delete(name),
  };
}
