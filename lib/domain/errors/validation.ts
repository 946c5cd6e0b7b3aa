import { OpsError } from './ops-error.ts';

export const recordMissing = (id: number, environment: string) =>
  new OpsError(
    'DEPLOYMENT_NOT_FOUND',
    `Environment "${environment}" has no deployment record ${id}.`,
    'Hand over the `deployment-id` of the deploy-env step, or leave it out.',
  );

export const recordMismatch = (id: number, recorded: string, digest: string) =>
  new OpsError(
    'DEPLOYMENT_MISMATCH',
    `Deployment record ${id} is of ${recorded}, not of ${digest}.`,
    'Hand over `digest` and `deployment-id` of the same deploy-env step.',
  );
