import { type DeploymentRecord, isVerifiedGood, type Quarantine, quarantineOf } from '#lib/domain/records';

export type TargetRules = {
  environment: string;
  /** The digest to leave. */
  failing: string;
  quarantines: Quarantine[];
  /** ECS services that have to go back; a target names a task definition for each. */
  services: string[];
};

/** Why a record is no target, by what GitHub knows of it; undefined when nothing speaks against it. */
export function unfit(record: DeploymentRecord, rules: TargetRules): string | undefined {
  const { digest, taskDefinitions } = record.payload;
  if (digest === rules.failing) return 'it is the digest to leave';
  if (!isVerifiedGood(record)) return 'it never passed validation here';
  const quarantine = quarantineOf(rules.quarantines, rules.environment, digest);
  if (quarantine) return `it is quarantined: ${quarantine.reason}`;
  const missing = rules.services.filter((service) => taskDefinitions[service] === undefined);
  return missing.length > 0 ? `it says nothing of service ${missing.join(', ')}` : undefined;
}

export type TargetState = {
  /** ECR has the digest. */
  imageExists: boolean;
  /** By service: the task definition's status and the images it names; undefined where ECS knows no such revision. */
  taskDefinitions: Record<string, { arn: string; status: string; images: string[] } | undefined>;
};

/** Why a record is no target, by what AWS still has of it; undefined when it can be started. */
export function broken(digest: string, { imageExists, taskDefinitions }: TargetState): string | undefined {
  if (!imageExists) return 'its image is no longer in ECR';
  for (const [service, found] of Object.entries(taskDefinitions)) {
    if (!found) return `the task definition of ${service} is gone`;
    if (found.status !== 'ACTIVE') return `task definition ${nameOf(found.arn)} of ${service} is ${found.status}`;
    if (!found.images.some((image) => image.endsWith(`@${digest}`))) {
      return `task definition ${nameOf(found.arn)} of ${service} does not run this digest`;
    }
  }
  return undefined;
}

const nameOf = (arn: string): string => arn.split('/').at(-1) ?? arn;
