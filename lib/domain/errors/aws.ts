import { isOpsError, OpsError } from './ops-error.ts';

/** What AWS answers when it does not do what it was asked. `operation` is written as IAM writes it: `ecs:UpdateService`. */

export const awsAccessDenied = (operation: string, message: string, cause?: unknown) =>
  new OpsError(
    'AWS_ACCESS_DENIED',
    `AWS denied ${operation}: ${message}`,
    `Allow ${operation} in the policy of the role that this environment names; the action's page lists the least policy.`,
    { cause },
  );

export const awsCredentialsExpired = (operation: string, cause?: unknown) =>
  new OpsError(
    'AWS_CREDENTIALS_EXPIRED',
    `AWS refused ${operation}: the session's credentials are expired or not valid.`,
    'Run the job again. If it stays, check the clock of the runner and the maximum session duration of the role.',
    { cause },
  );

export const awsThrottled = (operation: string, cause?: unknown) =>
  new OpsError(
    'AWS_THROTTLED',
    `AWS throttled ${operation} for longer than this action may wait.`,
    'Run the job again later, or find out who else calls this API so often (CloudTrail, Service Quotas).',
    { cause },
  );

export const awsUnreachable = (operation: string, message: string, cause?: unknown) =>
  new OpsError(
    'AWS_UNREACHABLE',
    `AWS could not be asked for ${operation}: ${message}`,
    'Look at the AWS Health Dashboard and at the network of the runner, then run the job again.',
    { cause },
  );

export const awsRejected = (operation: string, message: string, cause?: unknown) =>
  new OpsError(
    'AWS_REJECTED',
    `AWS rejected ${operation}: ${message}`,
    'Correct what the message names, in the configuration or in the AWS account.',
    { cause },
  );

/** `subject`: the `sub` of the job's token. Those of repositories that are new since summer 2026 have numbers in it. */
export const roleNotAssumed = (role: string, subject: string, message: string, cause?: unknown) =>
  new OpsError(
    'AWS_ROLE_NOT_ASSUMED',
    `The role ${role} could not be assumed with this job's identity, ${subject}: ${message}`,
    "Check the role's trust policy: provider token.actions.githubusercontent.com, audience sts.amazonaws.com, and exactly this `sub`.",
    { cause },
  );

export const identityUnavailable = (message: string, cause?: unknown) =>
  new OpsError(
    'OIDC_UNAVAILABLE',
    `GitHub gave this job no identity token: ${message}`,
    'Give the job `permissions: id-token: write`.',
    { cause },
  );

const temporary = ['AWS_THROTTLED', 'AWS_UNREACHABLE'];
const final = ['AWS_ACCESS_DENIED', 'AWS_CREDENTIALS_EXPIRED', 'AWS_ROLE_NOT_ASSUMED', 'OIDC_UNAVAILABLE'];

/** Looking again may help: AWS was busy or out of reach. */
export const isTemporary = (error: unknown): boolean => isOpsError(error) && temporary.includes(error.code);

/** Looking again cannot help: we may not. */
export const isNotAllowed = (error: unknown): boolean => isOpsError(error) && final.includes(error.code);
