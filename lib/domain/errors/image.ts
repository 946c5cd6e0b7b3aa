import { OpsError } from './ops-error.ts';

export const repositoryMissing = (repository: string, account: string, cause?: unknown) =>
  new OpsError(
    'REPOSITORY_NOT_FOUND',
    `ECR repository "${repository}" does not exist in account ${account}.`,
    'Check `image.repository`, `image.account` and `image.region` in the configuration.',
    { cause },
  );

export const loginNotUsable = () =>
  new OpsError(
    'REGISTRY_LOGIN_FAILED',
    'ECR answered the request for registry credentials without any.',
    'Run the job again; if it stays, look at the AWS Health Dashboard.',
  );
