import {
  githubForbidden,
  githubNotFound,
  githubRateLimited,
  githubRejected,
  githubUnauthorized,
  githubUnavailable,
} from '#lib/domain/errors/github';
import { isOpsError, messageOf, type OpsError } from '#lib/domain/errors/ops-error';
import { withoutRandomWords } from '#lib/domain/redact';
import { type Failure, isRateLimit } from './retry-policy.ts';

type Options = { method: string; url: string };

/** What of Octokit's RequestError counts: without an answer it says 500, so only the response's status is GitHub's. */
type Answered = { response?: { status: number; headers: Record<string, unknown> } };

export function failureOf(error: unknown): Failure {
  const origin = isOpsError(error) ? error.cause : error;
  const { response } = (origin ?? {}) as Answered;
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
  return { status: response?.status, headers: Object.fromEntries(headers), message: messageOf(origin) };
}

/** The failure in our words; the cause stays attached. */
export function githubError(cause: unknown, { method, url }: Options): OpsError {
  const failure = failureOf(cause);
  const asked = { call: `${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`, cause };
  // GitHub may quote what it was sent.
  const why = withoutRandomWords(failure.message);
  if (failure.status === undefined || failure.status >= 500) return githubUnavailable({ ...asked, why });
  if (isRateLimit(failure)) return githubRateLimited(asked);
  switch (failure.status) {
    case 401:
      return githubUnauthorized(asked);
    case 403:
      return githubForbidden({ ...asked, permissions: permissionsIn(failure) });
    case 404:
      return githubNotFound(asked);
    default:
      return githubRejected({ ...asked, why });
  }
}

export const isCode = (error: unknown, code: string): boolean => isOpsError(error) && error.code === code;

/** A header that names anything but permissions is not repeated. */
const permissionsIn = ({ headers }: Failure): string | undefined =>
  headers['x-accepted-github-permissions']?.match(/^\w+=(read|write)([,;] ?\w+=(read|write))*$/)?.[0];

/** What GitHub answers; undefined where there is no such thing, or none that this token may see. */
export async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}
