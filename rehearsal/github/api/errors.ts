/** GitHub's refusals, word for word where clients look at them. https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export type FieldError = {
  resource?: string;
  field?: string;
  code: string;
  message?: string;
  value?: unknown;
} & Record<string, unknown>;

/** What of a refusal is not its message: goes into the body and the headers of the answer. */
export type Refusal = { errors?: unknown[]; headers?: Record<string, string>; documentation?: string };

const documentation = 'https://docs.github.com/rest';

export const refuse = (status: ContentfulStatusCode, message: string, refusal: Refusal = {}): HTTPException =>
  new HTTPException(status, { message, cause: refusal });

export const badCredentials = (): HTTPException => refuse(401, 'Bad credentials');
export const requiresAuthentication = (): HTTPException => refuse(401, 'Requires authentication');
export const forbidden = (message: string): HTTPException => refuse(403, message);
export const notAccessible = (): HTTPException => forbidden('Resource not accessible by integration');
export const notFound = (message = 'Not Found'): HTTPException => refuse(404, message);
export const conflict = (message: string, errors?: unknown[]): HTTPException =>
  refuse(409, message, errors ? { errors } : {});
export const unprocessable = (message: string): HTTPException => refuse(422, message);

/** The body parsed but breaks a rule: one entry per field. */
export const validationFailed = (...errors: FieldError[]): HTTPException =>
  refuse(422, 'Validation Failed', { errors });

/** Too much content, or too many calls, in a short time. */
export const secondaryLimit = (retryAfter: number, requestId: string): HTTPException =>
  refuse(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
      `If you reach out to GitHub Support for help, please include the request ID ${requestId}.`,
    {
      headers: { 'retry-after': String(retryAfter) },
      documentation: `${documentation}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
    },
  );

/** The answer's JSON body. */
export function errorBody(error: HTTPException): Record<string, unknown> {
  const { errors, documentation: page } = (error.cause ?? {}) as Refusal;
  return {
    message: error.message,
    ...(errors ? { errors } : {}),
    documentation_url: page ?? documentation,
    status: String(error.status),
  };
}

export const errorHeaders = (error: HTTPException): Record<string, string> =>
  ((error.cause ?? {}) as Refusal).headers ?? {};
