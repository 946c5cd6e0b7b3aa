import { isOpsError, OpsError } from './ops-error.ts';

/** What was asked of GitHub, for a person: `GET /repos/{owner}/{repo}/deployments`. */
type Asked = { call: string; cause?: unknown };

export const githubUnauthorized = ({ call, cause }: Asked) =>
  new OpsError(
    'GITHUB_UNAUTHORIZED',
    `GitHub does not accept the token (${call}).`,
    "Pass the job's own token as `github-token`; it ends with its job, and a person's token may have expired.",
    { cause },
  );

/** `permissions` is what GitHub's `x-accepted-github-permissions` header asks for, such as `deployments=write`. */
export const githubForbidden = ({ call, cause, permissions }: Asked & { permissions?: string | undefined }) =>
  new OpsError(
    'GITHUB_FORBIDDEN',
    `The token may not do this: ${call}.`,
    permissions
      ? `Give the job the permission \`${permissions.replaceAll('=', ': ')}\`.`
      : "Compare the job's `permissions:` with the ones that this action's README lists.",
    { cause },
  );

export const githubNotFound = ({ call, cause }: Asked) =>
  new OpsError(
    'GITHUB_NOT_FOUND',
    `GitHub knows nothing at ${call}, or hides it from this token.`,
    "Check the name, and the job's `permissions:`: GitHub answers 404 for what a token may not see.",
    { cause },
  );

export const githubRateLimited = ({ call, cause }: Asked) =>
  new OpsError(
    'GITHUB_RATE_LIMITED',
    `GitHub's rate limit is spent, and did not recover while we waited (${call}).`,
    'Run the job again after the limit resets; `gh api rate_limit` says when.',
    { cause },
  );

/** GitHub failed or could not be reached. A change may or may not have happened. */
export const githubUnavailable = ({ call, cause, why }: Asked & { why: string }) =>
  new OpsError(
    'GITHUB_UNAVAILABLE',
    `GitHub did not answer properly: ${why} (${call}).`,
    'See githubstatus.com, then run the job again.',
    { cause },
  );

/** GitHub understood and refused: validation, conflict. */
export const githubRejected = ({ call, cause, why }: Asked & { why: string }) =>
  new OpsError(
    'GITHUB_REJECTED',
    `GitHub refused ${call}: ${why}.`,
    'That sentence is GitHub’s: correct what it names, then run the job again.',
    { cause },
  );

export const quarantineUnreadable = (id: number, environment: string) =>
  new OpsError(
    'QUARANTINE_UNREADABLE',
    `Deployment ${id} of "${environment}" is a quarantine whose digest cannot be read, so no digest can be called free of it.`,
    `Look at it with \`gh api repos/{owner}/{repo}/deployments/${id}\`; end it by adding a status \`inactive\`.`,
  );

/** GitHub did not do what it was asked, whatever that was. */
export const isGithubFailure = (error: unknown): boolean => isOpsError(error) && error.code.startsWith('GITHUB_');
