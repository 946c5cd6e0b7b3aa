import type { Config, LockedBucket } from '#lib/domain/config/schema';
import {
  anchorLedgerNeeds,
  buildImageNeeds,
  deployEnvNeeds,
  rollbackNeeds,
  type TaskFacts,
  validateDeploymentNeeds,
} from './needs.ts';
import { type PolicyDocument, policyOf, type Statement } from './policy-document.ts';
import { partitionOf } from './statements.ts';

/** A role that the configuration names: who may assume it, and the least that it needs. */
export type AccessRole = {
  name: string;
  /** `/`, or `/ci/` of `arn:aws:iam::111122223333:role/ci/build`. */
  path: string;
  account: string;
  arn: string;
  /** Who uses it, in a sentence. */
  purpose: string;
  trust: TrustDocument;
  policy: PolicyDocument;
};

export type TrustDocument = { Version: '2012-10-17'; Statement: [TrustStatement] };
type TrustStatement = {
  Effect: 'Allow';
  Principal: { Federated: string };
  Action: 'sts:AssumeRoleWithWebIdentity';
  Condition: { StringEquals: Record<string, string | string[]> };
};

export type AccessFacts = {
  /** owner/name at GitHub. */
  repository: string;
  /**
   * How the `sub` of its tokens begins; default: `repo:owner/name`. Repositories that are new since summer 2026 have numbers
   * in it: GitHub tells it as `sub_claim_prefix` of `/repos/owner/name/actions/oidc/customization/sub`.
   */
  subjectPrefix?: string;
  /** The branch that is released. */
  branch: string;
  /** By environment. */
  tasks: Record<string, TaskFacts>;
};

type Use = { arn: string; region: string; purpose: string; subject: string; needs: Statement[] };

const purposes = {
  build: (image: string, branch: string) => `build-image: pushes images of ${image}, from jobs on ${branch}.`,
  deploy: (name: string) => `deploy-env and validate-deployment: jobs in the GitHub environment ${name}.`,
  rollback: (name: string, branch: string) => `rollback of ${name}: jobs on ${branch} without a GitHub environment.`,
  anchor: (bucket: string, branch: string) => `anchor-ledger: keeps checkpoints in ${bucket}, from jobs on ${branch}.`,
};

const issuer = 'token.actions.githubusercontent.com';

/** Every role of the configuration, in its order. A role that serves several ends trusts, and may do, what all of them need. */
export function rolesOf(config: Config, facts: AccessFacts): AccessRole[] {
  const byArn = Map.groupBy(usesOf(config, facts), ({ arn }) => arn);
  return [...byArn].map(([arn, uses]) => {
    const [, , , , account = '', resource = ''] = arn.split(':');
    const [, path = '/', name = resource] = /^role(\/.*?)([^/]+)$/.exec(resource) ?? [];
    const region = uses[0]?.region ?? '';
    const policy = policyOf(uses.flatMap(({ needs }) => needs));
    const purpose = uses.map((use) => use.purpose).join(' ');
    return { name, path, account, arn, purpose, trust: trustOf(account, region, subjectsOf(uses)), policy };
  });
}

/** The environment's job names its environment in its token; a job without one names its branch. */
function usesOf(config: Config, { repository, subjectPrefix, branch, tasks }: AccessFacts): Use[] {
  const prefix = subjectPrefix ?? `repo:${repository}`;
  const onBranch = `${prefix}:ref:refs/heads/${branch}`;
  const { role, region } = config.image;
  const environments = Object.entries(config.environments).flatMap(([name, environment]): Use[] => {
    const own = tasks[name] ?? { roles: [], logGroups: [], tagged: false };
    const inEnvironment = `${prefix}:environment:${encodeURIComponent(name)}`;
    const place = { region: environment.region };
    const deploy = [...deployEnvNeeds(config, environment, own), ...validateDeploymentNeeds(environment)];
    const back = environment['rollback-role'] ?? environment.role;
    const rollback = rollbackNeeds(config, environment, own);
    return [
      { ...place, arn: environment.role, subject: inEnvironment, needs: deploy, purpose: purposes.deploy(name) },
      { ...place, arn: back, subject: onBranch, needs: rollback, purpose: purposes.rollback(name, branch) },
    ];
  });
  const build = { arn: role, region, subject: onBranch, needs: buildImageNeeds(config) };
  const { s3 } = config.ledger.anchors;
  return [
    { ...build, purpose: purposes.build(config.image.repository, branch) },
    ...environments,
    ...(s3 ? [anchorUse(s3, onBranch, branch)] : []),
  ];
}

const anchorUse = (place: LockedBucket, subject: string, branch: string): Use => ({
  ...{ arn: place.role, region: place.region, subject, needs: anchorLedgerNeeds(place) },
  purpose: purposes.anchor(place.bucket, branch),
});

const subjectsOf = (uses: Use[]): string[] => [...new Set(uses.map(({ subject }) => subject))].sort();

function trustOf(account: string, region: string, subjects: string[]): TrustDocument {
  const [only = ''] = subjects;
  const audience = region.startsWith('cn-') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
  const statement: TrustStatement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partitionOf(region)}:iam::${account}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: subjects.length === 1 ? only : subjects },
    },
  };
  return { Version: '2012-10-17', Statement: [statement] };
}
