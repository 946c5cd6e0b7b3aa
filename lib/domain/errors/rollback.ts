import { shortDigest } from '#lib/domain/image';
import type { DeploymentRecord } from '#lib/domain/records';
import { OpsError } from './ops-error.ts';

type Passed = { digest: string; why: string };

export const rollbackNotAutomatic = (environment: string) =>
  new OpsError(
    'ROLLBACK_NOT_AUTOMATIC',
    `The configuration of "${environment}" does not want automatic rollbacks (\`rollback.automatic: false\`).`,
    `Decide now: start the rollback workflow for "${environment}" by hand, or mend it forward.`,
  );

export const nothingRecorded = (environment: string) =>
  new OpsError(
    'ROLLBACK_NO_RECORD',
    `Nothing was ever deployed to "${environment}" by Slipway: there is nothing to go back to.`,
    'Escalate: mend it forward, or update the service by hand.',
  );

export const rollbackToItself = (digest: string) =>
  new OpsError(
    'ROLLBACK_TO_ITSELF',
    `${shortDigest(digest)} is the digest to leave, so it cannot be the one to go back to.`,
    'Name another digest with the `to` input, or none to take the last one that was validated.',
  );

/** A second click must not go back twice. */
export const alreadyRolledBack = ({ payload, createdAt, environment }: DeploymentRecord) =>
  new OpsError(
    'ALREADY_ROLLED_BACK',
    `"${environment}" was rolled back from ${shortDigest(payload.rollbackOf ?? '')} to ${shortDigest(payload.digest)} at ${createdAt.toISOString()} (run ${payload.runId}), and that was verified.`,
    'To go back further, name the digest with the `to` input.',
  );

export const noTarget = (environment: string, passed: Passed[]) =>
  new OpsError(
    'ROLLBACK_NO_TARGET',
    [
      `"${environment}" has no deployment that is verified good and can still be started.`,
      ...passed.map(({ digest, why }) => `  ${shortDigest(digest)}: ${why}`),
    ].join('\n'),
    'Escalate: deploy a digest that is known to work, or mend what stands behind the reasons above.',
  );
